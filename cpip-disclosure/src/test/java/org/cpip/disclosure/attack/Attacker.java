package org.cpip.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows released tables alone, as texts, and what they count; solves for what is hidden. Cells have names such as
 * {@code A/girls}; a second release has {@code old:} before those that are not taken for the same.
 */
final class Attacker {

    /** To what totals are rounded. */
    private final long base;

    private final Map<String, Long> shown = new HashMap<>();
    private final List<Map<String, Double>> rows = new ArrayList<>();
    private final List<Double> sides = new ArrayList<>();
    private int slacks;

    Attacker() {
        this(1);
    }

    Attacker(long base) {
        this.base = base;
    }

    /** Reads the counts of a table; columns of percentages are inequalities. */
    void read(List<List<String>> grid, String prefix, Set<String> separate) {
        List<String> header = grid.get(0);
        for (List<String> row : grid.subList(1, grid.size())) {
            for (int c = 1; c < header.size(); c++) {
                if (!header.get(c).endsWith("%") && !row.get(c).equals("[c]")) {
                    String name = name(row.get(0), header.get(c), prefix, separate);
                    long number = Long.parseLong(row.get(c));
                    if (base > 1 && (row.get(0).equals("Total") || header.get(c).equals("Total"))) {
                        between(name, Math.max(0, number - base / 2), number + (base - 1) / 2);
                    } else {
                        shown.put(name, number);
                    }
                }
            }
        }
        for (List<String> row : grid.subList(1, grid.size())) {
            for (int c = 1; c < header.size(); c++) {
                if (header.get(c).endsWith("%") && !row.get(c).equals("[c]")) {
                    String of = header.get(c).substring(0, header.get(c).length() - 2);
                    rate(
                            name(row.get(0), of, prefix, separate),
                            name(row.get(0), "Total", prefix, separate),
                            Double.parseDouble(row.get(c)));
                }
            }
        }
    }

    static String name(String row, String column, String prefix, Set<String> separate) {
        String plain = row + "/" + column;
        return separate.contains(plain) ? prefix + plain : plain;
    }

    private void between(String name, long least, long most) {
        add(new HashMap<>(Map.of(name, 1.0, "slack" + slacks++, -1.0)), least);
        add(new HashMap<>(Map.of(name, 1.0, "slack" + slacks++, 1.0)), most);
    }

    /** A whole is the sum of its parts. */
    void sum(String whole, List<String> parts) {
        Map<String, Double> row = new HashMap<>();
        parts.forEach(part -> row.merge(part, 1.0, Double::sum));
        row.merge(whole, -1.0, Double::sum);
        add(row, 0);
    }

    /** {@code rate - 0.05 <= 100 * part / whole <= rate + 0.05}. */
    private void rate(String part, String whole, double rate) {
        add(new HashMap<>(Map.of(part, 100.0, whole, -(rate - 0.05), "slack" + slacks++, -1.0)), 0);
        add(new HashMap<>(Map.of(part, 100.0, whole, -(rate + 0.05), "slack" + slacks++, 1.0)), 0);
    }

    private void add(Map<String, Double> row, double side) {
        double right = side;
        for (String name : List.copyOf(row.keySet())) {
            if (shown.containsKey(name)) {
                right -= row.remove(name) * shown.get(name);
            }
        }
        if (!row.isEmpty() && !row.keySet().stream().allMatch(name -> name.startsWith("slack"))) {
            rows.add(row);
            sides.add(right);
        }
    }

    /** What a cell shows, if it shows anything. */
    boolean reads(String cell, long count) {
        return shown.containsKey(cell) && shown.get(cell) == count;
    }

    boolean knows(String cell) {
        return shown.containsKey(cell);
    }

    /** The interval of each of these hidden cells; none at all when what is taken for granted contradicts itself. */
    Map<String, double[]> solve(List<String> cells) {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        names.addAll(cells);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        double[][] matrix = new double[rows.size()][places.size() + 1];
        for (int r = 0; r < matrix.length; r++) {
            for (Map.Entry<String, Double> entry : rows.get(r).entrySet()) {
                matrix[r][places.get(entry.getKey())] = entry.getValue();
            }
            matrix[r][places.size()] = sides.get(r);
        }
        Simplex simplex = new Simplex(places.size(), matrix);
        Map<String, double[]> intervals = new HashMap<>();
        for (String cell : simplex.isFeasible() ? cells : List.<String>of()) {
            intervals.put(cell, new double[] {
                simplex.extreme(places.get(cell), false).orElse(0),
                simplex.extreme(places.get(cell), true).orElse(Double.POSITIVE_INFINITY)
            });
        }
        return intervals;
    }
}
