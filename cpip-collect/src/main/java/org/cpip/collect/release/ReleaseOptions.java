package org.cpip.collect.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.model.Experimental;

/**
 * How to release.
 *
 * @param id slug of the release
 * @param published the day
 * @param policy by which figures are protected
 * @param earlier releases that readers still have, oldest first; the last one of the same period is revised
 * @param kinds whether it is told which figures are hidden for their own sake
 */
@Experimental
public record ReleaseOptions(
        String id, LocalDate published, DisclosurePolicy policy, List<DataRelease> earlier, Kinds kinds) {

    /** Whether a hidden figure says for whose sake it is hidden. */
    public enum Kinds {
        /** It does not: whoever knew that a figure is not small could work out more of the others. */
        KEPT,
        /** It does. */
        TOLD
    }

    /** Copies the list and refuses null. */
    public ReleaseOptions {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(policy, "policy");
        earlier = List.copyOf(earlier);
        Objects.requireNonNull(kinds, "kinds");
    }
}
