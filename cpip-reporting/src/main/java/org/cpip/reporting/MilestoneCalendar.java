package org.cpip.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cpip.model.CycleSchedule;
import org.cpip.model.ExpectedReport;
import org.cpip.model.ExpectedState;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/**
 * What is expected in the coming months: milestones and reports that come round, by the month of the last day that their
 * forecasts, or else their due dates, can mean. A season or a year is a span: it is listed in the month in which it ends.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day that it looks ahead from; overdue milestones are in the calendar when a later day is forecast
 * @param until the last day that counts
 * @param months the months in which something ends, in order
 * @param later milestones that have begun or begin before {@code until} and end after it, by last day
 * @param gap what it cannot know because its day is before the first updates
 * @param directory of the actions that it may name
 */
@Experimental
public record MilestoneCalendar(
        String programme,
        String title,
        LocalDate asAt,
        LocalDate until,
        List<Month> months,
        List<MilestoneProgress> later,
        Optional<HistoryGap> gap,
        ActionDirectory directory)
        implements Report {

    private static final Comparator<MilestoneProgress> BY_EXPECTATION =
            Comparator.comparing(each -> each.expected().orElseThrow().period());

    /** Copies the lists and refuses null. */
    public MilestoneCalendar {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(until, "until");
        months = List.copyOf(months);
        later = List.copyOf(later);
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(directory, "directory");
    }

    /**
     * The months after a date.
     *
     * @param months how many, 1 or more
     * @throws IllegalArgumentException if there are fewer than 1
     */
    public static MilestoneCalendar of(Programme programme, LocalDate asAt, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("A calendar needs a month at least, not " + months);
        }
        LocalDate until = asAt.plusMonths(months);
        ProgressReport progress = ProgressReport.of(programme, asAt);
        TreeMap<YearMonth, Gathered> found = new TreeMap<>();
        List<MilestoneProgress> later = new ArrayList<>();
        progress.milestones().stream().filter(MilestoneCalendar::isOpen).forEach(each -> {
            EdtfPeriod period = each.expected().map(TargetDate::period).orElseThrow();
            LocalDate end = period.latest().orElse(LocalDate.MIN);
            if (end.isBefore(asAt)) {
                return;
            }
            if (!end.isAfter(until)) {
                gathered(found, end).milestones().add(each);
            } else if (period.earliest().isPresent() && !period.earliest().get().isAfter(until)) {
                later.add(each);
            }
        });
        later.sort(BY_EXPECTATION);
        Map<String, ActionInPlace> actions = new HashMap<>();
        for (WorkstreamProgress workstream : progress.workstreams()) {
            workstream
                    .actions()
                    .forEach(action -> actions.put(action.id(), new ActionInPlace(workstream.title(), action)));
        }
        CycleReport.of(programme, asAt, until).cycles().forEach(cycle -> addReports(found, cycle, until, actions));
        List<Month> ends = new ArrayList<>();
        found.forEach((month, each) -> ends.add(each.in(month)));
        return new MilestoneCalendar(
                programme.id(), programme.title(), asAt, until, ends, later, progress.gap(), progress.directory());
    }

    /** Every milestone that ends within the months. */
    public List<MilestoneProgress> milestones() {
        return months.stream().flatMap(month -> month.milestones().stream()).toList();
    }

    private static boolean isOpen(MilestoneProgress each) {
        // One that repeats is in the calendar with each report of its series.
        return each.occurrence().isEmpty()
                && each.state() != MilestoneState.DONE
                && each.state() != MilestoneState.CANCELLED
                && each.expected().isPresent();
    }

    private static Gathered gathered(TreeMap<YearMonth, Gathered> found, LocalDate end) {
        return found.computeIfAbsent(YearMonth.from(end), month -> new Gathered(new ArrayList<>(), new ArrayList<>()));
    }

    private static void addReports(
            TreeMap<YearMonth, Gathered> found,
            CycleSchedule cycle,
            LocalDate until,
            Map<String, ActionInPlace> actions) {
        Optional<ActionInPlace> action = cycle.cycle().action().map(actions::get);
        for (ExpectedReport report : cycle.expected()) {
            boolean ahead = report.state() == ExpectedState.UPCOMING || report.state() == ExpectedState.DUE_IN_PERIOD;
            if (ahead
                    && report.window().latest().isPresent()
                    && !report.window().latest().get().isAfter(until)) {
                gathered(found, report.window().latest().get()).reports().add(new DueReport(cycle, report, action));
            }
        }
    }

    /**
     * What ends in a month.
     *
     * @param month the month
     * @param milestones by last day
     * @param reports that come round
     */
    public record Month(YearMonth month, List<MilestoneProgress> milestones, List<DueReport> reports) {
        /** Copies the lists and refuses null. */
        public Month {
            Objects.requireNonNull(month, "month");
            milestones = List.copyOf(milestones);
            reports = List.copyOf(reports);
        }
    }

    /** A month while it is filled. */
    private record Gathered(List<MilestoneProgress> milestones, List<DueReport> reports) {

        /** Sorted once. */
        Month in(YearMonth month) {
            milestones.sort(BY_EXPECTATION);
            return new Month(month, milestones, reports);
        }
    }

    /**
     * A report that comes round, and its cycle.
     *
     * @param cycle the cycle
     * @param report the report expected
     * @param action the action that promises it; empty when the plan does not say which
     */
    public record DueReport(CycleSchedule cycle, ExpectedReport report, Optional<ActionInPlace> action) {
        /** Refuses null. */
        public DueReport {
            Objects.requireNonNull(cycle, "cycle");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(action, "action");
        }
    }
}
