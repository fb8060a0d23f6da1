package org.cpip.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/**
 * The reports that a cycle promises: "annual, first due March 2017" is March 2017, March 2018, March 2019 and so on.
 *
 * <p>A report that came belongs to the first window that ends no earlier than the period it was due in; of several for
 * one window the first counts. What came after the date of the schedule counts as not yet come. A report that is
 * missing is late, and skipped as soon as a later one came. A day on which a lead answered that it was met fills the window
 * that it lies in, or else the nearest: "met on 12 April" is the report of March.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param cycle the promise
 * @param asAt the day whose end the schedule describes
 * @param expected oldest first; none when the cycle does not say when the first is due
 */
@Experimental
public record CycleSchedule(ReportingCycle cycle, LocalDate asAt, List<ExpectedReport> expected) {

    /** A daily report for 27 years. More would be no list to look at. */
    private static final int MOST = 10_000;

    /** Copies the list and refuses null. */
    public CycleSchedule {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(asAt, "asAt");
        expected = List.copyOf(expected);
    }

    /**
     * The reports of a cycle on a date.
     *
     * @param until reports whose window begins later are left out; of a window without a beginning, the end counts. At
     *     most 10,000 reports are listed
     */
    public static CycleSchedule of(ReportingCycle cycle, LocalDate asAt, LocalDate until) {
        return of(cycle, Answers.NONE, asAt, until);
    }

    static CycleSchedule of(ReportingCycle cycle, Answers answers, LocalDate asAt, LocalDate until) {
        // Which window an answer fills must not depend on how far ahead somebody looks.
        LocalDate ahead = asAt.plusYears(1);
        List<EdtfPeriod> windows = windows(cycle, until.isAfter(ahead) ? until : ahead);
        List<Optional<ReceivedReport>> received = received(cycle, windows, asAt);
        fill(windows, received, answers.days());
        int last = -1;
        for (int i = 0; i < received.size(); i++) {
            last = received.get(i).isPresent() ? i : last;
        }
        List<ExpectedReport> expected = new ArrayList<>();
        for (int i = 0;
                i < windows.size() && (i <= last || !opens(windows.get(i)).isAfter(until));
                i++) {
            ExpectedReport one = expected(i + 1, windows.get(i), received.get(i), asAt, i < last);
            if (!answers.ended() || received.get(i).isPresent()) {
                expected.add(one);
            } else if (one.state() != ExpectedState.UPCOMING) {
                expected.add(new ExpectedReport(one.number(), one.window(), ExpectedState.ENDED, Optional.empty(), 0));
            }
        }
        return new CycleSchedule(cycle, asAt, expected);
    }

    /** The expected reports in this state, oldest first. */
    public List<ExpectedReport> expected(ExpectedState state) {
        return expected.stream().filter(report -> report.state() == state).toList();
    }

    /**
     * The one that counts now: the oldest that is late, otherwise the first that has not come, though it may be expected
     * after the last listed; empty when nothing more is expected, or nothing says when the first is.
     */
    public Optional<ExpectedReport> current() {
        if (expected.stream().anyMatch(each -> each.state() == ExpectedState.ENDED)) {
            return Optional.empty();
        }
        return Stream.of(ExpectedState.LATE, ExpectedState.DUE_IN_PERIOD, ExpectedState.UPCOMING)
                .flatMap(state -> expected(state).stream())
                .findFirst()
                .or(this::next);
    }

    private Optional<ExpectedReport> next() {
        return cycle.firstDue()
                .flatMap(first -> cycle.recurrence().after(first.period(), expected.size()))
                .map(window -> expected(expected.size() + 1, window, Optional.empty(), asAt, false));
    }

    private static void fill(List<EdtfPeriod> windows, List<Optional<ReceivedReport>> received, List<LocalDate> days) {
        for (LocalDate day : days) {
            int nearest = windows.isEmpty() ? -1 : nearest(windows, day);
            if (nearest >= 0 && received.get(nearest).isEmpty()) {
                received.set(nearest, Optional.of(new ReceivedReport(windows.get(nearest), day, Optional.empty())));
            }
        }
    }

    private static int nearest(List<EdtfPeriod> windows, LocalDate day) {
        int after = Math.min(place(windows, day), windows.size() - 1);
        return after == 0 || away(windows.get(after), day) < away(windows.get(after - 1), day) ? after : after - 1;
    }

    /** Days between a window and a day outside it. */
    private static long away(EdtfPeriod window, LocalDate day) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(day, opens(window)), ChronoUnit.DAYS.between(closes(window), day)));
    }

    private static List<EdtfPeriod> windows(ReportingCycle cycle, LocalDate until) {
        List<EdtfPeriod> windows = new ArrayList<>();
        if (cycle.firstDue().isEmpty()) {
            return windows;
        }
        EdtfPeriod first = cycle.firstDue().get().period();
        while (windows.size() < MOST) {
            Optional<EdtfPeriod> window = cycle.recurrence().after(first, windows.size());
            if (window.isEmpty() || opens(window.get()).isAfter(until)) {
                break;
            }
            windows.add(window.get());
        }
        return windows;
    }

    private static List<Optional<ReceivedReport>> received(
            ReportingCycle cycle, List<EdtfPeriod> windows, LocalDate asAt) {
        List<Optional<ReceivedReport>> found = new ArrayList<>(windows.size());
        windows.forEach(window -> found.add(Optional.empty()));
        for (ReceivedReport report : cycle.received()) {
            int place = place(windows, closes(report.period()));
            if (!report.received().isAfter(asAt)
                    && place < windows.size()
                    && found.get(place).isEmpty()) {
                found.set(place, Optional.of(report));
            }
        }
        return found;
    }

    /** The first window that ends no earlier; windows are in order. */
    private static int place(List<EdtfPeriod> windows, LocalDate day) {
        int low = 0;
        int high = windows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (closes(windows.get(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static ExpectedReport expected(
            int number, EdtfPeriod window, Optional<ReceivedReport> received, LocalDate asAt, boolean laterCame) {
        LocalDate seen = received.map(ReceivedReport::received).orElse(asAt);
        long late = window.latest().isEmpty()
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(window.latest().get(), seen));
        ExpectedState state;
        if (received.isPresent()) {
            state = late > 0 ? ExpectedState.RECEIVED_LATE : ExpectedState.RECEIVED;
        } else if (late > 0) {
            state = laterCame ? ExpectedState.SKIPPED : ExpectedState.LATE;
        } else {
            state = asAt.isBefore(opens(window)) ? ExpectedState.UPCOMING : ExpectedState.DUE_IN_PERIOD;
        }
        return new ExpectedReport(number, window, state, received, late);
    }

    /** The first day; of a window without a beginning, the first day of its end. */
    private static LocalDate opens(EdtfPeriod window) {
        return window.start().or(window::end).map(EdtfDate::first).orElseThrow();
    }

    /** The last day; of a window without an end, its first. */
    private static LocalDate closes(EdtfPeriod window) {
        return window.latest().or(window::earliest).orElseThrow();
    }
}
