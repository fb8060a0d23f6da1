package org.cpip.io.docx.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.docx.write.WrittenPlan;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tables of parties and references: each row must be there as it was written, in a table with the same
 * headings. For one thread.
 */
final class ListTables {

    private final Differences differences;
    /** For each row of headings how often each row is still to come; two tables may have the same headings. */
    private final Map<String, Map<String, Row>> left = new LinkedHashMap<>();

    private @Nullable Map<String, Row> table;

    ListTables(WrittenPlan plan, Differences differences) {
        this.differences = differences;
        for (List<List<String>> written : plan.lists()) {
            if (written.size() > 1) {
                String headings = TextComparison.key(text(written.get(0)));
                add(written.subList(1, written.size()), left.computeIfAbsent(headings, key -> new LinkedHashMap<>()));
            }
        }
    }

    private static final class Row {
        private final String text;
        private int count;

        Row(String text) {
            this.text = text;
        }
    }

    private static void add(List<List<String>> rows, Map<String, Row> to) {
        for (List<String> row : rows) {
            String text = text(row);
            to.computeIfAbsent(TextComparison.key(text), key -> new Row(text)).count++;
        }
    }

    /** Whether a table with this first row is one of them. */
    boolean begins(Block.TableRow row) {
        table = left.get(TextComparison.key(text(row)));
        return table != null;
    }

    void row(Block.TableRow row) {
        Map<String, Row> rows = table;
        if (rows == null) {
            return;
        }
        String text = text(row);
        Row expected = rows.get(TextComparison.key(text));
        if (expected == null || expected.count == 0) {
            differences.warn(DocxProblem.ROW_ADDED.warningAt(row.location(), text));
        } else {
            expected.count--;
        }
    }

    void sayMissing(SourceLocation whole) {
        for (Map<String, Row> rows : left.values()) {
            for (Row row : rows.values()) {
                for (int i = 0; i < row.count; i++) {
                    differences.warn(DocxProblem.NOT_SHOWN.warningAt(whole, "the row \"" + row.text + "\""));
                }
            }
        }
    }

    /** The cells of a row in one text. */
    static String text(Block.TableRow row) {
        return text(row.cells().stream().map(Block.Cell::text).toList());
    }

    private static String text(List<String> cells) {
        return String.join(" | ", cells);
    }
}
