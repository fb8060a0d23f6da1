package org.cpip.io.docx.edit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.docx.write.WrittenPlan;
import org.cpip.io.internal.carried.UndatedEdits;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.office.internal.word.ControlTag;

/**
 * Which action a row is about: the one that the tags of its controls name or, where a program has dropped the tags, the
 * one with its number in the workstream of its table. Rows mostly come in the order of the plan, which costs no look-up.
 * Each action has one row: a second with the same tags or number is a copy. For one thread.
 */
final class ActionRows {

    static final int NONE = -1;

    private final Programme programme;
    private final List<Action> actions = new ArrayList<>();
    /** The position of the first action of each workstream, and at the end how many actions there are. */
    private final int[] starts;

    private final BitSet seen = new BitSet();
    private final Map<String, Deque<Integer>> streamsByHeading = new HashMap<>();
    private final Map<String, Deque<Integer>> byKey = new HashMap<>();
    private final Map<Integer, Map<String, Deque<Integer>>> byNumber = new HashMap<>();
    private int next;
    private int stream = NONE;
    private final Optional<LocalDate> lastKnown;

    ActionRows(Programme programme, WrittenPlan written) {
        this.programme = programme;
        lastKnown = UndatedEdits.lastKnown(programme);
        List<Workstream> workstreams = programme.workstreams();
        starts = new int[workstreams.size() + 1];
        for (int i = 0; i < workstreams.size(); i++) {
            Workstream workstream = workstreams.get(i);
            actions.addAll(workstream.actions());
            starts[i + 1] = actions.size();
            if (!workstream.actions().isEmpty()) {
                add(streamsByHeading, TextComparison.key(written.heading(workstream)), i);
            }
        }
    }

    /** The last day on which anything came in before the document was written; empty when no update gives a day. */
    Optional<LocalDate> lastKnown() {
        return lastKnown;
    }

    Action action(int position) {
        return actions.get(position);
    }

    /** The workstream that an action is in. */
    Workstream workstreamOf(int position) {
        return programme.workstreams().get(streamOf(position));
    }

    /** The path of an action in the programme. */
    String path(int position) {
        int of = streamOf(position);
        return "workstreams[" + of + "].actions[" + (position - starts[of]) + "]";
    }

    /** The positions of actions without a row. */
    int[] unseen() {
        BitSet left = new BitSet();
        left.set(0, actions.size());
        left.andNot(seen);
        return left.stream().toArray();
    }

    /** A table begins under this heading. */
    void beginTable(String heading) {
        Deque<Integer> streams = streamsByHeading.get(TextComparison.key(heading));
        Integer found = streams == null ? null : streams.poll();
        if (found != null) {
            stream = found;
        } else if (next < actions.size()) {
            stream = streamOf(next);
        }
    }

    /** The action with this key in its tags; {@link #NONE} when there is none, or it has had its row. */
    int byKey(String key) {
        if (next < actions.size()
                && !seen.get(next)
                && ControlTag.key(actions.get(next).id()).equals(key)) {
            return take(next);
        }
        if (byKey.isEmpty()) {
            for (int i = 0; i < actions.size(); i++) {
                add(byKey, ControlTag.key(actions.get(i).id()), i);
            }
        }
        return takeFirst(byKey.get(key));
    }

    /** The action with this number in the workstream of the table; {@link #NONE} as above. */
    int byNumber(String number) {
        if (stream == NONE) {
            return NONE;
        }
        if (next < starts[stream + 1]
                && next >= starts[stream]
                && !seen.get(next)
                && TextComparison.same(actions.get(next).number(), number)) {
            return take(next);
        }
        Map<String, Deque<Integer>> numbers = byNumber.computeIfAbsent(stream, this::numbersOf);
        return takeFirst(numbers.get(TextComparison.key(number)));
    }

    private Map<String, Deque<Integer>> numbersOf(int of) {
        Map<String, Deque<Integer>> numbers = new HashMap<>();
        for (int i = starts[of]; i < starts[of + 1]; i++) {
            add(numbers, TextComparison.key(actions.get(i).number()), i);
        }
        return numbers;
    }

    private int takeFirst(@org.jspecify.annotations.Nullable Deque<Integer> positions) {
        while (positions != null && !positions.isEmpty()) {
            int position = positions.poll();
            if (!seen.get(position)) {
                return take(position);
            }
        }
        return NONE;
    }

    private int take(int position) {
        seen.set(position);
        next = position + 1;
        stream = streamOf(position);
        return position;
    }

    /** Mostly the workstream at hand or one close to it. */
    private int streamOf(int position) {
        int low = 0;
        int high = starts.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void add(Map<String, Deque<Integer>> map, String key, int value) {
        map.computeIfAbsent(key, k -> new ArrayDeque<>(1)).add(value);
    }
}
