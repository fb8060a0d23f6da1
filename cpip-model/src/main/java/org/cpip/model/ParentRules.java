package org.cpip.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks that the actions of a workstream are parts of actions of it, and none of itself. */
final class ParentRules {

    private final String path;
    private final List<Action> actions;
    private final Set<String> everywhere;
    private final BiConsumer<String, String> report;
    private final Map<String, String> parents = new HashMap<>();

    /** Those that are known to lead to an action without a parent, or to a circle that was reported. */
    private final Set<String> seen = new HashSet<>();

    private ParentRules(String path, Workstream workstream, Set<String> everywhere, BiConsumer<String, String> report) {
        this.path = path;
        this.actions = workstream.actions();
        this.everywhere = everywhere;
        this.report = report;
    }

    /** Reports each breach as a path and a message; {@code everywhere} has the ids of all actions of the programme. */
    static void check(String path, Workstream workstream, Set<String> everywhere, BiConsumer<String, String> report) {
        if (workstream.actions().stream().anyMatch(action -> action.parent().isPresent())) {
            new ParentRules(path, workstream, everywhere, report).check();
        }
    }

    private void check() {
        Set<String> here = new HashSet<>();
        for (Action action : actions) {
            here.add(action.id());
            action.parent().ifPresent(parent -> parents.putIfAbsent(action.id(), parent));
        }
        for (int a = 0; a < actions.size(); a++) {
            Optional<String> parent = actions.get(a).parent();
            String at = path + ".actions[" + a + "].parent";
            if (parent.isPresent() && !everywhere.contains(parent.get())) {
                report.accept(at, "no action of the programme has the id \"" + parent.get() + "\"");
            } else if (parent.isPresent() && !here.contains(parent.get())) {
                report.accept(at, "the action \"" + parent.get() + "\" is in another workstream");
            } else {
                checkCircle(at, actions.get(a).id());
            }
        }
    }

    private void checkCircle(String at, String start) {
        List<String> trail = new ArrayList<>();
        Set<String> walked = new HashSet<>();
        String next = start;
        while (next != null && !seen.contains(next) && walked.add(next)) {
            trail.add(next);
            next = parents.get(next);
        }
        if (next != null && walked.contains(next)) {
            List<String> circle = new ArrayList<>(trail.subList(trail.indexOf(next), trail.size()));
            circle.add(next);
            report.accept(at, "these actions are parts of each other: " + String.join(" -> ", circle));
        }
        seen.addAll(trail);
    }
}
