package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.recognise.Group;
import org.cpip.io.recognise.Place;

/** A workstream that actions are still added to. */
final class WorkstreamDraft {

    final String id;
    final Group group;
    final int index;
    final List<ActionDraft> actions = new ArrayList<>();
    private final Map<String, Place> numbers = new HashMap<>();
    private int position;

    WorkstreamDraft(String id, Group group, int index) {
        this.id = id;
        this.group = group;
        this.index = index;
    }

    /** Notes a number; where it stood before, when it did. */
    Optional<Place> number(String number, Place place) {
        return Optional.ofNullable(numbers.putIfAbsent(number, place));
    }

    /** The next number by position that none has. */
    String nextNumber(Place place) {
        position = Math.max(position + 1, actions.size() + 1);
        while (numbers.putIfAbsent(Integer.toString(position), place) != null) {
            position++;
        }
        return Integer.toString(position);
    }
}
