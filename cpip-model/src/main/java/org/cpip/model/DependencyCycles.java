package org.cpip.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds actions that wait for each other. Depth first with a stack of its own, so that a long chain does no harm. */
final class DependencyCycles {

    private enum Mark {
        OPEN,
        CLOSED
    }

    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final BiConsumer<String, String> report;

    private DependencyCycles(Programme programme, BiConsumer<String, String> report) {
        this.report = report;
        for (int w = 0; w < programme.workstreams().size(); w++) {
            List<Action> list = programme.workstreams().get(w).actions();
            for (int a = 0; a < list.size(); a++) {
                Action action = list.get(a);
                if (!action.dependsOn().isEmpty()) {
                    actions.putIfAbsent(action.id(), action);
                    paths.putIfAbsent(action.id(), "workstreams[" + w + "].actions[" + a + "].dependsOn");
                }
            }
        }
    }

    /** Reports each circle once, at the action that closes it. */
    static void check(Programme programme, BiConsumer<String, String> report) {
        DependencyCycles cycles = new DependencyCycles(programme, report);
        for (Action action : programme.actions()) {
            if (!cycles.marks.containsKey(action.id()) && cycles.actions.containsKey(action.id())) {
                cycles.visit(action.id());
            }
        }
    }

    private record Step(String action, int next) {}

    private void visit(String start) {
        Deque<Step> trail = new ArrayDeque<>();
        trail.push(new Step(start, 0));
        marks.put(start, Mark.OPEN);
        while (!trail.isEmpty()) {
            Step step = trail.pop();
            List<String> needs = actions.get(step.action()).dependsOn();
            if (step.next() == needs.size()) {
                marks.put(step.action(), Mark.CLOSED);
                continue;
            }
            trail.push(new Step(step.action(), step.next() + 1));
            String needed = needs.get(step.next());
            Mark mark = marks.get(needed);
            if (mark == Mark.OPEN) {
                report.accept(paths.get(step.action()), "these actions wait for each other: " + circle(trail, needed));
            } else if (mark == null && actions.containsKey(needed)) {
                marks.put(needed, Mark.OPEN);
                trail.push(new Step(needed, 0));
            }
        }
    }

    private static String circle(Deque<Step> trail, String closing) {
        List<String> names = new ArrayList<>();
        for (Step step : trail) {
            names.add(0, step.action());
            if (step.action().equals(closing)) {
                break;
            }
        }
        names.add(closing);
        return String.join(" -> ", names);
    }
}
