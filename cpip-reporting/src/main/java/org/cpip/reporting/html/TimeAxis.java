package org.cpip.reporting.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Wording;

/**
 * Days from left to right in per cent of a chart's width, so that the chart fits any screen and its text keeps its size.
 *
 * @param from the first day
 * @param until the last day
 * @param left where the first day begins, in per cent
 * @param right where the last day ends, in per cent
 */
record TimeAxis(LocalDate from, LocalDate until, double left, double right) {

    private static final int MOST_TICKS = 4;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000);

    /** Whole months around the days. */
    static TimeAxis around(LocalDate first, LocalDate last, double left, double right) {
        return new TimeAxis(YearMonth.from(first).atDay(1), YearMonth.from(last).atEndOfMonth(), left, right);
    }

    /** Where a day begins. */
    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, until) + 1);
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    /** The middle of the days from one to another. */
    double middle(LocalDate first, LocalDate last) {
        return (at(first) + at(last.plusDays(1))) / 2;
    }

    /** A few round months or years, each where it begins. */
    List<Tick> ticks(Wording words) {
        long months = ChronoUnit.MONTHS.between(from, until) + 1;
        int step = STEPS.stream()
                .filter(each -> months <= (long) each * MOST_TICKS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusMonths(1)) {
            if ((day.getYear() * 12L + day.getMonthValue() - 1) % step == 0) {
                String label = step < 12 ? words.month(YearMonth.from(day)) : Integer.toString(day.getYear());
                ticks.add(new Tick(percent(at(day)), label, anchor(at(day))));
            }
        }
        return ticks;
    }

    /** On which side of a line its text has room. */
    static String anchor(double percent) {
        return percent > 72 ? "end" : "start";
    }

    /** Rounded to hundredths, with a point whatever the locale. */
    static String percent(double percent) {
        long hundredths = Math.round(percent * 100);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "%";
    }

    /**
     * A line across the chart.
     *
     * @param at its place
     * @param label what it marks
     * @param anchor the end of the label that stands at the line
     */
    record Tick(String at, String label, String anchor) {}
}
