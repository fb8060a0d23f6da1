package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
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

    private static final Pattern SHARE = Pattern.compile("(100|[0-9]{1,2}) ?%");
    private static final Pattern NEGATION = Pattern.compile(
            "(?i)\\b(?:not|never|no|none|partly|partially|part|incomplete|unimplemented|undelivered|outstanding|overdue)\\b");

    private final PlanRow row;
    private final DiagnosticLog log;
    private final List<String> words = new ArrayList<>();
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
        // a row with nothing in these columns reports nothing, and so has no update
        if (status.isPresent() || rating.isPresent() || !words.isEmpty()) {
            Optional<LocalDate> asAt = asAt();
            // with a day it is news of that day, and without one all that the plan says of its status
            draft.status = asAt.isPresent() ? Optional.empty() : status;
            draft.rating = rating;
            draft.update = StatusUpdate.builder()
                    .asAt(asAt)
                    .status(status)
                    .narrative(words.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", words)))
                    .build();
        }
    }

    private void status() {
        String text = TickedChoice.of(PlainText.normalise(row.text(PlanColumn.STATUS)));
        if (text.isEmpty()) {
            return;
        }
        status = DeliveryStatus.ofWords(text);
        if (status.isPresent()) {
            // "Completed", "on-track"
            return;
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            // "50%"
            int percent = Integer.parseInt(share.group(1));
            status = Optional.of(
                    percent == 0
                            ? DeliveryStatus.NOT_STARTED
                            : percent < 100 ? DeliveryStatus.IN_PROGRESS : DeliveryStatus.COMPLETED);
            words.add(text);
            return;
        }
        // "Closed - never built" is not completed, whatever its first word says
        status = DeliveryStatus.ofWords(firstWords(text))
                .filter(first -> first != DeliveryStatus.COMPLETED
                        || !NEGATION.matcher(text.substring(firstWords(text).length())).find());
        if (status.isPresent()) {
            // "Complete - guide published"
            keepRest(text);
        } else if (row.text(PlanColumn.RATING).isEmpty() && Rating.ofWords(text).isPresent()) {
            // "Amber"
            rating = Rating.ofWords(text);
        } else {
            // "Going well"
            words.add(text);
            say(FieldProblem.UNKNOWN_STATUS, PlanColumn.STATUS, "status", text);
        }
    }

    private void rating() {
        String text = TickedChoice.of(PlainText.normalise(row.text(PlanColumn.RATING)));
        if (text.isEmpty()) {
            return;
        }
        rating = Rating.ofWords(text);
        if (rating.isPresent()) {
            // "Amber/Red", "A/G"
            return;
        }
        rating = Rating.ofWords(firstWords(text));
        if (rating.isPresent()) {
            // "Red: no funds"
            keepRest(text);
        } else if (DeliveryStatus.ofWords(text).isPresent()
                && (status.isEmpty() || status.equals(DeliveryStatus.ofWords(text)))) {
            // "Complete"
            status = DeliveryStatus.ofWords(text);
        } else {
            // "Mostly fine"
            words.add(text);
            say(FieldProblem.UNKNOWN_RATING, PlanColumn.RATING, "rating", text);
        }
    }

    /** "Complete - report published": what stands after the known word is progress in words. */
    private void keepRest(String text) {
        String first = firstWords(text);
        if (first.length() < text.length()
                && DeliveryStatus.ofWords(text).isEmpty()
                && Rating.ofWords(text).isEmpty()) {
            // "Complete - guide published"
            words.add(text);
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
            words.add(text);
        }
    }

    /** The day the report holds for: only an exact day will do. */
    private Optional<LocalDate> asAt() {
        Optional<PlanRow.Field> field =
                row.field(PlanColumn.REPORTED).filter(cell -> !cell.text().isEmpty());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Optional<TargetDate> date =
                DateReader.readCell(PlainText.normalise(field.get().text())).date();
        Optional<LocalDate> day = date.flatMap(TargetDate::earliest)
                .filter(first ->
                        date.flatMap(TargetDate::latest).filter(first::equals).isPresent());
        if (day.isEmpty()) {
            // "May 2018"
            log.warning(
                    FieldProblem.BAD_REPORT_DATE,
                    row.place().cell(field.get().cell()),
                    "\"" + PlainText.shorten(field.get().text())
                            + "\" is no exact day; the report was left without a date.");
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

    /** The words before a dash, bracket, comma or colon that adds something; all of them when nothing does. */
    private static String firstWords(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            // "Complete - guide published", but "On-track" is one word
            boolean dash = (c == '-' || c == '–' || c == '—') && text.charAt(i - 1) == ' ';
            if (dash || "(,:;.".indexOf(c) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
