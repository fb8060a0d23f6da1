package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/** All tables, in the order in which they are written: an owner before its parts, provenance last. */
final class Tables {

    /** The programme itself; one row. */
    static final Table PROGRAMME = new Table(
            Shapes.PROGRAMME.noun(),
            Shapes.PROGRAMME.noun(),
            Shapes.PROGRAMME.description(),
            (programme, visitor) -> visitor.row(1, 0, programme));

    /** Where values were read. */
    static final Table PROVENANCE =
            new Table("provenance", "provenance", "Where values were read.", Tables::eachProvenance);

    static final List<Table> ALL = all();

    private Tables() {}

    private static List<Table> all() {
        List<Table> tables = new ArrayList<>(TableMaker.fill(PROGRAMME, Shapes.PROGRAMME));
        Shape<?> provenance = Shapes.all().stream()
                .filter(shape -> shape.type() == Provenance.class)
                .findFirst()
                .orElseThrow();
        tables.addAll(TableMaker.fill(PROVENANCE, provenance));
        return List.copyOf(tables);
    }

    /** The table with this name. */
    static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** In the order in which the other tables count them: table by table, row by row. */
    private static void eachProvenance(Programme programme, Table.Visitor visitor) throws IOException {
        int[] number = {0};
        for (Table table : ALL) {
            if (table.hasProvenance()) {
                table.each(programme, (row, owner, item) -> {
                    Optional<?> provenance = table.provenance(item);
                    if (provenance.isPresent()) {
                        visitor.row(++number[0], 0, provenance.get());
                    }
                });
            }
        }
    }
}
