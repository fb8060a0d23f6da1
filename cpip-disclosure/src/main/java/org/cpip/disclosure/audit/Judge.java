package org.cpip.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

    private final DisclosurePolicy policy;
    private final TableEquations equations;
    private final Unknowns unknowns;
    private final SystemIntervals intervals;
    private final Explanation explanation;
    private final Optional<Insiders> insiders;

    /** @param small what is hidden for being small, where that is known */
    Judge(
            DisclosurePolicy policy,
            TableEquations equations,
            Unknowns unknowns,
            SystemIntervals intervals,
            Map<String, Long> small) {
        this.policy = policy;
        this.equations = equations;
        this.unknowns = unknowns;
        this.intervals = intervals;
        this.explanation = new Explanation(equations, unknowns);
        this.insiders = policy.coalition() > 0
                ? Optional.of(new Insiders(equations, unknowns, policy.coalition(), small))
                : Optional.empty();
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
                    Verdict.RECOVERABLE,
                    how);
        }
        Interval interval = intervals.interval(unknown);
        Verdict alone = verdict(interval);
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
