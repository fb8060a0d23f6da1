package org.cpip.xlsx.period;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Programme;

/** Finds the actions of an older sheet in the newest one: by their words, else by number and half of their words. */
final class SameActions {

    private final Map<String, List<Action>> byWords = new HashMap<>();
    private final Map<String, List<Action>> byNumber = new HashMap<>();

    SameActions(Programme newest) {
        for (Action action : newest.actions()) {
            byWords.computeIfAbsent(words(action), key -> new ArrayList<>()).add(action);
            byNumber.computeIfAbsent(number(action), key -> new ArrayList<>()).add(action);
        }
    }

    Optional<Action> of(Action older) {
        List<Action> same = byWords.getOrDefault(words(older), List.of());
        if (same.size() == 1) {
            return Optional.of(same.get(0));
        }
        // "Report to the Board" of several workstreams, or words that were changed
        return (same.isEmpty() ? byNumber.getOrDefault(number(older), List.of()) : same)
                .stream()
                        .filter(action -> number(action).equals(number(older)) && isLike(action, older))
                        .findFirst();
    }

    private static String words(Action action) {
        return action.wording().strip().replaceAll("\\s{1,100}", " ").toLowerCase(Locale.ROOT);
    }

    private static String number(Action action) {
        return action.number().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isLike(Action one, Action other) {
        Set<String> ours = new HashSet<>(Arrays.asList(words(one).split(" ")));
        Set<String> theirs = new HashSet<>(Arrays.asList(words(other).split(" ")));
        int larger = Math.max(ours.size(), theirs.size());
        ours.retainAll(theirs);
        return ours.size() * 2 > larger;
    }
}
