package org.cpip.io.csv;

import java.util.List;
import java.util.Optional;
import org.cpip.io.csv.TrackerColumns.Column;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.jspecify.annotations.Nullable;

/** Cells that are whole in the file and that a spreadsheet would cut. For one thread. */
final class LongCells {

    /** What a cell of Excel holds, in UTF-16 code units; of more the rest is cut, or put into the next rows. */
    private static final int MOST_CHARACTERS = 32_767;

    private int count;
    private @Nullable String first;
    private String path = "";

    /** Counts the long cells of a row; {@code of} is the path of its action. */
    void look(List<String> row, List<Column> columns, String of) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).length() > MOST_CHARACTERS) {
                count++;
                if (first == null) {
                    first = columns.get(i).title();
                    path = of;
                }
            }
        }
    }

    /** One warning for all of them; none where there is none. */
    List<Diagnostic> diagnostics() {
        if (first == null) {
            return List.of();
        }
        String more = count == 1 ? "" : ", as are " + (count - 1) + " more";
        String message = "The cell \"" + first
                + "\" of this action is longer than the 32,767 characters that a cell of Excel" + " holds" + more
                + "; the file is whole, and Excel cuts them when it is opened and saved there.";
        return List.of(new Diagnostic(
                Severity.WARNING,
                CsvProblem.LONG_CELL.code(),
                message,
                CsvProblem.LONG_CELL.remedy(),
                Optional.empty(),
                Optional.of(path)));
    }
}
