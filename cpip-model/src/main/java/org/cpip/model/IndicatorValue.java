package org.cpip.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was observed: a number, or the reason why there is none. Zero is a number; nothing else ever becomes zero.
 */
public sealed interface IndicatorValue {

    /**
     * A figure.
     *
     * @param number in the indicator's unit
     * @param markers what has to be known of it, each once, in the order of the constants
     */
    record Measured(BigDecimal number, List<FigureMarker> markers) implements IndicatorValue {
        /** Copies and sorts the list and refuses null. */
        public Measured {
            Objects.requireNonNull(number, "number");
            markers = markers.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(markers));
        }

        /** A figure of which nothing else has to be known. */
        public Measured(BigDecimal number) {
            this(number, List.of());
        }
    }

    /**
     * A figure that exists and is not shown, for example under disclosure control.
     *
     * @param reason why, in words
     * @param kind whether for its own sake or for that of another; empty when nothing is said, as by an area that withholds it
     * @param rule the rule it is withheld by, such as the name of a policy; empty when none is named
     */
    record Withheld(String reason, Optional<WithheldKind> kind, Optional<String> rule) implements IndicatorValue {
        /** Refuses null. */
        public Withheld {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(rule, "rule");
        }

        /** Of which no more is known than the reason. */
        public Withheld(String reason) {
            this(reason, Optional.empty(), Optional.empty());
        }

        /** Withheld by a rule. */
        public Withheld(String reason, WithheldKind kind, String rule) {
            this(reason, Optional.of(kind), Optional.of(rule));
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
