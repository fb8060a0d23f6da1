package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * One category of a {@link CodeList}.
 *
 * @param code as readings give it
 * @param label what a person reads; empty when that is the code
 * @param kind whether it is one of the parts, all of them together, or what is not known
 */
public record Category(@NotBlank String code, Optional<String> label, CategoryKind kind) {

    /** Refuses null. */
    public Category {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }

    /** A category whose code a person can read. */
    public static Category of(String code, CategoryKind kind) {
        return new Category(code, Optional.empty(), kind);
    }
}
