package org.cpip.io.datapackage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cpip.model.Programme;

/** Writes the rows of one table as CSV by RFC 4180, in UTF-8 without a byte-order mark. */
final class TableWriter<T> {

    private final Table<T> table;
    private int provenance;

    /**
     * A writer for one table.
     *
     * @param provenance how many rows of provenance the tables before it refer to
     */
    TableWriter(Table<T> table, int provenance) {
        this.table = table;
        this.provenance = provenance;
    }

    /** How many rows of provenance this table and those before it refer to. */
    int provenance() {
        return provenance;
    }

    /** Writes the header and all rows, and flushes the stream, which stays open. */
    void write(Programme programme, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(WhiteSpace.QUOTED)
                .build(out, StandardCharsets.UTF_8);
        try {
            writeHeader(csv.writeRecord());
            table.each(programme, (number, owner, item) -> writeRow(csv.writeRecord(), number, owner, item));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeHeader(CsvWriterRecord record) {
        record.writeField(Table.ROW);
        if (table.owner() != null) {
            record.writeField(table.ownerColumn());
        }
        for (Column<T, ?> column : table.columns()) {
            record.writeField(column.name());
        }
        if (table.hasProvenance()) {
            record.writeField(Table.PROVENANCE_ROW);
        }
        record.endRecord();
    }

    private void writeRow(CsvWriterRecord record, int number, int owner, T item) {
        record.writeField(Integer.toString(number));
        if (table.owner() != null) {
            record.writeField(Integer.toString(owner));
        }
        for (Column<T, ?> column : table.columns()) {
            record.writeField(column.cell(item));
        }
        if (table.hasProvenance()) {
            boolean known = table.provenance(item).isPresent();
            record.writeField(known ? Integer.toString(++provenance) : "");
        }
        record.endRecord();
    }

    /** White space at the ends of a cell is trimmed by some programs, unless the cell is quoted. */
    private enum WhiteSpace implements QuoteStrategy {
        QUOTED;

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(value.length() - 1));
        }
    }
}
