package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;

/**
 * What a form showed of an action when it went out, so that an answer can be told from what was never touched. Immutable
 * and safe for use by many threads.
 *
 * @param status delivery status
 * @param confidence the owner's last rating
 * @param milestone id of the milestone that the two dates are about
 * @param forecast when it was expected
 * @param achieved the day it was met
 */
@Experimental
public record FormValues(
        Optional<DeliveryStatus> status,
        Optional<Rating> confidence,
        Optional<String> milestone,
        Optional<TargetDate> forecast,
        Optional<LocalDate> achieved) {

    private static final char BAR = '|';

    /** Refuses null. */
    public FormValues {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(achieved, "achieved");
    }

    /** What a form shows of an action today. */
    static FormValues of(Action action) {
        Optional<Milestone> next = CurrentState.next(action);
        return new FormValues(
                action.reportedStatus(),
                action.ownerRating().map(DeliveryConfidence::rating),
                next.map(Milestone::id),
                next.flatMap(Milestone::forecast),
                next.flatMap(Milestone::achieved));
    }

    String statusWord() {
        return status.map(DeliveryStatus::label).orElse("");
    }

    String confidenceWord() {
        return confidence.map(Rating::label).orElse("");
    }

    String forecastCell() {
        return forecast.map(CurrentState::cell).orElse("");
    }

    String achievedCell() {
        return achieved.map(Object::toString).orElse("");
    }

    /** All five, one after the other with bars between them; what is absent is empty. */
    String cell() {
        return String.join(
                        " " + BAR + " ",
                        statusWord(),
                        confidenceWord(),
                        milestone.orElse(""),
                        forecastCell(),
                        achievedCell())
                .strip();
    }

    /** A date with anything beside it was not written by us. */
    private static Optional<TargetDate> date(String text) {
        CellDate read = DateReader.readCell(text);
        return read.doubt().isPresent() ? Optional.empty() : read.date();
    }

    /**
     * Reads what {@link #cell} writes; empty when it is anything else. Only the id in the middle can have a bar in it, so
     * two are counted off from either end.
     */
    static Optional<FormValues> parse(String cell) {
        int second = cell.indexOf(BAR, cell.indexOf(BAR) + 1);
        int third = cell.lastIndexOf(BAR, cell.lastIndexOf(BAR) - 1);
        if (second < 1 || third <= second) {
            return Optional.empty();
        }
        String[] first = cell.substring(0, second).split("\\|", -1);
        String[] last = cell.substring(third + 1).split("\\|", -1);
        String id = cell.substring(second + 1, third).strip();
        FormValues read = new FormValues(
                DeliveryStatus.ofWords(first[0].strip()),
                Rating.ofWords(first[1].strip()),
                id.isEmpty() ? Optional.empty() : Optional.of(id),
                date(last[0]),
                date(last[1]).flatMap(CurrentState::day));
        boolean whole = read.status().isPresent() != first[0].isBlank()
                && read.confidence().isPresent() != first[1].isBlank()
                && read.forecast().isPresent() != last[0].isBlank()
                && read.achieved().isPresent() != last[1].isBlank();
        return whole ? Optional.of(read) : Optional.empty();
    }
}
