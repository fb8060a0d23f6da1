package org.cpip.io.datapackage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;

/** Reads the CSVs of one package: RFC 4180 with commas, in UTF-8 with or without a byte-order mark. */
final class CsvFile {

    private final Findings findings;
    private final Limits limits;
    private int rows;

    CsvFile(Findings findings, Limits limits) {
        this.findings = findings;
        this.limits = limits;
    }

    /** Hands the records of a file to its table. The stream stays open. */
    void read(InputStream in, TableReader table) throws IOException {
        RecordHandler record = new RecordHandler(findings, table.path(), limits);
        try {
            readRecords(text(in), record, table);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                bad(table, record, "holds bytes that are no UTF-8");
                return;
            }
            throw e.getCause();
        } catch (CharacterCodingException e) {
            bad(table, record, "holds bytes that are no UTF-8");
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throwIfExceeded(record);
            if (String.valueOf(e.getMessage()).contains("buffer")) {
                throw new LimitExceededException(
                        "textLength", limits.textLength(), findings.at(table.path(), record.line(), 1));
            }
            bad(table, record, "has a quoted cell that is not closed, or text behind a closing quote");
        }
    }

    private void readRecords(Reader text, RecordHandler record, TableReader table) throws IOException {
        // Not closed: the stream belongs to the archive.
        CsvReader<RecordHandler> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize((int) Math.min(2L * limits.textLength() + (1 << 15), Integer.MAX_VALUE - 8))
                .build(record, text);
        boolean first = true;
        for (RecordHandler each : csv) {
            throwIfExceeded(each);
            if (!first) {
                count(each);
                table.row(each);
            } else if (!table.header(each)) {
                return;
            }
            first = false;
        }
        if (first) {
            findings.error(
                    PackageProblem.MISSING_COLUMN,
                    findings.at(table.path(), 1, 1),
                    "The file is empty; it has not even the row of titles.");
        }
    }

    private static Reader text(InputStream in) throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 14);
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    private void count(RecordHandler record) throws LimitExceededException {
        if (++rows > limits.rows()) {
            throw new LimitExceededException("rows", limits.rows(), record.place(0));
        }
    }

    private static void throwIfExceeded(RecordHandler record) throws LimitExceededException {
        LimitExceededException exceeded = record.exceeded();
        if (exceeded != null) {
            throw exceeded;
        }
    }

    private void bad(TableReader table, RecordHandler record, String what) {
        findings.error(
                PackageProblem.BAD_CSV,
                findings.at(table.path(), record.line(), 1),
                "The file " + what + ", in the record that begins here or in the next; nothing behind it was read.");
    }
}
