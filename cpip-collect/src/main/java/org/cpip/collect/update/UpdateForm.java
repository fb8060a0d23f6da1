package org.cpip.collect.update;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * The actions to report on, for one lead or for all, with what is known of each; a lead changes what has changed, adds
 * words, and returns it to {@link Updates#read}.
 *
 * <p>Actions that are completed or cancelled are left out. Immutable and safe for use by many threads.
 *
 * @param programme the plan as it is known
 * @param asAt the day that the answers are to hold for
 * @param rows a row an action, in the order of the plan
 */
@Experimental
public record UpdateForm(Programme programme, LocalDate asAt, List<FormRow> rows) {

    /** Copies the list and refuses null. */
    public UpdateForm {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(asAt, "asAt");
        rows = List.copyOf(rows);
    }

    /** Every open action. */
    public static UpdateForm ofAll(Programme programme, LocalDate asAt) {
        return of(programme, Optional.empty(), asAt);
    }

    /** The open actions that a party leads ({@link ActionLeads}); no rows when it leads none. */
    public static UpdateForm ofLead(Programme programme, String lead, LocalDate asAt) {
        return of(programme, Optional.of(lead), asAt);
    }

    private static UpdateForm of(Programme programme, Optional<String> lead, LocalDate asAt) {
        List<FormRow> rows = new ArrayList<>();
        for (Workstream workstream : programme.workstreams()) {
            ActionLeads asked = new ActionLeads(workstream);
            for (Action action : workstream.actions()) {
                List<String> leads = asked.of(action);
                if (action.isOpen() && (lead.isEmpty() || leads.contains(lead.get()))) {
                    rows.add(new FormRow(workstream.title(), lead.map(List::of).orElse(leads), action));
                }
            }
        }
        return new UpdateForm(programme, asAt, rows);
    }

    /**
     * Writes the form as CSV: UTF-8 with a byte-order mark, records as in RFC 4180, text that begins like a formula made
     * harmless. The stream is flushed and stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeCsv(OutputStream out) throws IOException {
        CsvRecordWriter csv = new CsvRecordWriter(out, ',', true);
        for (List<String> record : records()) {
            csv.write(record);
        }
        csv.flush();
    }

    /**
     * Writes the form as a Word document, in which each answer is a content control (ECMA-376 part 1, 17.5.2): lists for
     * status and confidence, a calendar or text for dates, text for words. The stream is flushed and stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeDocx(OutputStream out) throws IOException {
        FormDocument.write(this, out);
    }

    /**
     * Writes the form as a workbook: a row an action, with the last answers, lists to choose from for status and confidence, and a
     * sheet that says what the words mean. Cells for answers are open, all others protected against slips. The stream is flushed and
     * stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeXlsx(OutputStream out) throws IOException {
        FormSheet.of(this).write(out);
    }

    /** The titles of the columns, then a record for each row. */
    List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        records.add(Arrays.stream(FormColumn.values()).map(FormColumn::title).toList());
        rows.forEach(row -> records.add(cells(row)));
        return records;
    }

    private List<String> cells(FormRow row) {
        Action action = row.action();
        FormValues values = FormValues.of(action);
        List<String> cells = new ArrayList<>();
        for (FormColumn column : FormColumn.values()) {
            cells.add(
                    switch (column) {
                        case ID -> action.id();
                        case WORKSTREAM -> row.workstream();
                        case NUMBER -> action.number();
                        case ACTION -> action.label();
                        case LEAD -> String.join("; ", row.leads());
                        case AS_AT -> asAt.toString();
                        case STATUS -> values.statusWord();
                        case CONFIDENCE -> values.confidenceWord();
                        case MILESTONE -> values.milestone().orElse("");
                        case FORECAST -> values.forecastCell();
                        case ACHIEVED -> values.achievedCell();
                        case NARRATIVE, REASON -> "";
                        case SENT -> values.cell();
                    });
        }
        return cells;
    }

    /**
     * A row of the form.
     *
     * @param workstream title of the workstream
     * @param leads ids of the parties that are asked
     * @param action the action as it is known
     */
    @Experimental
    public record FormRow(String workstream, List<String> leads, Action action) {
        /** Copies the list and refuses null. */
        public FormRow {
            Objects.requireNonNull(workstream, "workstream");
            leads = List.copyOf(leads);
            Objects.requireNonNull(action, "action");
        }
    }
}
