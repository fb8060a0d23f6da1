package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.Groups.Group;

/** Groups of categories as trees, by codes in lower case. */
final class Trees {

    private final Map<String, List<Group>> byTree = new LinkedHashMap<>();
    private final Set<String> wholes = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, List<String>> wholesOf = new HashMap<>();

    Trees(Groups groups) {
        for (Group group : groups.all()) {
            List<String> parts = group.parts().stream().map(Trees::lower).toList();
            Group lower = new Group(lower(group.whole()), parts, group.tree());
            byTree.computeIfAbsent(group.tree(), each -> new ArrayList<>()).add(lower);
            wholes.add(lower.whole());
            codes.add(lower.whole());
            codes.addAll(parts);
            parts.forEach(part ->
                    wholesOf.computeIfAbsent(part, each -> new ArrayList<>()).add(lower.whole()));
        }
    }

    static String lower(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a category is in any tree. */
    boolean knows(String code) {
        return codes.contains(code);
    }

    /** A category and all that it is a part of, by whatever way. */
    Set<String> upwards(String code) {
        Set<String> all = new LinkedHashSet<>(Set.of(code));
        List<String> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            wholesOf.getOrDefault(next, List.of()).stream().filter(all::add).forEach(open::add);
        }
        return all;
    }

    /** Every group. */
    List<Group> groups() {
        return byTree.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The sets of categories that the total of a dimension is the sum of: for each tree its highest groups and what is in none
     * of them.
     *
     * @param present the categories of the dimension but for its total, in their order
     */
    List<List<String>> partsOfTotal(List<String> present) {
        List<List<String>> all = new ArrayList<>();
        for (List<Group> tree : byTree.values()) {
            if (tree.stream().anyMatch(group -> touches(group, present))) {
                all.add(parts(tree, present));
            }
        }
        if (all.isEmpty()) {
            all.add(present);
        }
        return all;
    }

    private static boolean touches(Group group, List<String> present) {
        return present.contains(group.whole()) || group.parts().stream().anyMatch(present::contains);
    }

    private List<String> parts(List<Group> tree, List<String> present) {
        Map<String, String> parents = new HashMap<>();
        tree.forEach(group -> group.parts().forEach(part -> parents.put(part, group.whole())));
        List<String> parts = new ArrayList<>();
        for (Group group : tree) {
            if (!parents.containsKey(group.whole())) {
                parts.add(group.whole());
            }
        }
        // what no tree groups, and what only other trees do, unless they make it a part of these
        Set<String> highest = new HashSet<>(parts);
        present.stream()
                .filter(code -> !wholes.contains(code) && !parents.containsKey(code))
                .filter(code -> upwards(code).stream().noneMatch(highest::contains))
                .forEach(parts::add);
        return parts;
    }
}
