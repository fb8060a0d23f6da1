package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;

/**
 * One category of a breakdown: name "age", value "under 1".
 *
 * @param name the dimension, which is that of a {@link CodeList} where the programme has one
 * @param value the category, by its code
 */
public record Breakdown(@NotBlank String name, @NotBlank String value) {

    /** Refuses null. */
    public Breakdown {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
