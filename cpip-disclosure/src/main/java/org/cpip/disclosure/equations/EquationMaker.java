package org.cpip.disclosure.equations;

import static org.cpip.disclosure.table.DisclosureProblem.DOES_NOT_ADD_UP;
import static org.cpip.disclosure.table.DisclosureProblem.TWO_FIGURES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.Groups.Group;
import org.cpip.disclosure.table.PublishedRate;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Makes the equations of tables that are, or were, published. For one call. */
public final class EquationMaker {

    /** Lines that do not add up are told one by one up to here. */
    private static final int SAID = 20;

    private final Trees trees;
    private final Coordinates coordinates;
    private final DisclosurePolicy policy;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<CellNode> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();
    private final List<Diagnostic> said = new ArrayList<>();
    /** Of the dimension of groups: the rest of a figure's coordinates, and for each category its figure. */
    private final Map<String, Map<String, Integer>> grouped = new LinkedHashMap<>();

    private EquationMaker(Groups groups, DisclosurePolicy policy) {
        this.trees = new Trees(groups);
        this.coordinates = new Coordinates(trees);
        this.policy = policy;
    }

    /**
     * The equations of tables.
     *
     * @param earlier tables that were released before and that a reader still has
     */
    public static TableEquations of(
            List<PublishedTable> tables, DisclosurePolicy policy, Groups groups, List<PublishedTable> earlier) {
        EquationMaker maker = new EquationMaker(groups, policy);
        tables.forEach(table -> maker.add(table, Set.of(), false));
        maker.addEarlier(earlier);
        maker.addGroups();
        maker.check();
        return CanonicalOrder.of(maker.nodes, maker.lines, maker.said);
    }

    private void addEarlier(List<PublishedTable> earlier) {
        for (PublishedTable table : earlier) {
            Releases releases = new Releases(table, trees, coordinates, new Figures(table, policy), numbers, nodes);
            releases.remark().ifPresent(said::add);
            add(table, releases.revised(), true);
        }
    }

    /** @param revised the keys of figures that are other ones than those of the same key */
    private void add(PublishedTable table, Set<String> revised, boolean earlier) {
        List<String> names = coordinates.names(table);
        Figures figures = new Figures(table, policy);
        int[] numbersOfCells = new int[table.cells().size()];
        for (int c = 0; c < numbersOfCells.length; c++) {
            TableCell cell = table.cells().get(c);
            String key = Coordinates.key(table, names, cell, -1);
            int number = node(of(key, table, revised), cell.label(), table.isTotal(cell));
            numbersOfCells[c] = number;
            if (!figures.tell(cell, nodes.get(number), earlier)) {
                say(TWO_FIGURES.error(
                        SourceLocation.ofRow(table.name(), 1, cell.row() + 1).withCell(cell.column() + 1),
                        cell.label() + " is another figure than that of "
                                + nodes.get(number).source() + "."));
            }
        }
        for (int d = 0; d < names.size(); d++) {
            addLines(table, names, d, numbersOfCells, earlier);
        }
        table.rates().forEach(rate -> addRate(table, names, rate, revised));
    }

    /** The key of a figure, of a revised one that of its release. */
    private static String of(String key, PublishedTable table, Set<String> revised) {
        return revised.contains(key) ? key + "\n@" + table.name() : key;
    }

    private int node(String key, String label, boolean total) {
        Integer number = numbers.get(key);
        if (number == null) {
            number = nodes.size();
            numbers.put(key, number);
            nodes.add(new CellNode(key, label, total, nodes.size()));
        }
        return number;
    }

    private CellNode unseen(String label) {
        return new CellNode("\u0002" + label, label, false, nodes.size());
    }

