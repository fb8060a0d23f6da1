package org.cpip.collect.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cpip.model.Experimental;

/** What a rule looks at. Figures that are not there break none but {@link #ANSWERED}. */
@Experimental
public enum RuleTest {
    /** Every figure that is asked for has an answer, be it that there is none. */
    ANSWERED,
    /** The categories of the breakdown {@code of} add up to the total. */
    ADDS_UP,
    /** It is at most the indicator {@code of}, in the total and in each category that both have. */
    AT_MOST,
    /** It is at most {@code number}. */
    AT_MOST_NUMBER,
    /** It is at least {@code number}. */
    AT_LEAST_NUMBER,
    /** The total differs from the area's last one by at most {@code number} per cent. */
    CHANGE;

    /** As files name it: {@code adds-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The test that files name so. */
    static Optional<RuleTest> of(String word) {
        return Arrays.stream(values()).filter(test -> test.word().equals(word)).findFirst();
    }

    boolean needsOther() {
        return this == ADDS_UP || this == AT_MOST;
    }

    boolean needsNumber() {
        return this == AT_MOST_NUMBER || this == AT_LEAST_NUMBER || this == CHANGE;
    }
}
