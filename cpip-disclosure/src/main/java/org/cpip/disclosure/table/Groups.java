package org.cpip.disclosure.table;

import static org.cpip.disclosure.table.DisclosureProblem.GROUPS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Which categories are made of which: councils of health boards, quarters of a year so far, several trees over the same
 * areas. A whole is the sum of its parts.
 *
 * @param all in the order of the source
 */
public record Groups(List<Group> all) {

    /** Every category stands for itself. */
    public static final Groups NONE = new Groups(List.of());

    /**
     * A category that is the sum of others.
     *
     * @param whole such as a health board
     * @param parts such as its councils
     * @param tree in which no part is in two wholes, such as "health boards"
     */
    public record Group(String whole, List<String> parts, String tree) {
        /** Copies the list. */
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Groups and what is wrong with them.
     *
     * @param groups those that were read
     * @param diagnostics what was not
     */
    public record GroupsResult(Groups groups, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public GroupsResult {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Copies the list. */
    public Groups {
        all = List.copyOf(all);
    }

    /**
     * Reads rows of part, whole and, if wanted, tree, below a row of these headings. Without the name of a tree, a whole goes
     * into the first tree in which its parts are in no other.
     */
    public static GroupsResult read(String name, List<List<String>> rows) {
        List<Diagnostic> said = new ArrayList<>();
        List<String> headings = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .toList();
        int part = headings.indexOf("part");
        int whole = headings.indexOf("whole");
        int tree = headings.indexOf("tree");
        if (part < 0 || whole < 0) {
            said.add(GROUPS.error(SourceLocation.of(name), "Its headings are not part and whole."));
            return new GroupsResult(NONE, said);
        }
        Map<List<String>, List<String>> parts = new LinkedHashMap<>();
        for (int row = 1; row < rows.size(); row++) {
            String of = TableShape.at(rows, row, whole);
            String is = TableShape.at(rows, row, part);
            if (of.isEmpty() || is.isEmpty() || of.equals(is)) {
                said.add(GROUPS.error(
                        SourceLocation.ofRow(name, 1, row + 1), "A part and the whole that it is of are wanted."));
            } else {
                String in = tree < 0 ? "" : TableShape.at(rows, row, tree);
                parts.computeIfAbsent(List.of(of, in), each -> new ArrayList<>())
                        .add(is);
            }
        }
        Groups groups = planted(parts);
        groups.fault().ifPresent(fault -> said.add(GROUPS.error(SourceLocation.of(name), fault)));
        return new GroupsResult(said.isEmpty() ? groups : NONE, said);
    }

    private static Groups planted(Map<List<String>, List<String>> parts) {
        List<Group> all = new ArrayList<>();
        List<Set<String>> taken = new ArrayList<>();
        parts.forEach((key, members) -> {
            String tree = key.get(1);
            if (tree.isEmpty()) {
                int free = 0;
                while (free < taken.size() && members.stream().anyMatch(taken.get(free)::contains)) {
                    free++;
                }
                if (free == taken.size()) {
                    taken.add(new HashSet<>());
                }
                taken.get(free).addAll(members);
                tree = "tree " + (free + 1);
            }
            all.add(new Group(key.get(0), members, tree));
        });
        return new Groups(all);
    }

    /** What cannot be: a part twice in one tree, or a category that is a part of itself by some way. */
    private Optional<String> fault() {
        Map<String, String> wholes = new HashMap<>();
        for (Group group : all) {
            for (String part : group.parts()) {
                String before = wholes.put(group.tree() + '\n' + part, group.whole());
                if (before != null) {
                    return Optional.of("\"" + part + "\" is in \"" + before + "\" and in \"" + group.whole()
                            + "\" of the same tree.");
                }
            }
        }
        return circle();
    }

    private Optional<String> circle() {
        Map<String, Set<String>> below = new HashMap<>();
        all.forEach(group ->
                below.computeIfAbsent(group.whole(), each -> new HashSet<>()).addAll(group.parts()));
        boolean changed = true;
        while (changed) {
            // takes away what has no whole among its parts; what never goes is a circle
            changed = below.values().removeIf(parts -> parts.stream().noneMatch(below::containsKey));
        }
        return below.keySet().stream().sorted().findFirst().map(code -> "\"" + code + "\" is a part of itself.");
    }
}
