package org.cpip.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cpip.model.Experimental;

/**
 * How many milestones there were by a day, all from the beginning on.
 *
 * @param day the last of a month, or that of the report
 * @param planned whose published dates have ended by then; without those cancelled by then, or by the day of the report
 * @param done as known at its end; empty for days ahead
 * @param expected done on the day of the report, or expected from then on by the day; empty for days before
 */
@Experimental
public record BurnUp(LocalDate day, int planned, OptionalInt done, OptionalInt expected) {

    /** Refuses null. */
    public BurnUp {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(expected, "expected");
    }

    /** At the ends of months up to the day of the report, the last of these, and of months ahead up to the last date. */
    static List<BurnUp> of(List<MilestonePath> paths, List<LocalDate> ends) {
        LocalDate asAt = ends.get(ends.size() - 1);
        List<BurnUp> points = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            int place = i;
            LocalDate day = ends.get(i);
            int done = count(paths.stream().filter(path -> path.isDone(place)));
            points.add(new BurnUp(
                    day,
                    count(paths.stream().filter(path -> path.isPlanned(day, place))),
                    OptionalInt.of(done),
                    day.equals(asAt) ? OptionalInt.of(done + expected(paths, asAt, day)) : OptionalInt.empty()));
        }
        int now = ends.size() - 1;
        int done = points.get(now).done().orElseThrow();
        for (LocalDate day : ahead(paths, asAt)) {
            points.add(new BurnUp(
                    day,
                    count(paths.stream().filter(path -> path.isPlanned(day, now))),
                    OptionalInt.empty(),
                    OptionalInt.of(done + expected(paths, asAt, day))));
        }
        return points;
    }

    private static int expected(List<MilestonePath> paths, LocalDate asAt, LocalDate day) {
        return count(paths.stream().filter(path -> path.isExpected(asAt, day)));
    }

    /** The rest of the month of the report, then month after month. */
    private static List<LocalDate> ahead(List<MilestonePath> paths, LocalDate asAt) {
        LocalDate until = paths.stream()
                .flatMap(MilestonePath::daysAhead)
                .max(Comparator.naturalOrder())
                .orElse(asAt);
        List<LocalDate> ahead = new ArrayList<>();
        YearMonth month = YearMonth.from(asAt);
        for (int i = 0; i <= DeliveryReport.MOST_MONTHS && !month.isAfter(YearMonth.from(until)); i++) {
            if (month.atEndOfMonth().isAfter(asAt)) {
                ahead.add(month.atEndOfMonth());
            }
            month = month.plusMonths(1);
        }
        return until.isAfter(asAt) ? ahead : List.of();
    }

    private static int count(Stream<MilestonePath> paths) {
        return (int) paths.count();
    }
}
