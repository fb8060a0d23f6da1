package org.cpip.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * Whether an output has thought of everything that a record of the model holds: for each component something that shows it,
 * or the reason why nothing does. A component that is added later fails the test with a sentence that says which file to
 * edit.
 */
public final class ComponentCheck {

    private ComponentCheck() {}

    /**
     * Demands for each component of a record something that shows it, or a reason, and not both.
     *
     * @param record a record of the model
     * @param prefix what stands before its components in the paths: empty for an action's, {@code milestones.} for those
     *     of its milestones
     * @param shown the paths of what is shown; a path below a component shows the component
     * @param absent the reasons, by path
     * @param where where a column or a reason is added, for the sentence
     * @throws AssertionFailedError if a component has neither or both, a reason is blank, or a path names nothing
     */
    public static void covers(
            Class<? extends Record> record,
            String prefix,
            Collection<String> shown,
            Map<String, String> absent,
            String where) {
        List<String> faults = new ArrayList<>();
        Set<String> names = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (String name : new TreeSet<>(names)) {
            String path = prefix + name;
            boolean isShown = shown.stream().anyMatch(each -> each.equals(path) || each.startsWith(path + "."));
            boolean hasReason = !absent.getOrDefault(path, "").isBlank();
            if (!isShown && !hasReason) {
                faults.add(path + " is neither shown nor said to be absent: add one or the other to " + where);
            } else if (isShown && hasReason) {
                faults.add(path + " is shown, and yet there is a reason why it is not: take that out of " + where);
            }
        }
        List<String> paths = new ArrayList<>(shown);
        paths.addAll(absent.keySet());
        for (String path : paths) {
            if (isOf(path, prefix) && !names.contains(first(path.substring(prefix.length())))) {
                faults.add(path + " names no component of " + record.getSimpleName() + ": take it out of " + where);
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionFailedError(String.join("\n", faults));
        }
    }

    /** Whether a path is about the record itself. */
    private static boolean isOf(String path, String prefix) {
        return !path.isEmpty() && path.startsWith(prefix);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
