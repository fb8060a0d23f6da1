package org.cpip.io.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headings above a table while its document is still read, and the workstream that they name. */
final class HeadingPath {

    private final Deque<Step> above = new ArrayDeque<>();
    private final Map<WorkstreamHeading, WorkstreamHeading> parents = new IdentityHashMap<>();
    private final Map<WorkstreamHeading, WorkstreamHeading> named = new IdentityHashMap<>();
    private final Map<String, WorkstreamHeading> taken = new HashMap<>();
    private final Set<WorkstreamHeading> usedAsParent = new HashSet<>();

    private final int workstreams;

    /** {@code workstreams} is the level of the headings that name workstreams; 0 when nobody says. */
    HeadingPath(int workstreams) {
        this.workstreams = workstreams;
    }

    /** Enters a heading; the first of a document without a title may be the title and so names no workstream below it. */
    void enter(int level, WorkstreamHeading heading, boolean mayBeParent) {
        while (!above.isEmpty() && above.element().level >= level) {
            above.pop();
        }
        if (!above.isEmpty() && above.element().mayBeParent) {
            parents.put(heading, above.element().heading);
        }
        if (level == workstreams) {
            named.put(heading, heading);
        }
        for (Step step : above) {
            if (step.level == workstreams) {
                // "workstreams=heading2"
                named.put(heading, step.heading);
            }
        }
        above.push(new Step(level, heading, mayBeParent));
    }

    /** The workstream of a table right below a heading: "Next steps" takes the name of the heading above it. */
    WorkstreamHeading workstream(WorkstreamHeading heading) {
        return named.computeIfAbsent(heading, this::name);
    }

    private WorkstreamHeading name(WorkstreamHeading heading) {
        WorkstreamHeading parent = parents.get(heading);
        WorkstreamHeading before = taken.putIfAbsent(key(heading), heading);
        if (parent == null || before == null && !SectionWords.isGeneric(heading.title())) {
            return heading;
        }
        if (SectionWords.isGeneric(heading.title()) && usedAsParent.add(parent)) {
            return parent;
        }
        return new WorkstreamHeading(parent.title() + " – " + heading.title(), heading.place(), heading.origin());
    }

    private static String key(WorkstreamHeading heading) {
        return heading.title().toLowerCase(Locale.ROOT);
    }

    private record Step(int level, WorkstreamHeading heading, boolean mayBeParent) {}
}
