package org.cpip.model.diff;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;

/**
 * Everything in which two programmes differ.
 *
 * <p>Three laws hold for any two programmes, those that break rules included: a programme differs from itself in
 * nothing; {@link #apply} of the changes to the one gives the other; each action of both is in exactly one pair.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param actions each action once: those after in their order, then those dropped in theirs
 * @param changes in the order of the model's components
 */
@Experimental
public record ProgrammeDiff(List<ActionPair> actions, List<Change> changes) {

    /** Copies the lists and refuses null. */
    public ProgrammeDiff {
        actions = List.copyOf(actions);
        changes = List.copyOf(changes);
    }

    /** Compares two programmes, the earlier one first. */
    public static ProgrammeDiff between(Programme before, Programme after) {
        Objects.requireNonNull(before, "before");
        List<ActionPair> pairs = ActionPairs.of(before, after);
        return new ProgrammeDiff(pairs, before.equals(after) ? List.of() : Differ.changes(before, after, pairs));
    }

    /** Whether the two are equal. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * A programme after changes.
     *
     * @param before the programme that the changes were found in, or an equal one
     * @throws IllegalArgumentException if they do not fit it
     */
    public static Programme apply(Programme before, List<Change> changes) {
        return Patcher.apply(before, changes);
    }
}
