package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.internal.StatusCell;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/** Reads the cells that report on an action: status, rating, progress, comments. For one row. */
final class ReportedProgress {

    private final PlanRow row;
    private final DiagnosticLog log;
    /** None in most rows. */
    private List<String> words = List.of();

    private static final String DAY = ColumnWords.all().get(PlanColumn.REPORTED).get(0);

    private Optional<DeliveryStatus> status = Optional.empty();
    private Optional<Rating> rating = Optional.empty();

    ReportedProgress(PlanRow row, DiagnosticLog log) {
        this.row = row;
        this.log = log;
    }

    void into(ActionDraft draft) {
        status();
        rating();
        words(PlanColumn.PROGRESS);
        words(PlanColumn.COMMENTS);
        Optional<LocalDate> asAt = asAt(draft);
        // a row with nothing in these columns reports nothing, and so has no update
        if (status.isPresent() || rating.isPresent() || !words.isEmpty() || asAt.isPresent()) {
            // with a day it is news of that day, and without one all that the plan says of its status
            draft.status = asAt.isPresent() ? Optional.empty() : status;
            draft.rating = rating;
            draft.update = StatusUpdate.builder()
                    .asAt(asAt)
                    .status(status)
                    .narrative(narrative())
                    .build();
        }
    }

    private void add(String text) {
        words = words.isEmpty() ? new ArrayList<>(2) : words;
        words.add(text);
    }

    private Optional<String> narrative() {
        // most rows have one cell of words at most
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.size() == 1 ? words.get(0) : String.join("\n", words));
    }

    private void status() {
        String text = TickedChoice.of(PlainText.normalise(row.text(PlanColumn.STATUS)));
        if (text.isEmpty()) {
            return;
        }
        StatusCell cell = StatusCell.of(text);
        status = cell.status();
        boolean unrated = row.text(PlanColumn.RATING).isEmpty();
        if (status.isPresent()) {
            if (!cell.whole()) {
                // "Complete - guide published", "50%", "Green - on track"
                add(text);
                rating = unrated ? Rating.ofWords(StatusCell.firstWords(text).strip()) : Optional.empty();
            }
            return;
        }
        if (unrated && text.indexOf('?') < 0) {
            // "Amber", "Amber - the boat is late"
            rating = Rating.ofWords(text).or(() -> Rating.ofWords(StatusCell.firstWords(text)));
        }
        if (rating.isPresent()) {
            keepRest(text);
        } else {
            // "Going well"
            add(text);
            say(FieldProblem.UNKNOWN_STATUS, PlanColumn.STATUS, "status", text);
        }
    }

    private void rating() {
        String text = TickedChoice.of(PlainText.normalise(row.text(PlanColumn.RATING)));
        if (text.isEmpty()) {
            return;
        }
        // "Amber?" is none
        boolean asked = text.indexOf('?') >= 0;
        rating = asked ? Optional.empty() : Rating.ofWords(text);
        if (rating.isPresent()) {
            // "Amber/Red", "A/G"
            return;
        }
        rating = asked ? Optional.empty() : Rating.ofWords(StatusCell.firstWords(text));
        if (rating.isPresent()) {
            // "Red: no funds"
            keepRest(text);
        } else if (!asked
                && DeliveryStatus.ofWords(text).isPresent()
                && (status.isEmpty() || status.equals(DeliveryStatus.ofWords(text)))) {
            // "Complete"
            status = DeliveryStatus.ofWords(text);
        } else {
            // "Mostly fine"
            add(text);
            say(FieldProblem.UNKNOWN_RATING, PlanColumn.RATING, "rating", text);
        }
    }

    /** "Complete - report published": what stands after the known word is progress in words. */
    private void keepRest(String text) {
        String first = StatusCell.firstWords(text);
        if (first.length() < text.length()
                && DeliveryStatus.ofWords(text).isEmpty()
                && Rating.ofWords(text).isEmpty()) {
            // "Complete - guide published"
            add(text);
        }
    }

    private void words(PlanColumn column) {
        String text = row.text(column);
        if (text.indexOf('\r') >= 0) {
            // cells of Windows programs have CR LF, those of spreadsheets LF
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        text = text.strip();
        if (!text.isEmpty()) {
            add(text);
        }
    }

    /** The day the report holds for: only an exact day will do. */
    private Optional<LocalDate> asAt(ActionDraft draft) {
        PlanRow.Field field = row.fields().get(PlanColumn.REPORTED);
        if (field == null || field.text().isEmpty()) {
            return Optional.empty();
        }
        CellDate cell = DateReader.readCell(PlainText.normalise(field.text()));
        Optional<TargetDate> date = cell.date();
        Optional<LocalDate> day = date.flatMap(TargetDate::earliest)
                .filter(first ->
                        date.flatMap(TargetDate::latest).filter(first::equals).isPresent());
        if (day.isEmpty()) {
            // "May 2018"
            log.warning(
                    FieldProblem.BAD_REPORT_DATE,
                    row.place().cell(field.cell()),
                    "\"" + PlainText.shorten(field.text())
                            + "\" is no exact day; the report was left without a date, and the words were kept.");
            draft.keep(DAY, PlainText.normalise(field.text()));
        } else if (cell.doubt()
                .filter(doubt -> doubt.at().rule().equals(DateReader.REST))
                .isPresent()) {
            // "5 November 2031 - by phone only"
            log.warning(
                    FieldProblem.BAD_REPORT_DATE,
                    row.place().cell(field.cell()),
                    "Of \"" + PlainText.shorten(field.text()) + "\" the day was read; the words were kept.");
            draft.keep(DAY, PlainText.normalise(field.text()));
        }
        return day;
    }

    private void say(FieldProblem problem, PlanColumn column, String what, String text) {
        int cell = row.field(column).map(PlanRow.Field::cell).orElse(0);
        log.warning(
                problem,
                row.place().cell(cell),
                "The " + what + " \"" + PlainText.shorten(text)
                        + "\" is not known; it was kept among the words on progress.");
    }
}
