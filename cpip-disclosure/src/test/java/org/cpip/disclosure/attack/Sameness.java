package org.cpip.disclosure.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.disclosure.protect.Protection;

/** What an attacker takes for the same in two releases, knowing what they show and nothing else. */
final class Sameness {

    private static final long ANY = 1_000_000;

    /** Of each cell the least and the most that a release says of it. */
    private final Map<String, long[]> old;

    private final Map<String, long[]> now;
    private final Set<String> told = new HashSet<>();

    Sameness(Protection first, Protection second, long base) {
        old = shown(first, base);
        now = shown(second, base);
        old.forEach((cell, was) -> {
            long[] is = now.get(cell);
            if (was[1] < is[0] || was[0] > is[1]) {
                told.add(cell);
            }
        });
    }

    private static Map<String, long[]> shown(Protection protection, long base) {
        Map<String, long[]> shown = new HashMap<>();
        protection.tables().forEach(table -> {
            List<String> header = table.grid().get(0);
            for (List<String> row : table.grid().subList(1, table.grid().size())) {
                for (int c = 1; c < header.size() - 1; c++) {
                    String text = row.get(c);
                    boolean whole = row.get(0).equals("Total") || header.get(c).equals("Total");
                    long slack = whole ? base : 1;
                    long[] says = text.equals("[c]")
                            ? new long[] {0, ANY}
                            : new long[] {Long.parseLong(text) - slack / 2, Long.parseLong(text) + (slack - 1) / 2};
                    shown.merge(row.get(0) + "/" + header.get(c), says, (a, b) ->
                            new long[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])});
                }
            }
        });
        return shown;
    }

    private boolean isExact(String cell) {
        return old.get(cell)[0] == old.get(cell)[1] && now.get(cell)[0] == now.get(cell)[1];
    }

    /** Nothing was revised but what is seen to be, what it is a part of, and what that forces. */
    Set<String> nothingElse() {
        Set<String> other = new HashSet<>();
        Set<String> next = new HashSet<>(told);
        while (!next.isEmpty()) {
            other.addAll(next);
            Set<String> found = new HashSet<>();
            for (Lines line : Lines.all()) {
                if (line.parts().stream().anyMatch(other::contains) && !isExact(line.whole())) {
                    found.add(line.whole());
                }
            }
            found.removeAll(other);
            if (found.isEmpty()) {
                for (Lines line : Lines.all()) {
                    if (!addsUp(line, other)) {
                        found.addAll(line.parts());
                        found.add(line.whole());
                    }
                }
                found.removeIf(cell -> other.contains(cell) || isExact(cell));
            }
            next = found;
        }
        return other;
    }

    private boolean addsUp(Lines line, Set<String> other) {
        long least = 0;
        long most = 0;
        for (String part : line.parts()) {
            least += other.contains(part) ? now.get(part)[0] - old.get(part)[1] : 0;
            most += other.contains(part) ? now.get(part)[1] - old.get(part)[0] : 0;
        }
        boolean changed = other.contains(line.whole());
        long wholeLeast = changed ? now.get(line.whole())[0] - old.get(line.whole())[1] : 0;
        long wholeMost = changed ? now.get(line.whole())[1] - old.get(line.whole())[0] : 0;
        return least <= wholeMost && most >= wholeLeast;
    }

    /** Whatever is not shown twice in the row or the column of a revision may be another figure. */
    Set<String> nothingBeside() {
        Set<String> other = nothingElse();
        Set<String> rows = new HashSet<>();
        Set<String> columns = new HashSet<>();
        told.forEach(cell -> {
            rows.add(cell.split("/")[0]);
            columns.add(cell.split("/")[1]);
        });
        old.keySet().stream()
                .filter(cell -> !isExact(cell))
                .filter(cell -> rows.contains(cell.split("/")[0]) || columns.contains(cell.split("/")[1]))
                .forEach(other::add);
        return other;
    }
}
