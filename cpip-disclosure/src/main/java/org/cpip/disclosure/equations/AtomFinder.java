package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cpip.disclosure.solve.Atoms;

/**
 * Finds, by the keys of figures and the sums between them, the finest categories of each dimension and what counts them. A
 * category is a part of a key, such as {@code sex=girls}.
 */
public final class AtomFinder {

    /** Grids of more atoms than this are not made. */
    private static final long MOST = 20_000;

    private final TableEquations equations;
    /** What each category is directly a part of, the total of all left out. */
    private final Map<String, Set<String>> wholesOf = new TreeMap<>();

    private final Set<String> wholes = new TreeSet<>();
    /** Another category of the same dimension, and so on to one that stands for it; dimensions of groups have one name. */
    private final Map<String, String> like = new HashMap<>();

    private AtomFinder(TableEquations equations) {
        this.equations = equations;
    }

    /** The atoms of the figures; none when there are too many or no dimensions. */
    public static Atoms of(TableEquations equations) {
        return new AtomFinder(equations).find();
    }

    private Atoms find() {
        equations.nodes().forEach(node -> categories(node).forEach(part -> wholesOf.put(part, new TreeSet<>())));
        equations.lines().stream().filter(Line::isSum).forEach(this::learn);
        Map<String, List<String>> finest = new TreeMap<>();
        wholesOf.keySet().stream().filter(each -> !wholes.contains(each)).forEach(each -> finest.computeIfAbsent(
                        dimension(each), d -> new ArrayList<>())
                .add(each));
        long count = 1;
        for (List<String> categories : finest.values()) {
            count = Math.min(MOST + 1, count * categories.size());
        }
        return finest.isEmpty() || count > MOST ? Atoms.NONE : grid((int) count, List.copyOf(finest.values()));
    }

    private static List<String> categories(CellNode node) {
        return node.key().isEmpty() ? List.of() : List.of(node.key().split("\n"));
    }

    /** The one category that a part has and its whole has not is a part of the one that only the whole has. */
    private void learn(Line line) {
        List<String> whole = categories(equations.nodes().get(line.whole()));
        String before = "";
        for (int i = 0; i < line.nodes().length - 1; i++) {
            List<String> part = new ArrayList<>(categories(equations.nodes().get(line.nodes()[i])));
            List<String> above = new ArrayList<>(whole);
            part.forEach(above::remove);
            whole.forEach(part::remove);
            if (part.size() == 1 && above.size() < 2) {
                String code = part.get(0);
                above.forEach(each -> {
                    wholesOf.get(code).add(each);
                    wholes.add(each);
                    join(code, each);
                });
                if (!before.isEmpty()) {
                    join(code, before);
                }
                before = code;
            }
        }
    }

    private String root(String category) {
        String at = category;
        while (like.containsKey(at)) {
            at = like.get(at);
        }
        return at;
    }

    private void join(String one, String other) {
        if (!root(one).equals(root(other))) {
            like.put(root(one), root(other));
        }
    }

    private String dimension(String category) {
        return category.startsWith(Coordinates.GROUPED)
                ? root(category)
                : category.substring(0, Math.max(0, category.indexOf('=')));
    }

    private Atoms grid(int count, List<List<String>> finest) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int n = 0; n < equations.nodes().size(); n++) {
            numbers.put(equations.nodes().get(n).key(), n);
        }
        int[] sizes = finest.stream().mapToInt(List::size).toArray();
        int[][] figures = new int[count][];
        for (int a = 0; a < count; a++) {
            List<List<String>> keys = List.of(List.of());
            int rest = a;
            for (int d = sizes.length - 1; d >= 0; d--) {
                keys = longer(keys, upwards(finest.get(d).get(rest % sizes[d])));
                rest /= sizes[d];
            }
            figures[a] = keys.stream()
                    .map(parts -> numbers.get(
                            String.join("\n", parts.stream().sorted().toList())))
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .distinct()
                    .toArray();
            Arrays.sort(figures[a]);
        }
        return new Atoms(sizes, figures);
    }

    /** A category, all it is a part of, and the total, which has no name. */
    private Set<String> upwards(String category) {
        Set<String> all = new LinkedHashSet<>(List.of(category));
        List<String> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            wholesOf.getOrDefault(open.remove(open.size() - 1), Set.of()).stream()
                    .filter(all::add)
                    .forEach(open::add);
        }
        all.add("");
        return all;
    }

    private static List<List<String>> longer(List<List<String>> keys, Set<String> categories) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> key : keys) {
            for (String category : categories) {
                List<String> next = new ArrayList<>(key);
                if (!category.isEmpty()) {
                    next.add(category);
                }
                longer.add(next);
            }
        }
        return longer;
    }
}
