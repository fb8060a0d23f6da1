package org.cpip.reporting.quality;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * Something that the plan leaves open.
 *
 * @param rule what
 * @param path where, such as {@code workstreams[0].actions[2].wording}, as violations have it
 * @param action id of the action; empty when it is not about one
 * @param workstream title of its workstream; empty when it is not about an action
 * @param number of the action as printed; empty when it is not about an action
 * @param evidence the words or the id that show it; empty when something is absent
 */
@Experimental
public record QualityFinding(
        QualityRule rule, String path, Optional<String> action, String workstream, String number, String evidence) {

    /** Refuses null. */
    public QualityFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(workstream, "workstream");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(evidence, "evidence");
    }
}
