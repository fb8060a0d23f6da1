package org.cpip.io.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;

/** A little table below an action that says one thing of it a row: "Lead | Pier Board / Timescale | June 2031". */
final class FieldsTable {

    private static final int LONGEST_KEY = 40;

    private static final Set<PlanColumn> WHO_OR_WHEN = EnumSet.of(PlanColumn.LEAD, PlanColumn.DUE);

    private FieldsTable() {}

    /**
     * Whether all rows have a word and what it says, and the words say who or when.
     *
     * @param surely whether what stands above is an action, so that one word is enough
     */
    static boolean is(List<Block.TableRow> rows, ColumnNames names, boolean surely) {
        Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
        for (int i = 0; i < rows.size(); i++) {
            Block.TableRow row = rows.get(i);
            if (row.cells().size() != 2 || TableLayout.width(row) != 2 || isNested(row)) {
                return false;
            }
            String key = key(row);
            Optional<PlanColumn> column = names.column(key);
            boolean wording = column.filter(PlanColumn.ACTION::equals).isPresent();
            boolean opens = i == 0
                    || ColumnWords.key(key).contains("action")
                    || ColumnWords.key(key).contains("commitment");
            if (key.isEmpty()
                    || key.length() > LONGEST_KEY
                    || wording && opens
                    || names.column(PlainText.normalise(row.cells().get(1).text()))
                            .isPresent()) {
                // "Action | Widen the pier": a table of its own; "Measure | All lit" below others is none
                return false;
            }
            column.ifPresent(known::add);
        }
        return known.stream().anyMatch(WHO_OR_WHEN::contains) && (surely || known.size() > 1);
    }

    private static boolean isNested(Block.TableRow row) {
        return row.cells().stream().anyMatch(cell -> cell.nested().stream().anyMatch(Block.TableRow.class::isInstance));
    }

    private static String key(Block.TableRow row) {
        String key = PlainText.normalise(row.cells().get(0).text());
        return key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
    }

    /** Its rows as lines of the document: "Lead: Pier Board". */
    static void pass(List<Block.TableRow> rows, List<BlockLocation> places, TableContext context) {
        for (int i = 0; i < rows.size(); i++) {
            Block.Cell value = rows.get(i).cells().get(1);
            context.inner()
                    .accept(
                            new Block.Paragraph(
                                    key(rows.get(i)) + ": " + PlainText.normalise(value.text()),
                                    places.get(i).location(),
                                    value.marks()),
                            places.get(i));
        }
    }
}
