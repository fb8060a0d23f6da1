package org.cpip.io.docx.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.docx.edit.ActionEdit.Outcome;
import org.cpip.io.docx.write.Control;
import org.cpip.io.docx.write.WrittenCell;
import org.cpip.io.docx.write.WrittenPlan;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.read.Controls;
import org.cpip.office.internal.word.ControlTag;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Compares the tables of actions row by row and takes changed fields over. For one thread. */
final class ActionTableComparison {

    private static final int ABSENT = -1;

    private final Programme plan;
    private final WrittenPlan written;
    private final Controls controls;
    private final Differences differences;
    private final ActionRows rows;
    private final List<String> headings;
    /** Where each of our columns stands in the table at hand. */
    private final int[] columns;

    private final Map<Integer, Action> changed = new HashMap<>();
    private String heading = "";
    private boolean headingChecked;

    ActionTableComparison(Programme plan, WrittenPlan written, Controls controls, Differences differences) {
        this.plan = plan;
        this.written = written;
        this.controls = controls;
        this.differences = differences;
        this.rows = new ActionRows(plan, written);
        this.headings = written.actionHeadings();
        this.columns = new int[headings.size()];
        untouchedColumns();
    }

    private void untouchedColumns() {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
    }

    /** Whether a table with this first row, under this heading, is one of actions. */
    boolean begins(Block.TableRow row, String under) {
        untouchedColumns();
        headingChecked = true;
        int[] found = new int[columns.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = find(headings.get(i), row);
        }
        // "No." and "Action" stand side by side in no other table.
        if (found[0] == ABSENT || found[1] == ABSENT) {
            return false;
        }
        for (int i = 0; i < found.length; i++) {
            columns[i] = found[i];
            if (found[i] == ABSENT) {
                differences.warn(DocxProblem.NOT_SHOWN.warningAt(
                        row.location(), "the column \"" + headings.get(i) + "\" in this table"));
            }
        }
        heading = under;
        headingChecked = false;
        rows.beginTable(under);
        return true;
    }

    private static int find(String heading, Block.TableRow row) {
        for (Block.Cell cell : row.cells()) {
            if (TextComparison.same(heading, cell.text())) {
                return cell.column();
            }
        }
        return ABSENT;
    }

    /** Whether the row at hand has controls of ours. */
    boolean isTagged() {
        return !keyOfRow().isEmpty();
    }

    private String keyOfRow() {
        for (Controls.Found control : controls.ofRow()) {
            String key = ControlTag.keyOf(control.tag());
            if (!key.isEmpty()) {
                return key;
            }
        }
        return "";
    }

    /** A row that is no header. */
    void row(Block.TableRow row) {
        String key = keyOfRow();
        int position = key.isEmpty() ? rows.byNumber(text(row, columns[0])) : rows.byKey(key);
        if (position == ActionRows.NONE) {
            String text = ListTables.text(row);
            if (!TextComparison.isBlank(text.replace('|', ' '))) {
                differences.warn(DocxProblem.ROW_ADDED.warningAt(row.location(), text));
            }
            return;
        }
        checkHeading(position, row.location());
        Action action = rows.action(position);
        List<WrittenCell> cells = written.row(action);
        ActionEdit edit = new ActionEdit(action, rows.lastKnown());
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != ABSENT) {
                cell(row, i, cells.get(i), position, edit);
            }
        }
        Action result = edit.result();
        if (result != action) {
            changed.put(position, result);
        }
    }

    private void checkHeading(int position, SourceLocation place) {
        if (!headingChecked) {
            headingChecked = true;
            String expected = written.heading(rows.workstreamOf(position));
            if (!TextComparison.same(expected, heading)) {
                differences.warn(
                        DocxProblem.OTHER_TEXT.warningAt(place, heading, "the heading above the table", expected));
            }
        }
    }

    private void cell(Block.TableRow row, int index, WrittenCell expected, int position, ActionEdit edit) {
        int column = columns[index];
        String shown = text(row, column);
        SourceLocation place = row.location().withCell(column + 1);
        List<Control> fields = expected.controls();
        List<String> values = FieldValues.of(fields, controls.ofRow(), column, shown);
        if (values.isEmpty()) {
            if (!TextComparison.same(expected.text(), shown)) {
                String what = "\"" + headings.get(index) + "\" of "
                        + rows.action(position).id();
                differences.warn(DocxProblem.OTHER_TEXT
                        .warningAt(place, shown, what, expected.text())
                        .withPath(rows.path(position)));
            }
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            field(fields.get(i), values.get(i), place, position, edit);
        }
    }

    private void field(Control field, String value, SourceLocation place, int position, ActionEdit edit) {
        String before = field.value().orElse("");
        if (TextComparison.same(before, value)) {
            return;
        }
        String now = TextComparison.same(WrittenCell.NOTHING, value) ? "" : value.strip();
        if (TextComparison.isBlank(now) && before.isEmpty()) {
            return;
        }
        Outcome outcome = edit.set(field, TextComparison.isBlank(now) ? "" : now);
        String path = rows.path(position) + "." + outcome.path();
        if (outcome.refusal().isPresent()) {
            differences.warn(DocxProblem.NOT_TAKEN_OVER
                    .warningAt(
                            place,
                            value,
                            field.field().word(),
                            outcome.subject(),
                            before,
                            outcome.refusal().get())
                    .withPath(path));
        } else if (outcome.isChange()) {
            differences.add(DocxProblem.EDITED
                    .infoAt(place, outcome.subject(), field.field().word(), outcome.before(), outcome.after())
                    .withPath(path));
        }
        outcome.doubt()
                .ifPresent(doubt ->
                        differences.warn(Diagnostic.warning(doubt.code(), place, doubt.message(), doubt.remedy())));
    }

    private static String text(Block.TableRow row, int column) {
        if (column == ABSENT) {
            return "";
        }
        List<Block.Cell> cells = row.cells();
        if (column < cells.size() && cells.get(column).column() == column) {
            return cells.get(column).text();
        }
        for (Block.Cell cell : cells) {
            if (cell.column() <= column && column < cell.column() + cell.span()) {
                return cell.text();
            }
        }
        return "";
    }

    /** Says which actions have no row in the document. */
    void sayMissing(SourceLocation whole) {
        for (int position : rows.unseen()) {
            Action action = rows.action(position);
            differences.warn(DocxProblem.NOT_SHOWN
                    .warningAt(whole, "the row of " + action.id() + " (No. " + action.number() + ")")
                    .withPath(rows.path(position)));
        }
    }

    /** The plan with its changes. */
    Programme edited() {
        if (changed.isEmpty()) {
            return plan;
        }
        List<Workstream> workstreams = new ArrayList<>();
        int position = 0;
        for (Workstream workstream : plan.workstreams()) {
            List<Action> actions = new ArrayList<>();
            for (Action action : workstream.actions()) {
                actions.add(changed.getOrDefault(position++, action));
            }
            workstreams.add(workstream.toBuilder().actions(actions).build());
        }
        return plan.toBuilder().workstreams(workstreams).build();
    }
}
