package org.cpip.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;

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
 * @param laterReports the same of reports that come round
 * @param past open milestones that were expected before that day: no month has them, nor {@code later}
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
        List<DueReport> laterReports,
        List<MilestoneProgress> past,
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
        laterReports = List.copyOf(laterReports);
        past = List.copyOf(past);
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
        Gathering found = new Gathering(asAt, until);
        List<MilestoneProgress> open =
                progress.milestones().stream().filter(MilestoneCalendar::isOpen).toList();
        open.forEach(each -> found.add(each.expected().orElseThrow().period(), Gathered::milestones, each));
        DueReport.of(programme, progress, until).forEach(each -> found.add(each.expected(), Gathered::reports, each));
        return new MilestoneCalendar(
                programme.id(),
                programme.title(),
                asAt,
                until,
                found.months(),
                found.later().milestones(),
                found.later().reports(),
                open.stream()
                        .filter(each ->
                                found.isPast(each.expected().orElseThrow().period()))
                        .toList(),
                progress.gap(),
                progress.directory());
    }

    /** Every milestone that ends within the months. */
    public List<MilestoneProgress> milestones() {
        return months.stream().flatMap(month -> month.milestones().stream()).toList();
    }

    private static boolean isOpen(MilestoneProgress each) {
        // One that repeats is in the calendar with each report of its series.
        return each.occurrence().isEmpty() && each.isOpen() && each.expected().isPresent();
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

    /** What ends in a month, or after all of them, while it is filled. */
    private record Gathered(List<MilestoneProgress> milestones, List<DueReport> reports) {

        Gathered() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What was found so far. */
    private record Gathering(LocalDate asAt, LocalDate until, TreeMap<YearMonth, Gathered> ends, Gathered later) {

        Gathering(LocalDate asAt, LocalDate until) {
            this(asAt, until, new TreeMap<>(), new Gathered());
        }

        /** By the last day of when it is expected; not at all when that is over, or begins after the months. */
        <T> void add(EdtfPeriod expected, Function<Gathered, List<T>> place, T each) {
            LocalDate end = expected.latest().orElse(LocalDate.MIN);
            if (end.isBefore(asAt)) {
                return;
            }
            if (!end.isAfter(until)) {
                place.apply(ends.computeIfAbsent(YearMonth.from(end), month -> new Gathered()))
                        .add(each);
            } else if (expected.earliest()
                    .filter(first -> !first.isAfter(until))
                    .isPresent()) {
                place.apply(later).add(each);
            }
        }

        /** What has no last day is never over. */
        boolean isPast(EdtfPeriod expected) {
            return expected.latest().filter(end -> end.isBefore(asAt)).isPresent();
        }

        /** Sorted once. */
        List<Month> months() {
            later.milestones().sort(BY_EXPECTATION);
            later.reports().sort(Comparator.comparing(DueReport::expected));
            List<Month> months = new ArrayList<>();
            ends.forEach((month, each) -> {
                each.milestones().sort(BY_EXPECTATION);
                months.add(new Month(month, each.milestones(), each.reports()));
            });
            return months;
        }
    }
}
