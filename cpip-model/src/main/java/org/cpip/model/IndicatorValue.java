package org.cpip.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What was observed: a number, or the reason why there is none. Zero is a number; nothing else ever becomes zero.
 */
public sealed interface IndicatorValue {

    /**
     * A figure.
     *
     * @param number in the indicator's unit
     */
    record Measured(BigDecimal number) implements IndicatorValue {
        /** Refuses null. */
        public Measured {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * A figure that exists and is not shown, for example under disclosure control.
     *
     * @param reason why, in words
     */
    record Withheld(String reason) implements IndicatorValue {
        /** Refuses null. */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A figure that should be there and is not.
     *
     * @param reason why, in words
     */
    record Missing(String reason) implements IndicatorValue {
        /** Refuses null. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * No figure can exist here.
     *
     * @param reason why, in words
     */
    record NotApplicable(String reason) implements IndicatorValue {
        /** Refuses null. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
