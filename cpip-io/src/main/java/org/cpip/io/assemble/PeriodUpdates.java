package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.internal.StatusCell;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanRow;
import org.cpip.io.recognise.PlanUpdate;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/** What the columns of single periods report, each period as an update of its last day, oldest first. */
final class PeriodUpdates {

    private final PlanRow row;
    private final DiagnosticLog log;

    private PeriodUpdates(PlanRow row, DiagnosticLog log) {
        this.row = row;
        this.log = log;
    }

    private record Dated(Optional<LocalDate> day, String period, List<PlanUpdate> updates) {}

    /** Where a heading names no day ("Q1 update"), the words say which period they are of. */
    static List<PeriodReport> of(PlanRow row, CellDates dates, DiagnosticLog log) {
        if (row.updates().isEmpty()) {
            return List.of();
        }
        // "Q1 status | Q1 RAG | Q1 comments" are one report
        Map<String, List<PlanUpdate>> byPeriod = new LinkedHashMap<>();
        for (PlanUpdate update : row.updates()) {
            byPeriod.computeIfAbsent(update.period(), period -> new ArrayList<>())
                    .add(update);
        }
        List<Dated> dated = new ArrayList<>();
        byPeriod.forEach((period, updates) -> dated.add(new Dated(
                dates.read(period).date().filter(date -> hasYear(period)).flatMap(TargetDate::latest),
                period,
                updates)));
        if (dated.stream().allMatch(each -> each.day.isPresent())) {
            // "June 2031 update | March 2031 update"
            dated.sort(Comparator.comparing(each -> each.day.orElseThrow()));
        } else if (dated.stream().allMatch(each -> each.period.length() == 2)) {
            // "Q2 update | Q1 update"
            dated.sort(Comparator.comparing(each -> each.period));
        }
        PeriodUpdates reader = new PeriodUpdates(row, log);
        return dated.stream().map(reader::report).toList();
    }

    private static boolean hasYear(String period) {
        return period.chars().filter(Character::isDigit).count() > 2;
    }

    private PeriodReport report(Dated dated) {
        Optional<DeliveryStatus> status = Optional.empty();
        Optional<Rating> rating = Optional.empty();
        List<String> words = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (PlanUpdate update : dated.updates) {
            String text = update.words()
                    .text()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .strip();
            boolean whole = false;
            if (update.kind() != PlanUpdate.Kind.WORDS) {
                StatusCell cell = StatusCell.of(PlainText.normalise(text));
                Optional<Rating> rated = cell.status().isPresent() ? Optional.empty() : ratingOf(text);
                status = status.or(cell::status);
                rating = rating.or(() -> rated);
                whole = cell.whole() || Rating.ofWords(text).isPresent();
                if (cell.status().isEmpty() && rated.isEmpty()) {
                    unknown(update, text);
                }
            }
            (whole ? states : words).add(text);
        }
        if (words.isEmpty() && dated.day.isEmpty()) {
            // without its words nobody would know which quarter "On track" is of
            words.add(states.get(0));
        }
        String said = String.join("\n", words);
        Optional<String> narrative = words.isEmpty()
                ? Optional.empty()
                : Optional.of(dated.day.isPresent() ? said : dated.period + ": " + said);
        return new PeriodReport(
                StatusUpdate.builder()
                        .asAt(dated.day)
                        .status(status)
                        .narrative(narrative)
                        .build(),
                rating);
    }

    /** "Amber", "Red: no funds". */
    private static Optional<Rating> ratingOf(String text) {
        return text.indexOf('?') >= 0
                ? Optional.empty()
                : Rating.ofWords(text).or(() -> Rating.ofWords(StatusCell.firstWords(text)));
    }

    private void unknown(PlanUpdate update, String text) {
        boolean rating = update.kind() == PlanUpdate.Kind.RATING;
        log.warning(
                rating ? FieldProblem.UNKNOWN_RATING : FieldProblem.UNKNOWN_STATUS,
                row.place().cell(update.words().cell()),
                "The " + (rating ? "rating" : "status") + " \"" + PlainText.shorten(text) + "\" of " + update.period()
                        + " is not known; it was kept among the words on progress.");
    }
}
