package org.cpip.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes records by RFC 4180 in UTF-8, cells guarded against formulas unless told otherwise. {@link CsvImporter} gives every cell back as it
 * was, but for unpaired surrogates, which UTF-8 cannot hold.
 */
final class CellWriter {

    private static final String HINT = "sep=";

    private final CsvWriter csv;
    private final boolean guarded;
    private boolean alone;

    /** Guarded against formulas. */
    CellWriter(OutputStream out, Separator separator, boolean bom) throws IOException {
        this(out, separator, bom, true);
    }

    /**
     * Begins with the byte-order mark, if any. The stream stays open.
     *
     * @param guarded whether cells are guarded against formulas
     * @throws IOException if the stream cannot be written
     */
    CellWriter(OutputStream out, Separator separator, boolean bom, boolean guarded) throws IOException {
        this.guarded = guarded;
        if (bom) {
            out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        }
        csv = CsvWriter.builder()
                .fieldSeparator(separator.sign())
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes())
                .build(out, StandardCharsets.UTF_8);
    }

    /**
     * Writes one record.
     *
     * @throws IOException if the stream cannot be written
     */
    void write(List<String> cells) throws IOException {
        alone = cells.size() == 1;
        try {
            csv.writeRecord(guarded ? cells.stream().map(FormulaGuard::defuse).toList() : cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Hands everything to the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    void flush() throws IOException {
        csv.flush();
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
