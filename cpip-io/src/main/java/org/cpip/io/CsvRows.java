package org.cpip.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cpip.io.internal.CsvRecordWriter;

/** Writes rows of texts that are no plan, such as a table of figures, as CSV. */
public final class CsvRows {

    private CsvRows() {}

    /**
     * Writes a file, whole or not at all: RFC 4180, UTF-8, commas, and no cell that a spreadsheet would take for a formula.
     *
     * @throws IOException if it cannot be written; a file that was there is then unchanged
     */
    public static void write(Path file, List<List<String>> rows) throws IOException {
        AtomicFile.write(file, out -> {
            CsvRecordWriter csv = new CsvRecordWriter(out);
            for (List<String> row : rows) {
                csv.write(row);
            }
            csv.flush();
            return rows.size();
        });
    }
}
