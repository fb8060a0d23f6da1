package org.cpip.disclosure.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rows, or the columns, of a table are divided by.
 *
 * @param name the heading, such as "Council", in lower case; for columns without a heading of their own, their categories
 * @param codes the categories in the order of the table, the total among them
 * @param total the category that is all others together; empty when the table has none
 */
public record Dimension(String name, List<String> codes, Optional<String> total) {

    /** Copies the list and refuses null. */
    public Dimension {
        Objects.requireNonNull(name, "name");
        codes = List.copyOf(codes);
        Objects.requireNonNull(total, "total");
    }

    /** Whether a category is all others together. */
    public boolean isTotal(String code) {
        return total.isPresent() && total.get().equals(code);
    }
}
