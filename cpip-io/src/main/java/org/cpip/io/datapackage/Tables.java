package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;

/** All tables, in the order in which they are written: an owner before its parts, provenance last. */
final class Tables {

    static final Table<Provenance> PROVENANCE =
            new Table<>("provenance", "provenance", "Where values were read.", Tables::eachProvenance) {
                private final Column<Provenance, String> source =
                        optionalLink("source", "sources", Provenance::source, "Id of the source document.");
                private final Column<Provenance, String> heading =
                        optional("heading", Kinds.TEXT, Provenance::heading, "The heading it stood under.");
                private final Column<Provenance, String> number =
                        optional("number", Kinds.TEXT, Provenance::number, "The action's number as printed.");
                private final Column<Provenance, Integer> paragraph =
                        required("paragraph", Kinds.WHOLE, Provenance::paragraph, "The block, from 1; 0 when unknown.");
                private final Column<Provenance, Integer> start =
                        required("start", Kinds.WHOLE, Provenance::start, "First character of the span, from 0.");
                private final Column<Provenance, Integer> end =
                        required("end", Kinds.WHOLE, Provenance::end, "One past the last character.");
                private final Column<Provenance, String> quote =
                        required("quote", Kinds.TEXT, Provenance::quote, "The exact characters of the span.");
                private final Column<Provenance, String> rule =
                        optional("rule", Kinds.TEXT, Provenance::rule, "The id of the rule that read it.");
                private final Column<Provenance, Double> confidence =
                        required("confidence", Kinds.SHARE, Provenance::confidence, "From 0 (a guess) to 1 (stated).");

                @Override
                Provenance build(Row row) {
                    return new Provenance(
                            row.find(source),
                            row.find(heading),
                            row.find(number),
                            row.get(paragraph),
                            row.get(start),
                            row.get(end),
                            row.get(quote),
                            row.find(rule),
                            row.get(confidence));
                }
            };

    static final List<Table<?>> ALL = List.of(
            ProgrammeTables.PROGRAMME,
            ActionTables.WORKSTREAMS,
            ActionTables.ACTIONS,
            ActionTables.LEADS,
            ActionTables.PARTNERS,
            ActionTables.MILESTONES,
            ActionTables.DEPENDENCIES,
            ActionTables.CITATIONS,
            ActionTables.SECTIONS,
            ActionTables.INDICATORS,
            ActionTables.UPDATES,
            IndicatorTables.INDICATORS,
            IndicatorTables.TARGETS,
            IndicatorTables.OBSERVATIONS,
            IndicatorTables.BREAKDOWNS,
            ProgrammeTables.PARTIES,
            ProgrammeTables.MEMBERS,
            ProgrammeTables.REFERENCES,
            ProgrammeTables.RECOMMENDATIONS,
            ProgrammeTables.RECOMMENDATION_ACTIONS,
            ProgrammeTables.CYCLES,
            ProgrammeTables.RECEIVED,
            ProgrammeTables.SOURCES,
            PROVENANCE);

    private Tables() {}

    /** The table with this name. */
    static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** In the order in which the other tables count them: table by table, row by row. */
    private static void eachProvenance(Programme programme, Table.Visitor<Provenance> visitor) throws IOException {
        int[] number = {0};
        for (Table<?> table : ALL) {
            if (table.hasProvenance()) {
                eachProvenance(table, programme, number, visitor);
            }
        }
    }

    private static <T> void eachProvenance(
            Table<T> table, Programme programme, int[] number, Table.Visitor<Provenance> visitor) throws IOException {
        table.each(programme, (row, owner, item) -> {
            Optional<Provenance> provenance = table.provenance(item);
            if (provenance.isPresent()) {
                visitor.row(++number[0], 0, provenance.get());
            }
        });
    }
}
