package org.cpip.io.recognise;

import java.util.Map;
import java.util.Objects;

/**
 * A milestone of an action that stands in a row of its own.
 *
 * @param title as it stands, white space normalised; empty text when the row names none
 * @param due the cell that says when; its text empty when there is none
 * @param customFields what else the row says of it, by the columns' names
 * @param place where it stands
 */
public record PlanMilestone(String title, PlanRow.Field due, Map<String, String> customFields, BlockLocation place) {

    /** Refuses null. The map is not copied and must not change. */
    public PlanMilestone {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(customFields, "customFields");
        Objects.requireNonNull(place, "place");
    }
}
