package org.cpip.spi.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document does not say of itself and somebody knows: how its plan is laid out. For all formats that are read block by
 * block. Written as lines of {@code name=value}; a line that begins with {@code #} is a remark.
 *
 * <pre>
 * workstreams=heading2
 * actions=Action {number}:
 * column.action=Milestone
 * column.due=Finish date
 * ignore=Annex*
 * owner=Harbour Board
 * dates=day-first
 * </pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param workstreams the level of the headings that name workstreams, from 1; empty when it is to be found out
 * @param actions patterns of what begins an action, "{number}" where its number stands: "Action {number}:"; none when it is to
 *     be found out
 * @param columns what a column holds (action, due, lead ... as in docs/reference/columns.md) to the heading that it has
 * @param ignore patterns of headings whose parts are left out, "*" for any text
 * @param owner who "we" is; empty when nobody says
 * @param dateOrder the order of dates in figures; empty when it is to be found out
 */
public record ReadingProfile(
        OptionalInt workstreams,
        List<String> actions,
        Map<String, String> columns,
        List<String> ignore,
        Optional<String> owner,
        Optional<DateOrder> dateOrder) {

    /** Everything is to be found out. */
    public static final ReadingProfile NONE =
            new ReadingProfile(OptionalInt.empty(), List.of(), Map.of(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the collections, keeps their order and refuses null. */
    public ReadingProfile {
        Objects.requireNonNull(workstreams, "workstreams");
        actions = List.copyOf(actions);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignore = List.copyOf(ignore);
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(dateOrder, "dateOrder");
    }

    /** Which of day and month stands first. */
    public enum DateOrder {
        /** 31/05/2031. */
        DAY_FIRST,
        /** 05/31/2031. */
        MONTH_FIRST
    }
}
