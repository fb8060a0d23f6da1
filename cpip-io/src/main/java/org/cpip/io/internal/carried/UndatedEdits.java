package org.cpip.io.internal.carried;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.office.internal.opc.DocxProblem;

/**
 * What a person changed in a file of ours of how actions stand, and gave no day for: it came in after all that the plan
 * knew, and no report of an earlier day may know it.
 *
 * @param actions ids of the actions that it is about
 * @param knownFrom the day from which on it counts as known; empty when no update of the plan has a day, so that it was
 *     always known
 */
public record UndatedEdits(List<String> actions, Optional<LocalDate> knownFrom) {

    /** The codes that ask for the day; whoever knows it need not be asked. */
    public static final Set<String> ASKING =
            Set.of(DocxProblem.EDITED_WITHOUT_DAY.code(), EditProblem.EDITED_WITHOUT_DAY.code());

    private static final int MOST_NAMED = 3;

    /** Copies the list. */
    public UndatedEdits {
        actions = List.copyOf(actions);
    }

    /** The last day on which anything of a plan came in; empty when no update gives a day. */
    public static Optional<LocalDate> lastKnown(Programme plan) {
        return plan.actions().stream()
                .flatMap(action -> action.updates().stream())
                .flatMap(update -> update.knownFrom().stream())
                .max(LocalDate::compareTo);
    }

    /** Of a plan, and of the same with what was changed in the file. */
    public static UndatedEdits between(Programme plan, Programme edited) {
        List<Action> before = plan.actions();
        List<Action> after = edited.actions();
        return new UndatedEdits(
                Stream.iterate(0, i -> i < after.size(), i -> i + 1)
                        .filter(i -> undated(after.get(i)) > undated(before.get(i)))
                        .map(i -> after.get(i).id())
                        .toList(),
                lastKnown(plan));
    }

    private static long undated(Action action) {
        return action.updates().stream()
                .map(StatusUpdate::asAt)
                .filter(Optional::isEmpty)
                .count();
    }

    /** "w-2, w-3 and 4 more". */
    public String named() {
        String first = String.join(", ", actions.subList(0, Math.min(MOST_NAMED, actions.size())));
        return actions.size() <= MOST_NAMED ? first : first + " and " + (actions.size() - MOST_NAMED) + " more";
    }

    /** "from 2017-02-10 on, the last day of the plan's history". */
    public String known() {
        return knownFrom
                .map(day -> "from " + day + " on, the last day of the plan's history")
                .orElse("on every day, since the plan's history gives none");
    }
}
