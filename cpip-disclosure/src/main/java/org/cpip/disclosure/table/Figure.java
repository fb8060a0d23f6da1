package org.cpip.disclosure.table;

import java.util.Objects;
import java.util.Set;
import org.cpip.model.IndicatorValue;

/**
 * What stands in a cell of a published table.
 *
 * @param value the number, or why there is none: zero, missing, withheld and not applicable are four things
 * @param least what a withheld figure is at least by its own marker, such as 1 for {@code 1-4}; 0 when it says nothing
 * @param most what it is at most, such as 4 for {@code <5}; {@link #OPEN} when it says nothing
 * @param markers letters of the markers beside a number: {@code p}, {@code r}, {@code e}, {@code b}, {@code low}
 */
public record Figure(IndicatorValue value, long least, long most, Set<String> markers) {

    /** No upper bound. */
    public static final long OPEN = Long.MAX_VALUE;

    /** Copies the set and refuses null. */
    public Figure {
        Objects.requireNonNull(value, "value");
        markers = Set.copyOf(markers);
    }

    /** Without bounds and markers. */
    public static Figure of(IndicatorValue value) {
        return new Figure(value, 0, OPEN, Set.of());
    }

    /** Whether it exists and is not shown. */
    public boolean isWithheld() {
        return value instanceof IndicatorValue.Withheld;
    }
}
