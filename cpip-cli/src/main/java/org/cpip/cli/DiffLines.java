package org.cpip.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.diff.Change;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;
import org.cpip.reporting.render.Reports;

/** What differs between two plans, a line each. */
final class DiffLines {

    private DiffLines() {}

    static String line(Change change) {
        String path = change.path().toString();
        if (change instanceof Change.Added added) {
            return path + ": added, " + words(added.value());
        } else if (change instanceof Change.Dropped dropped) {
            return path + ": dropped, was " + words(dropped.value());
        } else if (change instanceof Change.Moved moved) {
            return path + ": moved, was " + moved.from();
        } else if (change instanceof Change.Reordered) {
            return path + ": in another order";
        }
        Change.Replaced replaced = (Change.Replaced) change;
        String before = value(replaced.before());
        String after = value(replaced.after());
        return path + ": was " + before + ", is " + after
                + (before.equals(after) ? unlike(replaced.before(), replaced.after()) : "");
    }

    private static String value(Optional<Object> value) {
        return value.map(present -> "\"" + words(present) + "\"").orElse("absent");
    }

    private static String words(Object value) {
        return String.join("; ", Reports.words(value, "en-GB"));
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
