package org.cpip.collect.data;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Breakdown;
import org.cpip.model.Experimental;
import org.cpip.model.date.EdtfPeriod;

/**
 * What a total is for.
 *
 * @param area code of the whole
 * @param period the time it covers
 * @param breakdown the categories it is for, as the readings give them; empty for all
 */
@Experimental
public record TotalKey(String area, EdtfPeriod period, List<Breakdown> breakdown) {

    /** Copies the list and refuses null. */
    public TotalKey {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        breakdown = List.copyOf(breakdown);
    }
}