    private void addLines(PublishedTable table, List<String> names, int d, int[] numbersOfCells, boolean earlier) {
        Dimension dimension = table.dimensions().get(d);
        Map<List<String>, Map<String, Integer>> byOthers = new LinkedHashMap<>();
        boolean isGrouped = !earlier && dimension.codes().stream().anyMatch(code -> trees.knows(Trees.lower(code)));
        for (int c = 0; c < numbersOfCells.length; c++) {
            TableCell cell = table.cells().get(c);
            List<String> others = new ArrayList<>(cell.codes());
            others.remove(d);
            String code = cell.codes().get(d);
            byOthers.computeIfAbsent(others, each -> new LinkedHashMap<>()).put(Trees.lower(code), numbersOfCells[c]);
            if (isGrouped && !dimension.isTotal(code)) {
                grouped.computeIfAbsent(Coordinates.key(table, names, cell, d), each -> new LinkedHashMap<>())
                        .put(Trees.lower(code), numbersOfCells[c]);
            }
        }
        if (dimension.total().isPresent()) {
            String total = Trees.lower(dimension.total().get());
            List<String> present = dimension.codes().stream()
                    .map(Trees::lower)
                    .filter(code -> !code.equals(total))
                    .toList();
            for (List<String> parts : trees.partsOfTotal(present)) {
                byOthers.forEach((others, byCode) -> {
                    if (byCode.containsKey(total)) {
                        addLine(parts, byCode.get(total), byCode, String.join(", ", others), isGrouped);
                    }
                });
            }
        }
    }

    /** A part that is in no table is a figure that nobody has seen. */
    private void addLine(List<String> parts, int whole, Map<String, Integer> byCode, String others, boolean open) {
        List<Integer> members = new ArrayList<>();
        for (String part : parts) {
            Integer number = byCode.get(part);
            if (number == null) {
                number = nodes.size();
                nodes.add(unseen(others.isEmpty() ? part : part + ", " + others));
                if (open) {
                    byCode.put(part, number);
                }
            }
            members.add(number);
        }
        addOnce(Line.of(members, whole));
    }

    private void addOnce(Line line) {
        List<Integer> members = new ArrayList<>(line.nodes().length);
        for (int node : line.nodes()) {
            members.add(node);
        }
        if (line.nodes().length > 1 && seen.add(members)) {
            lines.add(line);
        }
    }

    private void addGroups() {
        for (Group group : trees.groups()) {
            grouped.forEach((others, byCode) -> {
                if (byCode.containsKey(group.whole()) || group.parts().stream().anyMatch(byCode::containsKey)) {
                    String label = others.replaceAll("[^\n]*=", "").replace("\n", ", ");
                    Integer whole = byCode.computeIfAbsent(group.whole(), each -> {
                        nodes.add(unseen(label.isEmpty() ? group.whole() : group.whole() + ", " + label));
                        return nodes.size() - 1;
                    });
                    addLine(group.parts(), whole, byCode, label, true);
                }
            });
        }
    }

    private void addRate(PublishedTable table, List<String> names, PublishedRate rate, Set<String> revised) {
        Integer above = numbers.get(of(Coordinates.key(table, names, rate.numerator(), -1), table, revised));
        if (above == null || rate.shown().isEmpty()) {
            return;
        }
        String below = of(Coordinates.key(table, names, rate.denominator(), -1), table, revised);
        Integer denominator = numbers.get(below);
        if (denominator == null) {
            denominator = node(below, rate.denominator().label(), true);
            new Figures(table, policy).tell(rate.denominator(), nodes.get(denominator), false);
        }
        lines.addAll(RateLines.of(above, denominator, rate.per(), rate.shown().get()));
    }

    /** Whatever is known of both sides of a line has to leave room for it. */
    private void check() {
        for (Line line : lines) {
            long least = 0;
            long most = 0;
            boolean open = !line.isSum();
            for (int i = 0; i < line.nodes().length && !open; i++) {
                CellNode node = nodes.get(line.nodes()[i]);
                open = node.most() >= LinearSystem.OPEN && line.factors()[i] < 0;
                boolean added = line.factors()[i] > 0;
                least += added ? node.least() : -node.most();
                most = added && node.most() >= LinearSystem.OPEN || most >= LinearSystem.OPEN
                        ? LinearSystem.OPEN
                        : most + (added ? node.most() : -node.least());
            }
            if (!open && (least > 0 || most < 0)) {
                CellNode whole = nodes.get(line.whole());
                say(DOES_NOT_ADD_UP.error(
                        SourceLocation.of(tables(line)),
                        "The parts of " + whole.label() + " are " + Math.abs(least > 0 ? least : most)
                                + (least > 0 ? " more than it." : " less than it.")));
            }
        }
    }

    private String tables(Line line) {
        Set<String> names = new TreeSet<>();
        nodes.get(line.whole()).printed().forEach(each -> names.add(each.table().name()));
        return names.isEmpty() ? nodes.get(line.whole()).source() : String.join(", ", names);
    }

    private void say(Diagnostic diagnostic) {
        if (said.size() < SAID) {
            said.add(diagnostic);
        }
    }
}
