package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The categories of a breakdown.
 *
 * @param name of the breakdown, as readings give it: "age"
 * @param label what a person reads; empty when that is the name
 * @param categories in the order in which they are shown
 */
public record CodeList(@NotBlank String name, Optional<String> label, List<@Valid Category> categories) {

    /** Copies the list and refuses null. */
    public CodeList {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        categories = List.copyOf(categories);
    }

    /** The category with this code. */
    public Optional<Category> category(String code) {
        return categories.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** All categories together, where the list has such a one. */
    public Optional<Category> total() {
        return categories.stream()
                .filter(each -> each.kind() == CategoryKind.TOTAL)
                .findFirst();
    }
}
