package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.SourceLocation;

/** Writes the rows of one table as CSV by RFC 4180, in UTF-8 without a byte-order mark. */
final class TableWriter {

    private final Table table;
    private final int mostRows;
    private int provenance;
    private int rows;

    /**
     * A writer for one table.
     *
     * @param provenance how many rows of provenance the tables before it refer to
     * @param mostRows how many rows all tables may have together
     * @param rows how many those before it have
     */
    TableWriter(Table table, int provenance, int mostRows, int rows) {
        this.table = table;
        this.provenance = provenance;
        this.mostRows = mostRows;
        this.rows = rows;
    }

    /** How many rows of provenance this table and those before it refer to. */
    int provenance() {
        return provenance;
    }

    /** Writes the header and all rows, and flushes the stream, which stays open. */
    void write(Programme programme, OutputStream out) throws IOException {
        CsvRecordWriter csv = new CsvRecordWriter(out);
        writeHeader(csv);
        table.each(programme, (number, owner, item) -> writeRow(csv, number, owner, item));
        csv.flush();
    }

    private void writeHeader(CsvRecordWriter csv) throws IOException {
        csv.plain(Table.ROW);
        if (table.owner() != null) {
            csv.plain(table.ownerColumn());
        }
        for (Column column : table.columns()) {
            csv.plain(column.name());
        }
        if (table.hasProvenance()) {
            csv.plain(Table.PROVENANCE_ROW);
        }
        csv.end();
    }

    /** How many rows this table and those before it have. */
    int rows() {
        return rows;
    }

    private void writeRow(CsvRecordWriter csv, int number, int owner, Object item) throws IOException {
        if (++rows > mostRows) {
            throw new LimitExceededException("rows", mostRows, SourceLocation.of(table.path()));
        }
        csv.plain(Integer.toString(number));
        if (table.owner() != null) {
            csv.plain(Integer.toString(owner));
        }
        for (Column column : table.columns()) {
            csv.plain(column.cell(item));
        }
        if (table.hasProvenance()) {
            boolean known = table.provenance(item).isPresent();
            csv.plain(known ? Integer.toString(++provenance) : "");
        }
        csv.end();
    }
}
