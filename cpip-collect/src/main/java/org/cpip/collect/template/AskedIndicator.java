package org.cpip.collect.template;

import java.util.List;
import java.util.Objects;
import org.cpip.collect.data.Summation;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;

/**
 * An indicator that areas are asked for.
 *
 * @param indicator what it is; readings in it are those of earlier periods, to compare with
 * @param summation whether figures of areas make up that of a larger one
 * @param breakdowns names of the code lists by each of which it is asked for, besides the total
 */
@Experimental
public record AskedIndicator(Indicator indicator, Summation summation, List<String> breakdowns) {

    /** Copies the list and refuses null. */
    public AskedIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(summation, "summation");
        breakdowns = List.copyOf(breakdowns);
    }
}
