package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the country that figures are given for. How areas make up larger ones is said by each {@link Geography}.
 *
 * @param code that tells it from all others, such as S12000033
 * @param name as published
 * @param kind what sort of area it is, such as "council" or "health board"; empty when nothing is said
 */
public record Area(@NotBlank String code, @NotBlank String name, Optional<String> kind) {

    /** Refuses null. */
    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** An area of a kind. */
    public static Area of(String code, String name, String kind) {
        return new Area(code, name, Optional.of(kind));
    }
}
