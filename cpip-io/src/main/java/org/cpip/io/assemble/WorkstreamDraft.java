package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.WorkstreamHeading;
import org.jspecify.annotations.Nullable;

/** A workstream that actions are still added to. */
final class WorkstreamDraft {

    private static final int LETTERS = 26;

    final String id;
    final WorkstreamHeading heading;
    /** That of its heading, unless another workstream has it. */
    final String title;

    final int index;
    final List<ActionDraft> actions = new ArrayList<>();
    /** Where each number stands; null as long as nobody had to ask. */
    private @Nullable Map<String, BlockLocation> numbers;

    private final Map<String, Integer> next = new HashMap<>();

    private int position;
    /** The last number that a row had of its own; empty text before the first. */
    private String above = "";

    private int below;

    WorkstreamDraft(String id, WorkstreamHeading heading, String title, int index) {
        this.id = id;
        this.heading = heading;
        this.title = title;
        this.index = index;
    }

    /** Whether the cell of an action names its parent, or what must come first: few plans have such columns. */
    boolean hasParents;

    boolean hasPredecessors;

    void add(ActionDraft action) {
        actions.add(action);
        hasParents |= !action.parentCell.isEmpty();
        hasPredecessors |= !action.predecessorCell.isEmpty();
    }

    /** Whether its numbers are noted, so that each further one must be too. */
    boolean notesNumbers() {
        return numbers != null;
    }

    /** Notes a number, and at the first call those of all its actions; where it stood before, when it did. */
    Optional<BlockLocation> number(String number, BlockLocation place) {
        return Optional.ofNullable(numbers().putIfAbsent(number, place));
    }

    /** The next number by position that none has. */
    String nextNumber(BlockLocation place) {
        // by position among all actions, numbered or not, so that a reader can count to it
        position = Math.max(position + 1, actions.size() + 1);
        while (numbers().putIfAbsent(Integer.toString(position), place) != null) {
            position++;
        }
        return Integer.toString(position);
    }

    /** A row had this number. */
    void given(String number) {
        above = number;
        below = 0;
    }

    /** A number for a row without one under a row that has one: "3a" under "3"; empty under none. */
    Optional<String> numberBelow(BlockLocation place) {
        if (above.isEmpty()) {
            return Optional.empty();
        }
        boolean letter = Character.isLetter(above.charAt(above.length() - 1));
        String free;
        do {
            below++;
            free = above + (letter || below > LETTERS ? "-" + below : String.valueOf((char) ('a' + below - 1)));
        } while (numbers().putIfAbsent(free, place) != null);
        return Optional.of(free);
    }

    /** The number, or with another in brackets the first that none has. */
    String freeNumber(String number, BlockLocation place) {
        String free = number;
        for (int n = next.getOrDefault(number, 2); numbers().putIfAbsent(free, place) != null; n++) {
            free = number + " (" + n + ")";
            next.put(number, n + 1);
        }
        return free;
    }

    private Map<String, BlockLocation> numbers() {
        Map<String, BlockLocation> known = numbers;
        // most plans number all their actions once, so nobody has to ask
        if (known == null) {
            known = new HashMap<>();
            for (ActionDraft action : actions) {
                known.putIfAbsent(action.number, action.place);
            }
            numbers = known;
        }
        return known;
    }
}
