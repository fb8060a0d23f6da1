package org.cpip.disclosure.equations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.Groups.Group;
import org.cpip.disclosure.table.PublishedRate;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;

/** Tables that are published together: their figures by keys, and which of them add up to which. */
final class Release {

    /** A figure where it is printed. */
    record Entry(String key, PublishedTable table, TableCell cell, Figures figures) {}

    /** A whole and its parts. */
    record KeyLine(List<String> parts, String whole) {}

    /** A rate and the two figures that it is of. */
    record KeyRate(String above, String below, PublishedRate rate, Figures figures) {

        BigDecimal shown() {
            return rate.shown().orElseThrow();
        }
    }

    private final Trees trees;
    private final Coordinates coordinates;
    private final DisclosurePolicy policy;
    private final Totals totals;
    private final List<Entry> entries = new ArrayList<>();
    private final List<KeyLine> lines = new ArrayList<>();
    private final List<KeyRate> rates = new ArrayList<>();
    /** Each key once, also where it stands in lines. */
    private final Map<String, String> printed = new HashMap<>();
    /** What parts that are in no table count. */
    private final Map<String, String> unseen = new HashMap<>();
    /** Of the dimension of groups: the rest of a figure's coordinates, and its categories. */
    private final Map<List<String>, Set<String>> grouped = new LinkedHashMap<>();

    Release(List<PublishedTable> tables, Trees trees, Coordinates coordinates, DisclosurePolicy policy, Totals totals) {
        this.totals = totals;
        this.trees = trees;
        this.coordinates = coordinates;
        this.policy = policy;
        tables.forEach(this::addCells);
        tables.stream().map(coordinates::named).forEach(this::addSums);
        trees.groups().forEach(this::addGroup);
    }

    List<Entry> entries() {
        return entries;
    }

    List<KeyLine> lines() {
        return lines;
    }

    List<KeyRate> rates() {
        return rates;
    }

    /** Whether a figure is one of it, be it printed or not. */
    boolean holds(String key) {
        return printed.containsKey(key) || unseen.containsKey(key);
    }

    /** What a part that is in no table counts. */
    String label(String key) {
        return unseen.getOrDefault(key, "");
    }

    private void addCells(PublishedTable table) {
        PublishedTable named = coordinates.named(table);
        List<String> names = coordinates.names(named);
        Figures figures = new Figures(table, policy, totals);
        for (int c = 0; c < table.cells().size(); c++) {
            String key = Coordinates.key(named, names, named.cells().get(c), -1);
            printed.putIfAbsent(key, key);
            entries.add(new Entry(key, table, table.cells().get(c), figures));
        }
    }

    private void addSums(PublishedTable table) {
        List<String> names = coordinates.names(table);
        Figures figures = new Figures(table, policy, totals);
        for (int d = 0; d < names.size(); d++) {
            addLines(table, names, d);
            addOfWhich(table, names, d);
        }
        for (PublishedRate rate : table.rates()) {
            if (rate.shown().isPresent()) {
                String above = Coordinates.key(table, names, rate.numerator(), -1);
                String below = Coordinates.key(table, names, rate.denominator(), -1);
                rates.add(new KeyRate(above, below, rate, figures));
            }
        }
    }

    private void addLines(PublishedTable table, List<String> names, int d) {
        Dimension dimension = table.dimensions().get(d);
        boolean isGrouped = dimension.codes().stream().anyMatch(code -> trees.knows(Trees.lower(code)));
        Map<List<String>, TableCell> wholes = new LinkedHashMap<>();
        for (TableCell cell : table.cells()) {
            boolean whole = dimension.isTotal(cell.codes().get(d));
            if (whole || isGrouped && !OfWhich.is(Trees.lower(cell.codes().get(d)))) {
                List<String> others = Coordinates.parts(table, names, cell, d);
                if (whole) {
                    wholes.put(others, cell);
                } else {
                    grouped.computeIfAbsent(others, each -> new LinkedHashSet<>())
                            .add(Trees.lower(cell.codes().get(d)));
                }
            }
        }
        if (wholes.isEmpty()) {
            return;
        }
        List<String> present = dimension.codes().stream()
                .filter(code -> !dimension.isTotal(code))
                .map(Trees::lower)
                .filter(code -> !OfWhich.is(code))
                .toList();
        for (List<String> codes : trees.partsOfTotal(present)) {
            wholes.forEach((others, cell) -> {
                List<String> words = new ArrayList<>(cell.codes());
                words.remove(d);
                String label = String.join(", ", words);
                if (isGrouped) {
                    grouped.computeIfAbsent(others, each -> new LinkedHashSet<>())
                            .addAll(codes);
                }
                addLine(codes, names.get(d), others, label, Coordinates.key(table, names, cell, -1));
            });
        }
    }

    /** A part of another category: whoever is not in it nobody has counted. */
    private void addOfWhich(PublishedTable table, List<String> names, int d) {
        OfWhich.wholes(table.dimensions().get(d)).forEach((part, whole) -> {
            for (TableCell cell : table.cells()) {
                if (cell.codes().get(d).equals(whole)) {
                    List<String> others = Coordinates.parts(table, names, cell, d);
                    String label = String.join(
                            ", ", others.stream().map(Coordinates::code).toList());
                    String rest = Trees.lower(whole) + " but for those " + part;
                    String key = Coordinates.key(table, names, cell, -1);
                    addLine(List.of(part, rest), names.get(d), others, label, key);
                }
            }
        });
    }

    private void addGroup(Group group) {
        grouped.forEach((others, codes) -> {
            if (codes.contains(group.whole()) || group.parts().stream().anyMatch(codes::contains)) {
                String label =
                        String.join(", ", others.stream().map(Coordinates::code).toList());
                codes.add(group.whole());
                codes.addAll(group.parts());
                String whole = named(group.whole(), Coordinates.GROUPED, others, label);
                addLine(group.parts(), Coordinates.GROUPED, others, label, whole);
            }
        });
    }

    private void addLine(List<String> codes, String name, List<String> others, String label, String whole) {
        List<String> parts = new ArrayList<>(codes.size());
        codes.forEach(code -> parts.add(named(code, name, others, label)));
        lines.add(new KeyLine(parts, whole));
    }

    /** The key of a category; one that is in no table is a figure that nobody has seen. */
    private String named(String code, String name, List<String> others, String label) {
        String key = Coordinates.key(others, name, code);
        String known = printed.get(key);
        if (known != null) {
            return known;
        }
        unseen.computeIfAbsent(key, each -> label.isEmpty() ? code : code + ", " + label);
        return key;
    }
}
