package org.cpip.cli;

import java.util.Optional;
import org.cpip.model.diff.Change;
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
        return path + ": was " + value(replaced.before()) + ", is " + value(replaced.after());
    }

    private static String value(Optional<Object> value) {
        return value.map(present -> "\"" + words(present) + "\"").orElse("absent");
    }

    private static String words(Object value) {
        return String.join("; ", Reports.words(value, "en-GB"));
    }
}
