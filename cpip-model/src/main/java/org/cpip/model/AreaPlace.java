package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an area stands in a geography.
 *
 * @param area its code
 * @param parent code of the area that it is part of; empty for one that is part of none
 */
public record AreaPlace(@NotBlank String area, Optional<String> parent) {

    /** Refuses null. */
    public AreaPlace {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(parent, "parent");
    }

    /** An area that is part of none. */
    public static AreaPlace root(String area) {
        return new AreaPlace(area, Optional.empty());
    }

    /** An area that is part of another. */
    public static AreaPlace of(String area, String parent) {
        return new AreaPlace(area, Optional.of(parent));
    }
}
