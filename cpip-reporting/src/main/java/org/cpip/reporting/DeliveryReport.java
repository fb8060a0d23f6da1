package org.cpip.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;

/**
 * How delivery went from month to month, all from the updates as they were known at the end of each: ratings and statuses,
 * milestones done against those planned and expected, and how their dates moved.
 *
 * <p>Milestones that repeat are never done for good and are in none of it ({@link CycleReport} has them).
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day whose end the report describes
 * @param months ratings and statuses at the end of each month since anything was known, {@link #MOST_MONTHS} at most, and
 *     on the day of the report, which is the last
 * @param earlier how many months before these there was no room for
 * @param burnUp milestones done, planned and expected, at the end of the same months and of those ahead, {@link
 *     #MOST_MONTHS} at most
 * @param milestones those that come once, by workstream in the published order
 * @param gap what it cannot know because its day is before the first updates
 * @param directory of the actions that it may name
 */
@Experimental
public record DeliveryReport(
        String programme,
        String title,
        LocalDate asAt,
        List<DeliveryMonth> months,
        int earlier,
        List<BurnUp> burnUp,
        List<MilestonePath> milestones,
        Optional<HistoryGap> gap,
        ActionDirectory directory)
        implements Report {

    /** How many months it looks back, and how many ahead: three years. */
    public static final int MOST_MONTHS = 36;

    /** Copies the lists and refuses null. */
    public DeliveryReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        months = List.copyOf(months);
        burnUp = List.copyOf(burnUp);
        milestones = List.copyOf(milestones);
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(directory, "directory");
    }

    /** The report on a programme as at a date. */
    public static DeliveryReport of(Programme programme, LocalDate asAt) {
        YearMonth last = YearMonth.from(asAt);
        YearMonth first = programme
                .firstKnown()
                .filter(day -> !day.isAfter(asAt))
                .map(YearMonth::from)
                .orElse(last);
        YearMonth shown = last.minusMonths(MOST_MONTHS);
        List<LocalDate> ends = new ArrayList<>();
        for (YearMonth month = first.isBefore(shown) ? shown : first;
                month.isBefore(last);
                month = month.plusMonths(1)) {
            ends.add(month.atEndOfMonth());
        }
        ends.add(asAt);
        List<MilestonePath> paths = programme.workstreams().stream()
                .flatMap(workstream -> workstream.actions().stream()
                        .flatMap(action -> MilestonePath.of(workstream, action, ends).stream()))
                .toList();
        return new DeliveryReport(
                programme.id(),
                programme.title(),
                asAt,
                DeliveryMonth.of(programme, ends),
                (int) Math.max(0, first.until(shown, ChronoUnit.MONTHS)),
                BurnUp.of(paths, ends),
                paths,
                HistoryGap.of(programme, asAt),
                ActionDirectory.of(programme));
    }

    /** Open milestones whose expected date moved in these months, the one furthest behind its plan first. */
    public List<MilestonePath> moved() {
        return milestones.stream()
                .filter(MilestonePath::isMoved)
                .sorted(Comparator.comparingLong(
                                (MilestonePath path) -> path.daysLater().orElse(0L))
                        .reversed())
                .toList();
    }

    /** Open milestones that are expected on a day that has passed: nobody says when they will be met. */
    public List<MilestonePath> past() {
        return milestones.stream().filter(path -> path.isPast(asAt)).toList();
    }

    /** Open milestones that nothing says a last day of. */
    public List<MilestonePath> undated() {
        return milestones.stream().filter(MilestonePath::isUndated).toList();
    }
}
