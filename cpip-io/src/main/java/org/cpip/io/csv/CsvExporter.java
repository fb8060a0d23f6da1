package org.cpip.io.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpip.io.csv.TrackerRow.Column;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Writes the tracker: a spreadsheet's CSV with a row an action, by RFC 4180 in UTF-8.
 *
 * <p>Cells that a spreadsheet would take for formulas get an apostrophe in front, which {@link CsvImporter} takes away.
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
     * @throws IllegalArgumentException if the option {@code separator} names none
     */
    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        String name = options.text(CsvFormat.WRITE_SEPARATOR);
        Separator separator = Separator.of(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + name + "\" is no separator; there are " + String.join(" ", Separator.names())));
        ByteArrayOutputStream tracker = new ByteArrayOutputStream();
        CellWriter cells = new CellWriter(tracker, separator, options.flag(CsvFormat.BOM));
        cells.write(TrackerRow.COLUMNS.stream().map(Column::title).toList());
        Map<String, Party> parties = new LinkedHashMap<>();
        programme.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
        for (Workstream workstream : programme.workstreams()) {
            for (Action action : workstream.actions()) {
                TrackerRow row = new TrackerRow(workstream, action, parties);
                cells.write(TrackerRow.COLUMNS.stream()
                        .map(column -> Storable.text(column.text().apply(row)))
                        .toList());
            }
        }
        cells.flush();
        tracker.writeTo(out);
        out.flush();
        return new ExportResult(TrackerLosses.of(programme, tracker.toByteArray()));
    }
}
