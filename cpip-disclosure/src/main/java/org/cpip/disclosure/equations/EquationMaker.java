package org.cpip.disclosure.equations;

import static org.cpip.disclosure.table.DisclosureProblem.TWO_FIGURES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.disclosure.equations.Release.Entry;
import org.cpip.disclosure.equations.Release.KeyRate;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Makes the equations of tables that are, or were, published. For one call. */
public final class EquationMaker {

    private final Assumption assumption;
    private final List<CellNode> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();
    private final List<Diagnostic> said = new ArrayList<>();
    /** Of each release, that of now first, the figures by their keys. */
    private final List<Map<String, Integer>> views = new ArrayList<>();

    private EquationMaker(Assumption assumption) {
        this.assumption = assumption;
    }

    /**
     * The equations of tables.
     *
     * @param earlier tables that were released before and that a reader still has
     * @param assumption what is taken for granted of figures that are in two releases
     */
    public static TableEquations of(
            List<PublishedTable> tables,
            DisclosurePolicy policy,
            Groups groups,
            List<PublishedTable> earlier,
            Assumption assumption) {
        SoFar soFar = new SoFar(new Trees(groups));
        Trees trees = new Trees(Cumulative.with(
                groups,
                tables.stream().map(soFar::named).toList(),
                earlier.stream().map(soFar::named).toList()));
        Coordinates coordinates = new Coordinates(trees, soFar);
        Totals totals = new Totals(groups);
        EquationMaker maker = new EquationMaker(assumption);
        maker.add(new Release(tables, trees, coordinates, policy, totals), new HashMap<>(), false);
        for (List<PublishedTable> release : EarlierTables.byRelease(earlier, coordinates, policy, totals)) {
            maker.addEarlier(new Release(release, trees, coordinates, policy, totals), coordinates);
        }
        maker.said.addAll(new LineCheck(maker.nodes).of(maker.lines));
        return CanonicalOrder.of(maker.nodes, maker.lines, maker.said);
    }

    /**
     * The equations of the boldest reader who is not contradicted by what is shown: whatever is safe from them is safe from
     * one who takes less for granted.
     */
    public static TableEquations boldest(
            List<PublishedTable> tables, DisclosurePolicy policy, Groups groups, List<PublishedTable> earlier) {
        for (Assumption assumption : Assumption.values()) {
            TableEquations equations = of(tables, policy, groups, earlier, assumption);
            if (earlier.isEmpty() || equations.isConsistent()) {
                return equations;
            }
        }
        // each of the releases contradicts itself
        return of(tables, policy, groups, earlier, Assumption.ANYTHING_MAY_BE_REVISED);
    }

    /** What is the same as now, or as in another earlier release, is the same figure. */
    private void addEarlier(Release release, Coordinates coordinates) {
        Map<String, Integer> same = new HashMap<>();
        for (int v = 0; v < views.size(); v++) {
            // that of now, then the others from the last one back
            Map<String, Integer> view = views.get(v == 0 ? 0 : views.size() - v);
            Revisions revisions = new Revisions(release, view, nodes, coordinates, assumption);
            if (v == 0) {
                revisions.remark().ifPresent(said::add);
            }
            Set<String> revised = revisions.keys();
            view.forEach((key, number) -> {
                if (!revised.contains(key) && release.holds(key)) {
                    same.putIfAbsent(key, number);
                }
            });
        }
        add(release, same, true);
    }

    /** @param view the figures of the release that are known already; takes in the others */
    private void add(Release release, Map<String, Integer> view, boolean earlier) {
        for (Entry entry : release.entries()) {
            CellNode node = node(
                    view, entry.key(), entry.cell().label(), entry.figures().isTotal(entry.cell()), earlier);
            if (!entry.figures().tell(entry.cell(), node, earlier)) {
                say(TWO_FIGURES.error(
                        SourceLocation.ofRow(
                                        entry.table().name(), 1, entry.cell().row() + 1)
                                .withCell(entry.cell().column() + 1),
                        entry.cell().label() + " is another figure than that of " + node.source() + "."));
            }
        }
        release.lines().forEach(line -> {
            List<Integer> parts = new ArrayList<>(line.parts().size());
            line.parts().forEach(part -> parts.add(unseen(release, view, part, earlier)));
            addOnce(Line.of(parts, unseen(release, view, line.whole(), earlier)));
        });
        release.rates().forEach(rate -> addRate(rate, view, earlier));
        views.add(view);
    }

    private CellNode node(Map<String, Integer> view, String key, String label, boolean total, boolean earlier) {
        return nodes.get(view.computeIfAbsent(key, each -> {
            String own = earlier ? key + "\n@" + views.size() : key;
            nodes.add(new CellNode(own, earlier ? label + " (earlier release)" : label, total, nodes.size()));
            return nodes.size() - 1;
        }));
    }

    private int unseen(Release release, Map<String, Integer> view, String key, boolean earlier) {
        return node(view, key, release.label(key), false, earlier).order();
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

    private void addRate(KeyRate rate, Map<String, Integer> view, boolean earlier) {
        Integer above = view.get(rate.above());
        if (above == null) {
            return;
        }
        boolean population = !view.containsKey(rate.below());
        CellNode below = node(view, rate.below(), rate.rate().denominator().label(), true, earlier);
        if (population) {
            rate.figures().tell(rate.rate().denominator(), below, false);
        }
        lines.addAll(RateLines.of(above, below.order(), rate.rate().per(), rate.shown()));
    }

    private void say(Diagnostic diagnostic) {
        if (said.size() < LineCheck.SAID) {
            said.add(diagnostic);
        }
    }
}
