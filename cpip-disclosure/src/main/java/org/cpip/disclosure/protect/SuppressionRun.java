package org.cpip.disclosure.protect;

import static org.cpip.disclosure.table.DisclosureProblem.CONTRADICTION;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.Totals;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.policy.DisclosurePolicy.MethodName;
import org.cpip.disclosure.protect.HiddenCell.Rule;
import org.cpip.disclosure.protect.ProtectedTables.RatesShown;
import org.cpip.disclosure.protect.SuppressionProblem.Relaxed;
import org.cpip.disclosure.solve.Board;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.PublishedTable.Place;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.spi.exchange.SourceLocation;

/** One call of {@link CellSuppression}: hides, audits, and hides for what the audit still finds. */
final class SuppressionRun {
    /** How often what the audit still finds is added to what has to be met. */
    private static final int ROUNDS = 5;

    private final DisclosurePolicy policy;
    private final List<PublishedTable> tables;
    private final List<PublishedTable> counts;
    private final Groups groups;
    private final List<PublishedTable> released;
    private final TableEquations equations;
    private final SourceLocation place;
    private final Refusal refusal;
    private final Totals totals;

    SuppressionRun(
            DisclosurePolicy policy,
            List<PublishedTable> tables,
            List<PublishedTable> counts,
            Groups groups,
            List<PublishedTable> released,
            TableEquations equations,
            SourceLocation place) {
        this.policy = policy;
        this.tables = tables;
        this.counts = counts;
        this.groups = groups;
        this.totals = new Totals(groups);
        this.released = released;
        this.equations = equations;
        this.place = place;
        this.refusal = new Refusal(policy, equations, place);
    }

    Protection run() {
        BitSet more = new BitSet();
        Protection protection = null;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<SuppressionProblem> problem = SuppressionProblem.of(equations, policy, Relaxed.NOTHING);
            if (problem.isEmpty()) {
                return Protection.refused(
                        policy,
                        List.of(CONTRADICTION.error(
                                place, "No whole numbers from 0 on were found that agree with everything shown.")));
            }
            Needs needs = new Needs(equations, policy, problem.get());
            PatternSearch search = PatternSearch.of(problem.get(), needs, more);
            if (policy.method() != MethodName.NONE) {
                List<Need> unmet = search.run();
                if (!unmet.isEmpty()) {
                    return Protection.refused(policy, List.of(refusal.cannot(unmet, more)));
                }
            }
            protection = result(problem.get(), needs, search);
            BitSet open = recoverable(protection.audit().orElseThrow());
            if (protection.isSafe() || policy.method() == MethodName.NONE || !addsTo(more, open)) {
                break;
            }
        }
        return protection.isSafe() || policy.method() == MethodName.NONE ? protection : refusal.of(protection);
    }

    private boolean addsTo(BitSet more, BitSet open) {
        int before = more.cardinality();
        more.or(open);
        return more.cardinality() > before;
    }

    /** The figures that the audit calls recoverable. */
    private BitSet recoverable(DisclosureAudit audit) {
        Set<String> labels =
                audit.recoverable().stream().map(AuditedCell::label).collect(Collectors.toSet());
        BitSet open = new BitSet();
        for (int n = 0; n < equations.nodes().size(); n++) {
            open.set(n, labels.contains(equations.nodes().get(n).label()));
        }
        return open;
    }

    private Protection result(SuppressionProblem problem, Needs needs, PatternSearch search) {
        Board board = problem.board();
        Map<PublishedTable, Map<Place, Withheld>> places = new IdentityHashMap<>();
        List<HiddenCell> hidden = new ArrayList<>();
        Why why = new Why(policy, equations, search);
        long cost = 0;
        for (int n : inOrder()) {
            CellNode node = equations.nodes().get(n);
            boolean before = problem.before().get(n);
            if (before
                    ? node.isWithheld()
                    : board.isHidden(n) || problem.primary().get(n)) {
                Rule rule = before
                        ? Rule.BEFORE
                        : problem.primary().get(n)
                                ? Rule.PRIMARY
                                : needs.groups().get(n) ? Rule.GROUP : Rule.SECONDARY;
                hidden.add(new HiddenCell(node.label(), rule, why.of(rule, n)));
                cost += rule == Rule.SECONDARY ? problem.values()[n] : 0;
                if (!before) {
                    Withheld withheld = ProtectedTables.withheld(rule, policy);
                    node.printed().forEach(each -> places.computeIfAbsent(each.table(), t -> new HashMap<>())
                            .put(new Place(each.cell().row(), each.cell().column()), withheld));
                }
            }
        }
        return published(places, hidden, cost, hidden(problem));
    }

    private List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < equations.nodes().size(); n++) {
            if (!equations.nodes().get(n).printed().isEmpty()) {
                order.add(n);
            }
        }
        order.sort(Comparator.comparing(n -> equations.nodes().get(n).order()));
        return order;
    }

    /** What is hidden now and known here, by label; of two of one label the small one. */
    private Map<String, Long> hidden(SuppressionProblem problem) {
        return IntStream.range(0, equations.nodes().size())
                .filter(n -> problem.board().isHidden(n) && !problem.before().get(n))
                .boxed()
                .collect(Collectors.toMap(n -> equations.nodes().get(n).label(), n -> problem.values()[n], Math::min));
    }

    /** With as many rates as the audit lets stay. */
    private Protection published(
            Map<PublishedTable, Map<Place, Withheld>> places,
            List<HiddenCell> hidden,
            long cost,
            Map<String, Long> known) {
        boolean rounded = policy.base(true) > 1;
        Protection first =
                published(places, hidden, cost, known, rounded ? RatesShown.NOT_BESIDE_HIDDEN : RatesShown.OF_SHOWN);
        return first.isSafe() || !rounded ? first : published(places, hidden, cost, known, RatesShown.NOT_OF_TOTALS);
    }

    private Protection published(
            Map<PublishedTable, Map<Place, Withheld>> places,
            List<HiddenCell> hidden,
            long cost,
            Map<String, Long> known,
            RatesShown rates) {
        List<PublishedTable> out = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            PublishedTable table = tables.get(t);
            out.add(ProtectedTables.of(
                    table,
                    places.getOrDefault(counts.get(t), Map.of()),
                    (cell, number) -> policy.rounded(number, totals.has(table, cell)),
                    rates,
                    cell -> totals.has(table, cell)));
        }
        DisclosureAudit audit = DisclosureAudit.of(out, policy, groups, released, known);
        return new Protection(policy, out, hidden, cost, Optional.of(audit), equations.diagnostics());
    }
}
