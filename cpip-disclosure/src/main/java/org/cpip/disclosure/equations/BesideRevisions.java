package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cpip.disclosure.equations.Release.Entry;

/** The figures that are in a row, a column and so on of a revised one and are not shown in both releases. */
final class BesideRevisions {

    private final Set<String> keys = new HashSet<>();

    BesideRevisions(List<Entry> entries, Set<String> revised, Predicate<String> isSure) {
        Set<List<String>> changed = new HashSet<>();
        for (Entry entry : entries) {
            if (revised.contains(entry.key())) {
                changed.addAll(linesOf(entry));
            }
        }
        for (Entry entry : entries) {
            if (!isSure.test(entry.key()) && linesOf(entry).stream().anyMatch(changed::contains)) {
                keys.add(entry.key());
            }
        }
    }

    Set<String> keys() {
        return keys;
    }

    /** The lines that a cell is in: its categories without one, and which one. */
    private static List<List<String>> linesOf(Entry entry) {
        List<List<String>> lines = new ArrayList<>();
        List<String> codes = entry.cell().codes();
        for (int d = 0; d < codes.size(); d++) {
            List<String> line = new ArrayList<>(codes);
            line.set(d, "\u0000");
            line.add(entry.table().name());
            lines.add(line);
        }
        return lines;
    }
}
