package org.cpip.model;

import java.time.LocalDate;
import java.util.Optional;

/** Programmes made of programmes. */
public final class Programmes {

    private Programmes() {}

    /**
     * A programme whose history is complete, of one in which applying an update overwrote {@code status}, {@code forecast}
     * and {@code achieved}: files of schema version 1.
     *
     * <p>An action without updates stays as it is. Of another the components become empty: before its first dated update
     * nothing is known of it. What they said and no update does is said by the last update, or by one more of its day, so
     * that the answers without a day stay the same. Where the last update gave another status than the component, the
     * component is right.
     */
    public static Programme fromCurrentValues(Programme programme) {
        return programme.withEachAction(CurrentValues::moved);
    }

    /**
     * Two states of one plan in one: what {@code edited} says wins, and what it does not say is kept from {@code base}.
     *
     * <p>Members of lists are the same when their ids are (readings of an indicator when period, area and breakdown are,
     * citations when the reference is). Those of {@code base} keep their place, new ones follow in the order of {@code
     * edited}; lists of ids, such as leads, are those of {@code edited} where they hold anything. An action that {@code
     * edited} has in another workstream moves there. Updates are united, each once, the oldest first;
     * one that was not recorded and says nothing that one of its day in {@code base} does not say is the same. Nothing can be taken
     * away by merging; {@link Programme#withAction} and the others do that.
     *
     * <p>Where {@code base} has the history of an action and {@code edited} gives no day for it, as a tracker does, what
     * {@code edited} says of status, ratings, progress and dates is how the action stands, not how it stood at first: what
     * {@code base} does not say too becomes one more update, of the last day of the history.
     *
     * <p>Both are states of one plan, with its ids. A tracker has no title and no ids of workstreams, and reading gives it some; it
     * is taken in by {@code Trackers.apply} of {@code cpip-collect}, which knows what a tracker cannot say.
     */
    public static Programme merge(Programme base, Programme edited) {
        return Merger.merge(base, edited, Optional.empty());
    }

    /** The same; what {@code edited} says of how actions stand, and gives no day for, was said and recorded on a day. */
    public static Programme merge(Programme base, Programme edited, LocalDate day) {
        return Merger.merge(base, edited, Optional.of(day));
    }
}
