package org.cpip.collect.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;

/**
 * An answer that is another one than before.
 *
 * @param area code of the area
 * @param cell id of the cell
 * @param before empty where there was no answer
 * @param now empty where there is none any more
 */
@Experimental
public record FigureChange(String area, String cell, Optional<IndicatorValue> before, Optional<IndicatorValue> now) {

    /** Refuses null. */
    public FigureChange {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }

    /** Such as {@code S12000033 children: 12 -> 14}. */
    public String inWords() {
        return area + " " + cell + ": " + words(before) + " -> " + words(now);
    }

    private static String words(Optional<IndicatorValue> value) {
        return value.map(FigureText::of).orElse("no answer");
    }

    static List<FigureChange> between(
            String area, Map<String, IndicatorValue> before, Map<String, IndicatorValue> now) {
        Set<String> cells = new LinkedHashSet<>(now.keySet());
        cells.addAll(before.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String cell : cells) {
            Optional<IndicatorValue> old = Optional.ofNullable(before.get(cell));
            Optional<IndicatorValue> other = Optional.ofNullable(now.get(cell));
            if (!old.equals(other)) {
                changes.add(new FigureChange(area, cell, old, other));
            }
        }
        return changes;
    }
}
