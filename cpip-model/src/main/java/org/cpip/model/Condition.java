package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;

/**
 * What has to be so before a milestone counts: "if proven to be promising".
 *
 * @param words what the source says
 * @param milestone id of the milestone whose outcome decides; empty when the plan names none
 */
public record Condition(@NotBlank String words, Optional<String> milestone) {

    /** Refuses null. */
    public Condition {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(milestone, "milestone");
    }

    /** A condition in words alone. */
    public static Condition of(String words) {
        return new Condition(words, Optional.empty());
    }
}
