package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;

/**
 * What was published when, and how people in it were protected. The figures are kept beside it, and their hash tells whether
 * they are still those that were published.
 *
 * @param id slug, unique among the releases of a collection
 * @param title as published
 * @param published the day
 * @param period the time that the figures cover
 * @param policy name of the rule by which figures were protected
 * @param method how they were, such as "suppression"
 * @param hash SHA-256 of the figures, in hexadecimal digits
 * @param revises id of the release whose figures it revises
 * @param assumptions of the audit: what a reader is taken to know, a sentence each
 */
@Experimental
public record Release(
        @Slug String id,
        @NotBlank String title,
        LocalDate published,
        EdtfPeriod period,
        @NotBlank String policy,
        @NotBlank String method,
        @NotBlank String hash,
        Optional<String> revises,
        List<String> assumptions) {

    /** Copies the list and refuses null. */
    public Release {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(revises, "revises");
        assumptions = List.copyOf(assumptions);
    }
}
