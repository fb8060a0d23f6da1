package org.cpip.disclosure.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A rate or percentage that is printed beside counts. With the number of decimals it is printed with, it says between which
 * bounds the counts are.
 *
 * @param numerator what is counted
 * @param denominator of how many
 * @param per of how many one counts: 100 for percentages, 1000 for "per 1,000"
 * @param shown the rate; empty when it is not shown
 * @param row the row of the source, from 0
 * @param column the column of the source, from 0
 */
public record PublishedRate(
        TableCell numerator, TableCell denominator, long per, Optional<BigDecimal> shown, int row, int column) {

    /** Refuses null. */
    public PublishedRate {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(shown, "shown");
    }
}
