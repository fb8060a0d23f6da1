package org.cpip.collect.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;

/**
 * Totals while readings come in. Parts of the readings may be added to totals of their own, which are then added to each
 * other in any order; memory grows with totals and areas, not with readings. Not safe for use by several threads.
 */
@Experimental
public final class Totals {

    private final Aggregation aggregation;
    private final WholesOfLeaves areas;
    private final Map<TotalKey, Tally> tallies = new HashMap<>();
    private final SortedSet<String> notAdded = new TreeSet<>();

    Totals(Aggregation aggregation) {
        this.aggregation = aggregation;
        areas = WholesOfLeaves.of(aggregation.geography());
    }

    /** Adds a reading to each whole that its area is part of. */
    public void add(Observation reading) {
        String area = reading.area().orElse("");
        List<String> wholes = areas.wholes().get(area);
        if (wholes == null) {
            notAdded.add(area);
            return;
        }
        for (String whole : wholes) {
            tallies.computeIfAbsent(key(whole, reading), none -> new Tally()).add(area, reading.value());
        }
    }

    /**
     * Adds all that another has heard, which stays as it is.
     *
     * @throws IllegalArgumentException if it is made by another aggregation, or is this one
     */
    public void add(Totals other) {
        if (other == this || !other.aggregation.equals(aggregation)) {
            throw new IllegalArgumentException("only other totals of one aggregation can be added to each other");
        }
        other.tallies.forEach((key, tally) ->
                tallies.computeIfAbsent(key, none -> new Tally()).add(tally));
        notAdded.addAll(other.notAdded);
    }

    /**
     * Codes of areas whose readings are in no total: they are larger ones (their parts are added), or the geography does not
     * know them; empty text for readings that name none.
     */
    public SortedSet<String> notAdded() {
        return new TreeSet<>(notAdded);
    }

    /** The totals by area, period and breakdown. A whole of which no area was heard for a period has none. */
    public List<Total> results() {
        List<Total> results = new ArrayList<>();
        tallies.forEach((key, tally) -> results.add(total(key, tally)));
        results.sort(Comparator.comparing((Total total) -> total.key().area())
                .thenComparing(total -> total.key().period().toString())
                .thenComparing(total -> total.key().breakdown().toString()));
        return results;
    }

    private Total total(TotalKey key, Tally tally) {
        Coverage coverage = tally.coverage(areas.leaves().getOrDefault(key.area(), Set.of()));
        return new Total(key, value(tally, coverage), coverage);
    }

    private IndicatorValue value(Tally tally, Coverage coverage) {
        if (!coverage.repeated().isEmpty()) {
            return new Missing("figures came more than once from " + String.join(", ", coverage.repeated()));
        }
        if (coverage.expected() == 0) {
            return new NotApplicable("no area can have a figure");
        }
        if (aggregation.summation() == Summation.DOES_NOT_ADD_UP) {
            return new Missing("figures of areas do not add up to that of the whole");
        }
        boolean enough = aggregation.partialSums() == PartialSums.OF_WHAT_CAME
                && !coverage.measured().isEmpty();
        if (coverage.isWhole() || enough) {
            return tally.sum();
        }
        return coverage.withheld().isEmpty() ? new Missing(coverage.inWords()) : new Withheld(coverage.inWords());
    }

    private static TotalKey key(String whole, Observation reading) {
        return new TotalKey(whole, reading.period(), reading.breakdown());
    }
}
