package org.cpip.collect.template;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Breakdown;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;

/**
 * One figure that every area is asked for.
 *
 * @param id such as {@code children/sex=girls}; that of the total is the indicator's own
 * @param indicator which it is a reading of
 * @param breakdown the category; empty for the total
 * @param label what a person reads, such as "Sex: girls", or "Total"
 */
@Experimental
public record AskedCell(String id, Indicator indicator, List<Breakdown> breakdown, String label) {

    /** Copies the list and refuses null. */
    public AskedCell {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(indicator, "indicator");
        breakdown = List.copyOf(breakdown);
        Objects.requireNonNull(label, "label");
    }

    static String id(String indicator, List<Breakdown> breakdown) {
        StringBuilder id = new StringBuilder(indicator);
        breakdown.forEach(each -> id.append('/').append(each.name()).append('=').append(each.value()));
        return id.toString();
    }
}
