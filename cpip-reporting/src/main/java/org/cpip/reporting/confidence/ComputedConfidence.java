package org.cpip.reporting.confidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;

/**
 * A rating that rules gave, with the rule and everything that it looked at.
 *
 * @param confidence the rating, on five points
 * @param rule the rule that gave it
 * @param measures every measure of the action
 */
@Experimental
public record ComputedConfidence(DeliveryConfidence confidence, ConfidenceRule rule, Map<Measure, Long> measures) {

    /** Copies the map, in the order of the measures, and refuses null. */
    public ComputedConfidence {
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(rule, "rule");
        Map<Measure, Long> copy = new EnumMap<>(Measure.class);
        copy.putAll(measures);
        measures = Collections.unmodifiableMap(copy);
    }

    /** The rating of an action on a date; empty when no rule holds. */
    public static Optional<ComputedConfidence> of(Action action, LocalDate asAt, ConfidenceRules rules) {
        return of(action, action.reportedMilestones(asAt), asAt, rules);
    }

    /** The same by these milestones of it, such as the ones of a series that count now. */
    public static Optional<ComputedConfidence> of(
            Action action, List<Milestone> milestones, LocalDate asAt, ConfidenceRules rules) {
        Map<Measure, Long> measures = measures(action, milestones, asAt);
        return rules.rules().stream()
                .filter(rule -> rule.holds(measures))
                .findFirst()
                .map(rule -> new ComputedConfidence(DeliveryConfidence.fivePoint(rule.rating()), rule, measures));
    }

    /** A measure; 0 when it is not there. */
    public long measure(Measure measure) {
        return measures.getOrDefault(measure, 0L);
    }

    /**
     * By how many days a milestone slips: from the last day that its date can mean to the last day now expected, and
     * from the last day first agreed, whichever is longer; empty when it does not, or is met by the date.
     */
    public static Optional<Long> slip(Milestone milestone, LocalDate asAt) {
        if (isAchieved(milestone, asAt)) {
            return Optional.empty();
        }
        Optional<TargetDate> promised = milestone.baseline().or(milestone::due);
        Optional<TargetDate> expected = milestone.forecast().or(milestone::due);
        return days(promised, expected).filter(days -> days > 0);
    }

    private static boolean isAchieved(Milestone milestone, LocalDate asAt) {
        return milestone.achieved().filter(day -> !day.isAfter(asAt)).isPresent();
    }

    /** Days from the last day of one date to that of another; empty when one has no last day. */
    public static Optional<Long> days(Optional<TargetDate> from, Optional<TargetDate> to) {
        Optional<LocalDate> start = from.flatMap(TargetDate::latest);
        return to.flatMap(TargetDate::latest).flatMap(end -> start.map(first -> ChronoUnit.DAYS.between(first, end)));
    }

    private static Map<Measure, Long> measures(Action action, List<Milestone> reported, LocalDate asAt) {
        List<Long> late = reported.stream()
                .filter(milestone -> !isAchieved(milestone, asAt)
                        && milestone.due().filter(due -> due.isOverdueAt(asAt)).isPresent())
                .map(milestone -> ChronoUnit.DAYS.between(
                        milestone.due().flatMap(TargetDate::latest).orElseThrow(), asAt))
                .toList();
        List<Long> slips = reported.stream()
                .flatMap(milestone -> slip(milestone, asAt).stream())
                .toList();
        long milestones = action.milestones().size();
        Map<Measure, Long> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.MILESTONES, milestones);
        measures.put(
                Measure.DATED,
                reported.stream()
                        .filter(milestone ->
                                milestone.due().flatMap(TargetDate::latest).isPresent())
                        .count());
        measures.put(Measure.REPORTED, action.isKnownAt(asAt) ? 1L : 0L);
        measures.put(Measure.OVERDUE, (long) late.size());
        measures.put(Measure.OVERDUE_PERCENT, milestones == 0 ? 0 : 100 * late.size() / milestones);
        measures.put(Measure.DAYS_OVERDUE, longest(late));
        measures.put(Measure.SLIPPING, (long) slips.size());
        measures.put(Measure.DAYS_SLIPPING, longest(slips));
        measures.put(Measure.DAYS_WITHOUT_UPDATE, withoutUpdate(action, asAt));
        return measures;
    }

    private static long withoutUpdate(Action action, LocalDate asAt) {
        return action.lastReported(asAt)
                .map(day -> ChronoUnit.DAYS.between(day, asAt))
                .orElse(0L);
    }

    private static long longest(List<Long> days) {
        return days.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
