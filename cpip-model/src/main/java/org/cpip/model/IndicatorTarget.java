package org.cpip.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.cpip.model.date.EdtfPeriod;

/**
 * What an indicator is meant to reach in a period.
 *
 * @param period the time it is for
 * @param value in the indicator's unit
 */
public record IndicatorTarget(EdtfPeriod period, BigDecimal value) {

    /** Refuses null. */
    public IndicatorTarget {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
    }
}
