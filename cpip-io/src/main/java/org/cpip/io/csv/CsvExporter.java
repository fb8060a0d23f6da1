package org.cpip.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;

/**
 * Writes the tracker: a spreadsheet's CSV with a row an action, by RFC 4180 in UTF-8.
 *
 * <p>Cells that a spreadsheet would take for formulas get an apostrophe in front, which {@link CsvImporter} takes away,
 * unless the option {@code formulas} says otherwise.
 *
 * <p>The tracker is read again to list as losses exactly what does not come back; it is held in memory for that.
 * Stateless and safe for use by many threads.
 */
public final class CsvExporter implements ProgrammeExporter {

    /** A plain instance; nothing to configure. */
    public CsvExporter() {}

    @Override
    public Format format() {
        return CsvFormat.FORMAT;
    }

    /**
     * Writes the tracker and flushes the stream, which stays open.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if the option {@code separator} or {@code formulas} has another
     *     value than it allows
     * @throws org.cpip.spi.exchange.RefusedException if a cell would be a formula and {@code formulas} is {@code reject};
     *     nothing is written then
     */
    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        Separator separator =
                Separator.of(options.text(CsvFormat.WRITE_SEPARATOR)).orElseThrow();
        FormulaPolicy formulas = FormulaPolicy.of(options.text(CsvFormat.WRITE_FORMULAS));
        Tracker rows = new Tracker(programme, formulas, options.progress());
        byte[] tracker = rows.bytes(separator, options.flag(CsvFormat.BOM));
        out.write(tracker);
        out.flush();
        return new ExportResult(TrackerLosses.of(programme, tracker, options.progress()), rows.diagnostics());
    }
}
