package org.cpip.collect.data;

import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.Geography;

/**
 * How the readings of one indicator become figures for larger areas: each period and breakdown by itself, over the smallest
 * areas of a geography. What is missing, withheld or not applicable never counts as zero.
 *
 * @param geography says which areas make up which
 * @param summation whether figures of parts make up that of the whole
 * @param partialSums what is said of a whole of which not every part gave a figure
 */
@Experimental
public record Aggregation(Geography geography, Summation summation, PartialSums partialSums) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException if an area stands in the geography twice or is a part of itself
     */
    public Aggregation {
        Objects.requireNonNull(geography, "geography");
        Objects.requireNonNull(summation, "summation");
        Objects.requireNonNull(partialSums, "partialSums");
        WholesOfLeaves.of(geography);
    }

    /** Totals of no reading yet. */
    public Totals start() {
        return new Totals(this);
    }
}
