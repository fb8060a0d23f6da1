package org.cpip.xlsx.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.testkit.ComponentCheck;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class SheetColumnsTest {

    private static final Programme FULL = SamplePlans.full();
    private static final SheetColumn CUSTOM = SheetColumn.custom(new CustomColumns.Named("Colour", "Colour"));

    @Test
    void everyComponentOfAnActionHasAColumnOrAReason() {
        covers(
                Action.class,
                Stream.concat(
                        new ActionCells(FULL).columns().stream(),
                        Stream.of(ActionCells.START, ActionCells.PARENT, CUSTOM)),
                ActionCells.ABSENT);
    }

    @Test
    void everyComponentOfAMilestoneHasAColumnOrAReason() {
        covers(
                Milestone.class,
                Stream.concat(new MilestoneCells(FULL).columns().stream(), Stream.of(CUSTOM)),
                MilestoneCells.ABSENT);
    }

    private static void covers(
            Class<? extends Record> record, Stream<SheetColumn> columns, Map<String, String> absent) {
        List<String> shown =
                columns.flatMap(column -> column.components().stream()).toList();
        ComponentCheck.covers(
                record,
                "",
                shown,
                absent,
                "cpip-xlsx/src/main/java/org/cpip/xlsx/write/" + record.getSimpleName() + "Cells.java");
    }
}
