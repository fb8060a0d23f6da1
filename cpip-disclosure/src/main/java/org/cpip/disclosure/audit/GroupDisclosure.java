package org.cpip.disclosure.audit;

import java.util.Objects;

/**
 * A line that is all in one category: whoever is known to be in the line is known to be in the category.
 *
 * @param line the whole, such as {@code Dundee, Total}
 * @param category the cell in which everybody is, such as {@code Dundee, serious}
 * @param forbidden whether the policy protects such lines
 */
public record GroupDisclosure(String line, String category, boolean forbidden) {

    /** Refuses null. */
    public GroupDisclosure {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(category, "category");
    }

    /** For people. */
    public String sentence() {
        return "Everybody in " + line + " is in " + category + ".";
    }
}
