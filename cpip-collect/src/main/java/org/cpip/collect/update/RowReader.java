package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.io.internal.StatusCell;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.io.prose.DateWords;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;

/** Reads the cells of one row after the other. A row with a cell that cannot be read says which. For one thread. */
final class RowReader {

    private final List<Diagnostic> diagnostics;
    private final List<String> unread = new ArrayList<>();

    /** What is wrong is added to a list. */
    RowReader(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Empty, with an error in the list, when nobody can say which action it is about. */
    Optional<UpdateRow> read(FormCells cells) {
        unread.clear();
        String id = cells.text(FormColumn.ID);
        if (id.isEmpty()) {
            diagnostics.add(
                    UpdateProblem.NO_ID.error(cells.place(FormColumn.ID), "The row has no id: " + cells.words()));
            return Optional.empty();
        }
        return Optional.of(new UpdateRow(
                id,
                leads(cells.text(FormColumn.LEAD)),
                day(cells, FormColumn.AS_AT),
                word(cells, FormColumn.STATUS, RowReader::status),
                word(cells, FormColumn.CONFIDENCE, RowReader::rating),
                present(cells.text(FormColumn.MILESTONE)),
                date(cells, FormColumn.FORECAST),
                day(cells, FormColumn.ACHIEVED),
                present(narrative(cells)),
                present(cells.text(FormColumn.REASON)),
                sent(cells),
                shown(cells),
                unread,
                cells.location()));
    }

    /** "Complete - scanner live" is completed. */
    private static Optional<DeliveryStatus> status(String text) {
        return StatusCell.of(text).status();
    }

    /** "Red: no funds" is red. */
    private static Optional<Rating> rating(String text) {
        return Rating.ofWords(text).or(() -> Rating.ofWords(StatusCell.firstWords(text)));
    }

    /** The words on progress, and those that stand behind a status or a rating, as in trackers. */
    private static String narrative(FormCells cells) {
        String status = cells.text(FormColumn.STATUS);
        String rating = cells.text(FormColumn.CONFIDENCE);
        List<String> words = new ArrayList<>();
        if (status(status).isPresent() && !StatusCell.of(status).whole()) {
            words.add(status);
        }
        if (rating(rating).isPresent() && Rating.ofWords(rating).isEmpty()) {
            words.add(rating);
        }
        words.add(cells.text(FormColumn.NARRATIVE));
        return words.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> shown(FormCells cells) {
        Map<String, String> shown = new HashMap<>();
        for (FormColumn column : List.of(FormColumn.WORKSTREAM, FormColumn.NUMBER, FormColumn.ACTION)) {
            present(cells.text(column)).ifPresent(text -> shown.put(column.title(), text));
        }
        return shown;
    }

    private static List<String> leads(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(lead -> !lead.isEmpty())
                .distinct()
                .toList();
    }

    private <T> Optional<T> word(FormCells cells, FormColumn column, Function<String, Optional<T>> meaning) {
        String text = cells.text(column);
        Optional<T> value = text.isEmpty() ? Optional.empty() : meaning.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            unread(
                    UpdateProblem.UNKNOWN_WORD,
                    cells,
                    column,
                    UpdateReader.quoted(text) + " is no " + column.title() + " that is known.");
        }
        return value;
    }

    private Optional<LocalDate> day(FormCells cells, FormColumn column) {
        Optional<TargetDate> date = date(cells, column);
        Optional<LocalDate> day = date.flatMap(CurrentState::day);
        if (date.isPresent() && day.isEmpty()) {
            unread(UpdateProblem.NO_DATE, cells, column, UpdateReader.quoted(cells.text(column)) + " is no exact day.");
        }
        return day;
    }

    private Optional<TargetDate> date(FormCells cells, FormColumn column) {
        String text = cells.text(column);
        CellDate read = DateReader.readCell(text);
        if (read.date().isEmpty() && read.doubt().isPresent()) {
            unread(UpdateProblem.NO_DATE, cells, column, UpdateReader.quoted(text) + " is no date.");
        } else if (read.doubt().isPresent()) {
            diagnostics.add(UpdateProblem.DOUBTFUL_DATE.warning(
                    cells.place(column),
                    UpdateReader.quoted(text) + " was read as " + read.date().orElseThrow() + "."));
        }
        return read.date().map(RowReader::withoutPlainWords);
    }

    /** The words of a date that say no more than the date does, as those of a calendar, are not kept. */
    private static TargetDate withoutPlainWords(TargetDate date) {
        boolean plain = date.words()
                .filter(words -> words.equalsIgnoreCase(DateWords.print(date.period())))
                .isPresent();
        return plain ? TargetDate.of(date.period()) : date;
    }

    private Optional<FormValues> sent(FormCells cells) {
        String text = cells.text(FormColumn.SENT);
        Optional<FormValues> sent = text.isEmpty() ? Optional.empty() : FormValues.parse(text);
        if (sent.isEmpty() && !text.isEmpty()) {
            unread(
                    UpdateProblem.SENT_UNREADABLE,
                    cells,
                    FormColumn.SENT,
                    UpdateReader.quoted(text) + " is not what a form goes out with.");
        }
        return sent;
    }

    private void unread(UpdateProblem problem, FormCells cells, FormColumn column, String message) {
        unread.add(column.title());
        diagnostics.add(problem.error(
                cells.place(column), message + " The row, in column \"" + column.title() + "\", is not read."));
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
