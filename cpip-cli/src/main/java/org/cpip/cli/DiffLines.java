package org.cpip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.model.diff.Change;
import org.cpip.model.diff.ModelPath;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;
import org.cpip.reporting.render.Reports;

/** What differs between two plans, a line each. */
final class DiffLines {

    private static final String LANGUAGE = "en-GB";
    /** Components that say where in which file something was read. */
    private static final Set<String> SOURCES = Set.of("provenance", "sources");

    private final Function<ModelPath, String> places;

    private DiffLines(ProgrammeDiff diff) {
        this.places = Reports.places(diff, LANGUAGE);
    }

    /** The lines; where in a file something was read is no news of the plan, and is counted in the last of them. */
    static List<String> of(ProgrammeDiff diff) {
        DiffLines lines = new DiffLines(diff);
        List<String> said = new ArrayList<>();
        diff.changes().stream()
                .filter(change -> !isOfSource(change))
                .map(lines::line)
                .forEach(said::add);
        int sources = diff.changes().size() - said.size();
        if (sources > 0) {
            said.add("where it was read: " + sources + (sources == 1 ? " difference" : " differences"));
        }
        return said;
    }

    private static boolean isOfSource(Change change) {
        return change.path().steps().stream()
                .anyMatch(step -> step instanceof ModelPath.Component && SOURCES.contains(step.name()));
    }

    private String line(Change change) {
        String place = places.apply(change.path());
        if (change instanceof Change.Added added) {
            return place + ": added, " + words(added.value());
        } else if (change instanceof Change.Dropped dropped) {
            return place + ": dropped, was " + words(dropped.value());
        } else if (change instanceof Change.Moved moved) {
            return place + ": moved, was " + places.apply(moved.from());
        } else if (change instanceof Change.Reordered) {
            return place + ": in another order";
        }
        Change.Replaced replaced = (Change.Replaced) change;
        String before = value(replaced.before());
        String after = value(replaced.after());
        return place + ": was " + before + ", is " + after
                + (before.equals(after) ? unlike(replaced.before(), replaced.after()) : "");
    }

    private static String value(Optional<Object> value) {
        return value.map(present -> "\"" + words(present) + "\"").orElse("absent");
    }

    private static String words(Object value) {
        return String.join("; ", Reports.words(value, LANGUAGE));
    }

    /** Two dates that read alike, one with words of its own and one without, are told apart by their components. */
    private static String unlike(Optional<Object> before, Optional<Object> after) {
        return " (" + components(before.orElseThrow(), after.orElseThrow()) + ")";
    }

    private static String components(Object before, Object after) {
        Optional<Shape<Object>> shape = Shapes.of(before);
        if (shape.isEmpty() || before.getClass() != after.getClass()) {
            return "was " + before + ", is " + after;
        }
        return shape.get().properties().stream()
                .filter(property ->
                        !shape.get().get(before, property).equals(shape.get().get(after, property)))
                .map(property -> property.name() + ": was "
                        + plain(shape.get().get(before, property)) + ", is "
                        + plain(shape.get().get(after, property)))
                .collect(Collectors.joining("; "));
    }

    private static String plain(Object value) {
        return value instanceof Optional<?> maybe
                ? maybe.map(present -> "\"" + present + "\"").orElse("absent")
                : "\"" + value + "\"";
    }
}
