package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Which action of a plan is which of a tracker.
 *
 * @param pairs in the order of the tracker
 * @param repeated actions of the tracker that are the plan's a second time
 * @param added actions of the tracker that the plan has not, each with its workstream
 * @param doubtful actions of the tracker that have the place of one of the plan and other words
 */
record TrackerPairs(List<Pair> pairs, List<Action> repeated, List<Addition> added, List<Action> doubtful) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.;:,!]+$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** "the", "and", "of" are in every wording. */
    private static final int SHORT = 3;

    /** An action that the plan has not. */
    record Addition(Workstream workstream, Action action) {}

    /**
     * One action.
     *
     * @param plan as the plan has it
     * @param tracker as the tracker has it
     * @param written as it is read of the plan's own tracker
     */
    record Pair(Action plan, Action tracker, Action written) {

        static Pair of(Action plan, Action tracker, Action written) {
            boolean same = key(plan.wording()).equals(key(tracker.wording()));
            return new Pair(plan, same ? WordingDates.without(tracker, plan) : tracker, written);
        }
    }

    /** The pairs, with what the plan says of their actions after something was changed in it. */
    List<Pair> in(Programme changed) {
        return pairs.stream()
                .map(pair ->
                        new Pair(changed.action(pair.plan().id()).orElse(pair.plan()), pair.tracker(), pair.written()))
                .toList();
    }

    static TrackerPairs of(Programme plan, Programme tracker, Programme written, TrackerPlaces places) {
        Map<String, Action> byId = new HashMap<>();
        Map<String, Optional<Action>> byWording = new HashMap<>();
        Map<String, Optional<Action>> byNumber = new HashMap<>();
        Map<String, Action> readAgain = new HashMap<>();
        for (Workstream workstream : plan.workstreams()) {
            for (Action action : workstream.actions()) {
                byId.putIfAbsent(action.id(), action);
                unique(byWording, key(action.wording()), action);
                unique(byNumber, key(workstream.title()) + '\n' + key(action.number()), action);
            }
        }
        written.actions().forEach(action -> readAgain.putIfAbsent(action.id(), action));
        List<Pair> pairs = new ArrayList<>();
        List<Action> repeated = new ArrayList<>();
        List<Addition> added = new ArrayList<>();
        List<Action> doubtful = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Workstream workstream : tracker.workstreams()) {
            for (Action action : workstream.actions()) {
                Optional<Action> sameId = Optional.ofNullable(byId.get(action.id()));
                Optional<Action> sameNumber =
                        byNumber.getOrDefault(key(workstream.title()) + '\n' + key(action.number()), Optional.empty());
                Optional<Action> found = byWording
                        .getOrDefault(key(action.wording()), Optional.empty())
                        .or(() -> givenId(byId, action))
                        .or(() -> sameId.filter(each -> places.isGiven(action, action.id()) || isAlike(each, action)))
                        .or(() -> sameNumber.filter(
                                each -> places.isGiven(action, action.number()) || isAlike(each, action)));
                boolean other = sameId.isPresent() || sameNumber.isPresent();
                if (found.isEmpty() && other) {
                    doubtful.add(action);
                } else if (found.isEmpty()) {
                    added.add(new Addition(workstream, action));
                } else if (taken.add(found.get().id())) {
                    pairs.add(Pair.of(
                            found.get(),
                            action,
                            readAgain.getOrDefault(found.get().id(), found.get())));
                } else {
                    repeated.add(found.get());
                }
            }
        }
        return new TrackerPairs(pairs, repeated, added, doubtful);
    }

    /** An id that the file itself gives, be it in the column that has its numbers. */
    private static Optional<Action> givenId(Map<String, Action> byId, Action action) {
        return Stream.of(
                        Optional.of(action.number()),
                        Optional.ofNullable(action.customFields().get("Id")))
                .flatMap(Optional::stream)
                .map(byId::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Whether two wordings share half of their words. A tracker that gives no ids and no numbers has those that reading made by the
     * order of its rows, and these alone say nothing of which action is meant.
     */
    private static boolean isAlike(Action plan, Action tracker) {
        Set<String> words = words(plan);
        Set<String> others = words(tracker);
        long shared = words.stream().filter(others::contains).count();
        return 2 * shared >= Math.min(words.size(), others.size()) && shared > 0;
    }

    private static Set<String> words(Action action) {
        return Arrays.stream(NO_LETTERS.split(action.wording().toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toSet());
    }

    /** A text without case, white space and what ends it, as people type it anew. */
    static String key(String text) {
        return END.matcher(SPACES.matcher(text.strip()).replaceAll(" "))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
    }

    /** Two actions of one wording are told apart by nothing but their ids. */
    private static void unique(Map<String, Optional<Action>> map, String key, Action action) {
        map.merge(key, Optional.of(action), (one, other) -> Optional.empty());
    }
}
