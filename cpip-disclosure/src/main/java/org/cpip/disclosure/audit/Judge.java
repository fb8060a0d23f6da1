package org.cpip.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.cpip.disclosure.audit.AuditedCell.Verdict;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.TableEquations.Unknowns;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.solve.Interval;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.solve.SystemIntervals;

/**
 * Judges hidden cells by a policy. What they hold is not known here, only what can be computed of them; so a cell is
 * recoverable when its interval is narrower than the width, or when it is a small count for certain and some small counts are
 * ruled out.
 */
final class Judge {

    /** Of fewer unknowns the ends of all intervals are found soon enough. */
    private static final int MANY = 150;

    private final DisclosurePolicy policy;
    private final TableEquations equations;
    private final Unknowns unknowns;
    private final SystemIntervals intervals;
    private final Explanation explanation;
    private final Optional<Insiders> insiders;
    private final Map<String, Long> hidden;
    private final Optional<Witnesses> witnesses;
    private final Set<String> twice = new HashSet<>();

    /** @param hidden the hidden counts by their labels, where they are known */
    Judge(
            DisclosurePolicy policy,
            TableEquations equations,
            Unknowns unknowns,
            SystemIntervals intervals,
            Map<String, Long> hidden) {
        this.hidden = hidden;
        this.policy = policy;
        this.equations = equations;
        this.unknowns = unknowns;
        this.intervals = intervals;
        this.explanation = new Explanation(equations, unknowns);
        this.witnesses = unknowns.nodes().length < MANY || intervals.isNetwork()
                ? Optional.empty()
                : Witnesses.of(policy, equations, unknowns, intervals, hidden);
        Map<String, Long> small = new HashMap<>(hidden);
        small.values().removeIf(count -> !policy.isSmall(count));
        this.insiders = policy.coalition() > 0
                ? Optional.of(new Insiders(equations, unknowns, policy.coalition(), small))
                : Optional.empty();
        Set<String> once = new HashSet<>();
        equations.nodes().stream()
                .filter(node -> node.isWithheld() && !once.add(node.label()))
                .forEach(node -> twice.add(node.label()));
    }

    List<AuditedCell> cells() {
        List<AuditedCell> cells = new ArrayList<>();
        IntStream.range(0, equations.nodes().size())
                .filter(n -> equations.nodes().get(n).isWithheld())
                .boxed()
                .sorted(Comparator.comparing(n -> equations.nodes().get(n).order()))
                .forEach(n -> cells.add(cell(equations.nodes().get(n), unknowns.unknowns()[n])));
        return cells;
    }

    private AuditedCell cell(CellNode node, int unknown) {
        List<String> tables = node.printed().stream()
                .map(each -> each.table().name())
                .distinct()
                .toList();
        if (unknown < 0) {
            String how = node.source().isEmpty() ? "by its own marker" : "shown in " + node.source();
            return new AuditedCell(
                    node.label(),
                    tables,
                    node.least(),
                    OptionalLong.of(node.least()),
                    Optional.empty(),
                    isSo(node, node.least(), node.least()) ? Verdict.RECOVERABLE : Verdict.PROTECTED,
                    how);
        }
        Interval interval = interval(unknown);
        Verdict alone = isSo(node, interval.least(), interval.most()) ? verdict(interval) : Verdict.PROTECTED;
        boolean told = insiders.filter(each -> each.isExposed(unknown)).isPresent();
        Verdict verdict = alone == Verdict.PROTECTED && told ? Verdict.RECOVERABLE : alone;
        return new AuditedCell(
                node.label(),
                tables,
                interval.least(),
                end(interval.most()),
                insiders.flatMap(each -> each.of(unknown)),
                verdict,
                alone == Verdict.PROTECTED ? "" : explanation.of(unknowns.nodes()[unknown], interval, verdict));
    }

    /** As wide as the policy asks, if that can be shown without looking for its ends. */
    private Interval interval(int unknown) {
        if (witnesses.isPresent()) {
            witnesses.get().reach(unknowns.nodes()[unknown]);
            Interval seen = intervals.seen(unknown);
            if (witnesses.get().areOfTrueCounts() && policy.allowsUnknown(seen.least(), seen.most())) {
                return seen;
            }
        }
        return intervals.interval(unknown);
    }

    /** Whether what a reader works out is so; with several releases they may take for granted what is not. */
    private boolean isSo(CellNode node, long least, long most) {
        Long count = twice.contains(node.label()) ? null : hidden.get(node.label());
        return count == null || count >= least && count <= most;
    }

    /** What was hidden in an earlier release, is shown nowhere, and may be a small count of which some are ruled out now. */
    List<AuditedCell> before() {
        List<AuditedCell> cells = new ArrayList<>();
        for (int n = 0; n < equations.nodes().size(); n++) {
            CellNode node = equations.nodes().get(n);
            int unknown = unknowns.unknowns()[n];
            if (unknown >= 0 && !node.hiddenBefore().isEmpty() && node.printed().isEmpty() && !node.isReleased()) {
                Interval interval = intervals.interval(unknown);
                Verdict verdict = verdictBefore(interval);
                if (verdict != Verdict.PROTECTED) {
                    cells.add(new AuditedCell(
                            node.label(),
                            List.copyOf(node.hiddenBefore()),
                            interval.least(),
                            end(interval.most()),
                            Optional.empty(),
                            verdict,
                            explanation.of(n, interval, verdict)));
                }
            }
        }
        return cells;
    }

    private Verdict verdictBefore(Interval interval) {
        if (policy.allowsBefore(interval.seenLeast(), interval.seenMost())) {
            return Verdict.PROTECTED;
        }
        return policy.allowsBefore(interval.least(), interval.most()) ? Verdict.UNPROVEN : Verdict.RECOVERABLE;
    }

    private static OptionalLong end(long most) {
        return most >= LinearSystem.OPEN ? OptionalLong.empty() : OptionalLong.of(most);
    }

    private Verdict verdict(Interval interval) {
        if (policy.allowsUnknown(interval.seenLeast(), interval.seenMost())) {
            return Verdict.PROTECTED;
        }
        return policy.allowsUnknown(interval.least(), interval.most()) ? Verdict.UNPROVEN : Verdict.RECOVERABLE;
    }
}
