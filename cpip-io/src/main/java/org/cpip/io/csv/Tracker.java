package org.cpip.io.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.io.csv.TrackerColumns.Column;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.RefusedException;

/** Makes the tracker of a programme in memory: a row of titles, and a row for each action. For one thread. */
final class Tracker {

    private final Programme programme;
    private final FormulaPolicy formulas;
    private final Progress progress;
    private final List<Column> columns;
    private final List<String> refused = new ArrayList<>();
    private final LongCells longCells = new LongCells();

    Tracker(Programme programme, FormulaPolicy formulas, Progress progress) {
        this.programme = programme;
        this.formulas = formulas;
        this.progress = progress;
        this.columns = TrackerColumns.of(programme);
    }

    /**
     * The bytes of the file.
     *
     * @throws RefusedException if a cell would be a formula and the policy is to reject it
     * @throws org.cpip.spi.exchange.CancelledException if the listener throws it
     */
    byte[] bytes(Separator separator, boolean bom) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvRecordWriter csv = new CsvRecordWriter(bytes, separator.sign(), bom);
        write(titles(), csv);
        Map<String, Party> parties = new LinkedHashMap<>();
        programme.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
        int total = programme.actions().size();
        int done = 0;
        for (int w = 0; w < programme.workstreams().size(); w++) {
            Workstream workstream = programme.workstreams().get(w);
            for (int a = 0; a < workstream.actions().size(); a++) {
                Action action = workstream.actions().get(a);
                List<String> row = cells(new TrackerRow(workstream, action, parties));
                if (formulas == FormulaPolicy.REJECT) {
                    check(row, "workstreams[" + w + "].actions[" + a + "]");
                }
                longCells.look(row, columns, "workstreams[" + w + "].actions[" + a + "]");
                write(row, csv);
                progress.advanced(++done, total);
            }
        }
        if (!refused.isEmpty()) {
            throw new RefusedException(
                    "A spreadsheet would run these cells as formulas; write them with formulas=escape, or change them:",
                    refused);
        }
        csv.flush();
        return bytes.toByteArray();
    }

    /** What there is to say of what was written. */
    List<Diagnostic> diagnostics() {
        return longCells.diagnostics();
    }

    private List<String> titles() {
        List<String> titles =
                columns.stream().map(column -> EncodableText.of(column.title())).toList();
        if (formulas == FormulaPolicy.REJECT) {
            check(titles, "header");
        }
        return titles;
    }

    private List<String> cells(TrackerRow row) {
        return columns.stream()
                .map(column -> EncodableText.of(column.text().apply(row)))
                .toList();
    }

    private void write(List<String> row, CsvRecordWriter csv) throws IOException {
        if (formulas != FormulaPolicy.RAW) {
            csv.write(row);
            return;
        }
        for (String cell : row) {
            csv.plain(cell);
        }
        csv.end();
    }

    private void check(List<String> row, String path) {
        for (int i = 0; i < row.size(); i++) {
            if (FormulaGuard.isFormula(row.get(i))) {
                refused.add(path + " (" + columns.get(i).title() + ")");
            }
        }
    }
}
