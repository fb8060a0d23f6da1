package org.cpip.io.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cpip.io.cells.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * Writes records by RFC 4180, with CRLF and in UTF-8. The tracker's reader gives every guarded cell back as it was, but
 * for unpaired surrogates, which UTF-8 cannot hold. The stream stays open; nothing reaches it for certain before
 * {@link #flush}. For one thread.
 */
public final class CsvRecordWriter {

    private static final String HINT = "sep=";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final CsvWriter csv;
    private @Nullable CsvWriterRecord record;
    private boolean alone;

    /** Writes cells with commas between, without a byte-order mark. */
    public CsvRecordWriter(OutputStream out) {
        csv = builder(',').build(out, StandardCharsets.UTF_8);
    }

    /** As {@link #CsvRecordWriter(OutputStream)}, to a writer of characters, which {@link #flush} flushes as well. */
    public CsvRecordWriter(Writer out) {
        csv = builder(',').build(out);
    }

    /**
     * Begins with the byte-order mark, if any.
     *
     * @throws IOException if the stream cannot be written
     */
    public CsvRecordWriter(OutputStream out, char separator, boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        csv = builder(separator).build(out, StandardCharsets.UTF_8);
    }

    /**
     * Writes one record of cells that no spreadsheet takes for formulas; a record of one empty cell is no blank line.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(List<String> cells) throws IOException {
        alone = cells.size() == 1;
        for (String cell : cells) {
            cell(cell);
        }
        end();
        alone = false;
    }

    /**
     * Writes the next cell of a record, of which no spreadsheet makes a formula.
     *
     * @throws IOException if the stream cannot be written
     */
    public void cell(String text) throws IOException {
        plain(FormulaGuard.defuse(text));
    }

    /**
     * Writes the next cell as it stands: a number, a day, or a text that was guarded before.
     *
     * @throws IOException if the stream cannot be written
     */
    public void plain(String text) throws IOException {
        try {
            if (record == null) {
                record = csv.writeRecord();
            }
            record.writeField(text);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Ends the record; without a cell it is a blank line.
     *
     * @throws IOException if the stream cannot be written
     */
    public void end() throws IOException {
        try {
            (record == null ? csv.writeRecord() : record).endRecord();
            record = null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Hands everything to the stream and flushes it.
     *
     * @throws IOException if the stream cannot be written
     */
    public void flush() throws IOException {
        csv.flush();
    }

    private CsvWriter.CsvWriterBuilder builder(char separator) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes());
    }

    /** Quotes, beyond what RFC 4180 needs, whatever would be read as something else than a cell. */
    private final class Quotes implements QuoteStrategy {

        /** A record of one empty cell would be a blank line. */
        @Override
        public boolean quoteEmpty(int line, int field) {
            return alone;
        }

        /** White space at the ends is trimmed by some programs; a first cell may look like a mark or a hint. */
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return Character.isWhitespace(value.charAt(0))
                    || Character.isWhitespace(value.charAt(value.length() - 1))
                    || line == 1 && field == 0 && opensFile(value);
        }

        private static boolean opensFile(String value) {
            return value.charAt(0) == '\ufeff' || value.toLowerCase(Locale.ROOT).startsWith(HINT);
        }
    }
}
