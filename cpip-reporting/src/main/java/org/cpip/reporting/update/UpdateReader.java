package org.cpip.reporting.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.io.assemble.FieldWords;
import org.cpip.io.document.Block;
import org.cpip.io.document.Block.Cell;
import org.cpip.io.document.Block.TableRow;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.SourceLocation;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.model.date.TargetDate;

/**
 * Makes updates of the rows of a table whose first row has the form's titles, whatever format it is kept in. A row with
 * a cell that cannot be read is not read, and an error says so.
 */
final class UpdateReader implements BlockHandler {

    private static final int SHOWN = 60;

    private final String source;
    private final List<UpdateRow> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
    private int table;
    private boolean readable;

    UpdateReader(String source) {
        this.source = source;
    }

    /** What was read; without a form in the source an error says so. */
    Updates result() {
        boolean silent = diagnostics.stream().noneMatch(UpdateResult::isError);
        if (table == 0 && silent) {
            say(UpdateProblem.NO_FORM, SourceLocation.of(source), "No table with a column \"id\" was found.");
        }
        return new Updates(rows, diagnostics);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void block(Block block) {
        if (!(block instanceof TableRow row)) {
            return;
        }
        if (row.row() == 1 || columns.isEmpty()) {
            columns.clear();
            header(row);
        } else if (row.cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
            row(row);
        }
    }

    private void header(TableRow row) {
        List<Diagnostic> unknown = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Optional<FormColumn> column = FormColumn.of(cell.text());
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), cell.column());
            } else if (!cell.text().isBlank()) {
                unknown.add(UpdateProblem.UNKNOWN_COLUMN.warning(
                        row.location().withCell(cell.column() + 1),
                        "The column " + quoted(cell.text()) + " is "
                                + (column.isPresent() ? "there twice" : "not one of the form's")
                                + "; it is not read."));
            }
        }
        if (columns.containsKey(FormColumn.ID)) {
            table = row.table();
            diagnostics.addAll(unknown);
        } else {
            columns.clear();
        }
    }

    private void row(TableRow row) {
        readable = true;
        String id = text(row, FormColumn.ID);
        if (id.isEmpty()) {
            say(UpdateProblem.NO_ID, row.location().withCell(columns.get(FormColumn.ID) + 1), "The row has no id.");
            return;
        }
        UpdateRow read = new UpdateRow(
                id,
                leads(text(row, FormColumn.LEAD)),
                day(row, FormColumn.AS_AT),
                word(row, FormColumn.STATUS, FieldWords::status),
                word(row, FormColumn.CONFIDENCE, FieldWords::rating),
                present(text(row, FormColumn.MILESTONE)),
                date(row, FormColumn.FORECAST),
                day(row, FormColumn.ACHIEVED),
                present(text(row, FormColumn.NARRATIVE)),
                present(text(row, FormColumn.REASON)),
                sent(row),
                row.location());
        if (readable) {
            rows.add(read);
        }
    }

    private static List<String> leads(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(lead -> !lead.isEmpty())
                .distinct()
                .toList();
    }

    private <T> Optional<T> word(TableRow row, FormColumn column, Function<String, Optional<T>> meaning) {
        String text = text(row, column);
        Optional<T> value = text.isEmpty() ? Optional.empty() : meaning.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            unread(
                    UpdateProblem.UNKNOWN_WORD,
                    row,
                    column,
                    quoted(text) + " is no " + column.title() + " that is known.");
        }
        return value;
    }

    private Optional<LocalDate> day(TableRow row, FormColumn column) {
        Optional<TargetDate> date = date(row, column);
        Optional<LocalDate> day = date.flatMap(Known::day);
        if (date.isPresent() && day.isEmpty()) {
            unread(UpdateProblem.NO_DATE, row, column, quoted(text(row, column)) + " is no exact day.");
        }
        return day;
    }

    private Optional<TargetDate> date(TableRow row, FormColumn column) {
        String text = text(row, column);
        CellDate read = DateReader.readCell(text);
        if (read.date().isEmpty() && read.doubt().isPresent()) {
            unread(UpdateProblem.NO_DATE, row, column, quoted(text) + " is no date.");
        } else if (read.doubt().isPresent()) {
            diagnostics.add(UpdateProblem.DOUBTFUL_DATE.warning(
                    place(row, column),
                    quoted(text) + " was read as " + read.date().orElseThrow() + "."));
        }
        return read.date();
    }

    private Optional<FormValues> sent(TableRow row) {
        String text = text(row, FormColumn.SENT);
        Optional<FormValues> sent = text.isEmpty() ? Optional.empty() : FormValues.parse(text);
        if (sent.isEmpty() && !text.isEmpty()) {
            unread(
                    UpdateProblem.SENT_UNREADABLE,
                    row,
                    FormColumn.SENT,
                    quoted(text) + " is not what a form goes out with.");
        }
        return sent;
    }

    private void unread(UpdateProblem problem, TableRow row, FormColumn column, String message) {
        readable = false;
        say(problem, place(row, column), message + " The row, in column \"" + column.title() + "\", is not read.");
    }

    private void say(UpdateProblem problem, SourceLocation place, String message) {
        diagnostics.add(problem.error(place, message));
    }

    private SourceLocation place(TableRow row, FormColumn column) {
        return row.location().withCell(columns.getOrDefault(column, 0) + 1);
    }

    /** The cell's text with line feeds for line ends, white space at its ends taken off; empty when there is no cell. */
    private String text(TableRow row, FormColumn column) {
        Integer at = columns.get(column);
        if (at == null) {
            return "";
        }
        for (Cell cell : row.cells()) {
            if (cell.column() == at) {
                return cell.text().replace("\r\n", "\n").replace('\r', '\n').strip();
            }
        }
        return "";
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static String quoted(String text) {
        return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
    }
}
