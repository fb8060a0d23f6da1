package org.cpip.collect.data;

import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;

/**
 * A figure for a whole, and what it is made of.
 *
 * @param key what it is for
 * @param value the sum, or why there is none
 * @param coverage which areas gave what
 */
@Experimental
public record Total(TotalKey key, IndicatorValue value, Coverage coverage) {

    /** Refuses null. */
    public Total {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(coverage, "coverage");
    }
}
