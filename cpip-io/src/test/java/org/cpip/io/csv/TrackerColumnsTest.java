package org.cpip.io.csv;

import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.testkit.ComponentCheck;
import org.junit.jupiter.api.Test;

class TrackerColumnsTest {

    private static final String WHERE = "cpip-io/src/main/java/org/cpip/io/csv/TrackerColumns.java";

    @Test
    void everyComponentOfAnActionHasAColumnOrAReason() {
        ComponentCheck.covers(Action.class, "", shown(), TrackerColumns.ABSENT, WHERE);
    }

    @Test
    void everyComponentOfAMilestoneHasAColumnOrAReason() {
        ComponentCheck.covers(Milestone.class, "milestones.", shown(), TrackerColumns.ABSENT, WHERE);
    }

    private static List<String> shown() {
        return TrackerColumns.all().stream()
                .flatMap(column -> column.components().stream())
                .toList();
    }
}
