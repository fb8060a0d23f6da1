package org.cpip.spi.exchange;

import java.util.ArrayList;
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
 * accept-partial=true
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
 * @param acceptPartial whether a document is taken of which less than half of what looks like an action was read
 */
public record ReadingProfile(
        OptionalInt workstreams,
        List<String> actions,
        Map<String, String> columns,
        List<String> ignore,
        Optional<String> owner,
        Optional<DateOrder> dateOrder,
        boolean acceptPartial) {

    /** Everything is to be found out. */
    public static final ReadingProfile NONE = new ReadingProfile(
            OptionalInt.empty(), List.of(), Map.of(), List.of(), Optional.empty(), Optional.empty(), false);

    /** Copies the collections, keeps their order and refuses null. */
    public ReadingProfile {
        Objects.requireNonNull(workstreams, "workstreams");
        actions = List.copyOf(actions);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ignore = List.copyOf(ignore);
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(dateOrder, "dateOrder");
    }

    /**
     * Reads lines of {@code name=value}, as a profile's file has them. Blank lines and those that begin with {@code #} say
     * nothing; {@code actions} and {@code ignore} may come more than once and add up, any other name comes once.
     *
     * @throws InvalidRequestException if a line is none of these, or says again or otherwise what one above says; the message
     *     has the line with its number and what is known
     */
    public static ReadingProfile parse(List<String> lines) {
        ProfileLines parsed = new ProfileLines();
        for (int i = 0; i < lines.size(); i++) {
            parsed.line(i + 1, lines.get(i));
        }
        return parsed.profile();
    }

    /** The same as {@link #parse}, of lines that stand in a program. */
    public static ReadingProfile of(String... lines) {
        return parse(List.of(lines));
    }

    /** The same, and documents are taken of which less than half was read. */
    public ReadingProfile withAcceptPartial() {
        return new ReadingProfile(workstreams, actions, columns, ignore, owner, dateOrder, true);
    }

    /**
     * The lines that {@link #parse} reads as this; none for {@link #NONE}.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        workstreams.ifPresent(level -> lines.add("workstreams=heading" + level));
        actions.forEach(pattern -> lines.add("actions=" + pattern));
        columns.forEach((column, heading) -> lines.add("column." + column + "=" + heading));
        ignore.forEach(pattern -> lines.add("ignore=" + pattern));
        owner.ifPresent(name -> lines.add("owner=" + name));
        dateOrder.ifPresent(order -> lines.add("dates=" + order.word()));
        if (acceptPartial) {
            lines.add("accept-partial=true");
        }
        return lines;
    }

    /** Which of day and month stands first. */
    public enum DateOrder {
        /** 31/05/2031. */
        DAY_FIRST("day-first"),
        /** 05/31/2031. */
        MONTH_FIRST("month-first");

        private final String word;

        DateOrder(String word) {
            this.word = word;
        }

        /** As it stands in a profile. */
        public String word() {
            return word;
        }
    }
}
