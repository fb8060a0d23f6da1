package org.cpip.io.docx.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.document.Block;
import org.cpip.io.docx.read.opc.DocxProblem;
import org.cpip.io.docx.write.WrittenPlan;
import org.cpip.io.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Compares the tables of parties and references: each row must be there as it was written. For one thread. */
final class ListTables {

    private final Differences differences;
    private final List<List<List<String>>> written;
    /** For each table, how often each row is still to come. */
    private final List<Map<String, Row>> left;

    private @Nullable Map<String, Row> table;

    ListTables(WrittenPlan plan, Differences differences) {
        this.differences = differences;
        this.written = plan.lists();
        this.left = written.stream().map(ListTables::rows).toList();
    }

    private static final class Row {
        private final String text;
        private int count;

        Row(String text) {
            this.text = text;
        }
    }

    private static Map<String, Row> rows(List<List<String>> table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (List<String> row : table.subList(1, table.size())) {
            String text = String.join(" | ", row);
            rows.computeIfAbsent(Words.key(text), key -> new Row(text)).count++;
        }
        return rows;
    }

    /** Whether a table with this first row is one of them. */
    boolean begins(Block.TableRow row) {
        table = null;
        for (int i = 0; i < written.size(); i++) {
            if (Words.same(String.join(" | ", written.get(i).get(0)), text(row))) {
                table = left.get(i);
                return true;
            }
        }
        return false;
    }

    void row(Block.TableRow row) {
        Map<String, Row> rows = table;
        if (rows == null) {
            return;
        }
        String text = text(row);
        Row expected = rows.get(Words.key(text));
        if (expected == null || expected.count == 0) {
            differences.warn(DocxProblem.ROW_ADDED.warning(row.location(), text));
        } else {
            expected.count--;
        }
    }

    void sayMissing(SourceLocation whole) {
        for (Map<String, Row> rows : left) {
            for (Row row : rows.values()) {
                for (int i = 0; i < row.count; i++) {
                    differences.warn(DocxProblem.NOT_SHOWN.warning(whole, "the row \"" + row.text + "\""));
                }
            }
        }
    }

    /** The cells of a row in one text. */
    static String text(Block.TableRow row) {
        return String.join(" | ", row.cells().stream().map(Block.Cell::text).toList());
    }
}
