package org.cpip.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorDirection;

/** Which way an indicator goes, by the direction that is better for it. */
@Experimental
public enum Trend {
    /** Nearer to where it should be. */
    IMPROVING,
    /** As before: the change, if any, is smaller than what counts as one. */
    MAINTAINING,
    /** Further from where it should be. */
    WORSENING,
    /** Changed, and nothing says which way is better. */
    CHANGED,
    /** There are no two figures to compare. */
    NOT_KNOWN;

    /**
     * The trend from one figure to a later one.
     *
     * @param smallest the smallest change that counts as one; 0 when any does
     */
    static Trend of(
            Optional<BigDecimal> from,
            Optional<BigDecimal> to,
            Optional<IndicatorDirection> direction,
            BigDecimal smallest) {
        if (from.isEmpty() || to.isEmpty()) {
            return NOT_KNOWN;
        }
        BigDecimal change = to.get().subtract(from.get());
        if (change.signum() == 0 || change.abs().compareTo(smallest) < 0) {
            return MAINTAINING;
        }
        if (direction.isEmpty()) {
            return CHANGED;
        }
        return switch (direction.get()) {
            case INCREASE -> change.signum() > 0 ? IMPROVING : WORSENING;
            case DECREASE -> change.signum() < 0 ? IMPROVING : WORSENING;
            case MAINTAIN -> WORSENING;
        };
    }
}
