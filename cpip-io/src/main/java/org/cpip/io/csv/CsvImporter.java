package org.cpip.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.Block.TableRow;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads plans kept in CSV, whatever program wrote it: encoding, separator and line ends are told from the file.
 *
 * <p>Every record is one row of one table, with as many cells as it has. The rules are those of RFC 4180, strictly for
 * quotes: from the first fault in them nothing more is read, and an error says so. Memory does not grow with the number
 * of rows. Stateless and safe for use by many threads.
 */
public final class CsvImporter implements BlockReader {

    private static final int HEAD = 1 << 16;

    /** A plain instance; nothing to configure. */
    public CsvImporter() {}

    @Override
    public Format format() {
        return CsvFormat.FORMAT;
    }

    /** {@link Detection#LIKELY} for two or more records with the same cells under a row of titles. */
    @Override
    public Detection detect(Probe probe) {
        return CsvDetection.detect(probe);
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        byte[] head = head(source);
        Optional<TextEncoding> encoding = EncodingDetector.detect(
                source, head, options.text(CsvFormat.ENCODING), options.limits(), handler::diagnostic);
        if (encoding.isEmpty()) {
            return;
        }
        Dialect dialect = dialect(source, head, encoding.get(), options, handler);
        boolean guarded = options.text(CsvFormat.READ_FORMULAS).equals(CsvFormat.RESTORE);
        RowHandler rows = new RowHandler(source.name(), options.limits(), encoding.get(), dialect, guarded);
        readRows(source, encoding.get(), dialect, options.limits(), rows, handler);
    }

    private static byte[] head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(HEAD);
        }
    }

    private static Dialect dialect(
            Source source, byte[] head, TextEncoding encoding, ReadOptions options, BlockHandler handler) {
        Optional<Separator> wanted = Separator.of(options.text(CsvFormat.READ_SEPARATOR));
        Dialect dialect = DialectDetector.detect(encoding.decode(head), head.length < HEAD, wanted);
        if (dialect.isUnsure()) {
            handler.diagnostic(CsvProblem.UNSURE_SEPARATOR.warning(
                    SourceLocation.of(source.name()),
                    "No separator gives most records the same number of cells; "
                            + dialect.separator().word() + " is taken."));
        }
        return dialect;
    }

    private static void readRows(
            Source source, TextEncoding encoding, Dialect dialect, Limits limits, RowHandler rows, BlockHandler handler)
            throws IOException {
        try (CsvReader<TableRow> csv = CsvReader.builder()
                .fieldSeparator(dialect.separator().sign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(dialect.spacedQuotes())
                .maxBufferSize(buffer(limits))
                .build(rows, encoding.open(source))) {
            for (TableRow row : csv) {
                throwIfExceeded(rows);
                rows.say(handler);
                handler.block(row);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw e;
            }
            throwIfExceeded(rows);
            rows.say(handler);
            handler.diagnostic(QuoteFault.find(source, encoding, dialect, limits));
            return;
        }
        rows.summary().forEach(handler::diagnostic);
        if (rows.isEmpty()) {
            handler.diagnostic(CsvProblem.EMPTY.error(
                    SourceLocation.of(source.name()),
                    "The file holds no text, only white space and separators at most."));
        }
    }

    private static void throwIfExceeded(RowHandler rows) throws LimitExceededException {
        LimitExceededException exceeded = rows.exceeded();
        if (exceeded != null) {
            throw exceeded;
        }
    }

    /** Room for the longest cell as written, every character of it a doubled quote, and for reading ahead. */
    private static int buffer(Limits limits) {
        return (int) Math.min(2L * limits.textLength() + (1 << 15), Integer.MAX_VALUE - 8);
    }
}
