package org.cpip.disclosure.protect;

import static org.cpip.disclosure.table.DisclosureProblem.CANNOT_PROTECT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.SuppressionProblem.Relaxed;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Why tables cannot be protected, in words. */
final class Refusal {
    private final DisclosurePolicy policy;
    private final TableEquations equations;
    private final SourceLocation place;

    Refusal(DisclosurePolicy policy, TableEquations equations, SourceLocation place) {
        this.policy = policy;
        this.equations = equations;
        this.place = place;
    }

    /** What the audit still finds in the last attempt. */
    Protection of(Protection protection) {
        List<Diagnostic> said = new ArrayList<>(equations.diagnostics());
        DisclosureAudit audit = protection.audit().orElseThrow();
        said.addAll(audit.diagnostics());
        audit.recoverable().stream()
                .limit(20)
                .forEach(cell ->
                        said.add(CANNOT_PROTECT.error(place, "It stays recoverable: " + cell.sentence() + ".")));
        audit.groups().stream()
                .filter(each -> each.forbidden())
                .limit(20)
                .forEach(each -> said.add(CANNOT_PROTECT.error(place, each.sentence())));
        return Protection.refused(policy, said);
    }

    /** Needs that cannot be met: what would have to go, the totals and zeros that are hidden when all of them may be. */
    Diagnostic cannot(List<Need> unmet, BitSet more) {
        String figures = unmet.stream()
                .map(need -> equations.nodes().get(need.figure()).label())
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
        return CANNOT_PROTECT.error(
                place,
                "These cannot be protected: " + figures + ". "
                        + wouldHaveToGo(Relaxed.EVERYTHING, more)
                                .map(would -> "These would have to go, which the policy keeps: " + would + ".")
                                .or(() -> wouldHaveToGo(Relaxed.WHAT_WAS_RELEASED, more)
                                        .map(would -> "An earlier release gives them away together with this one, by: "
                                                + would + ". Put off what was revised beside them, or publish larger"
                                                + " categories that were not released before."))
                                .orElse("Whatever is hidden, they can be computed."));
    }

    /** What is hidden when rules are left aside, and could not be by the rules; empty when that does not help. */
    private Optional<String> wouldHaveToGo(Relaxed relaxed, BitSet more) {
        SuppressionProblem problem =
                SuppressionProblem.of(equations, policy, relaxed).orElseThrow();
        PatternSearch search = PatternSearch.of(problem, new Needs(equations, policy, problem), more);
        boolean possible = search.run().isEmpty();
        SuppressionProblem strict =
                SuppressionProblem.of(equations, policy, Relaxed.NOTHING).orElseThrow();
        BitSet hidden = search.secondaries();
        hidden.or(problem.primary());
        String would = hidden.stream()
                .filter(n -> !strict.board().mayHide(n) && (!problem.primary().get(n) || isReleased(n)))
                .mapToObj(n -> equations.nodes().get(n).label())
                .limit(10)
                .collect(Collectors.joining("; "));
        return possible && !would.isEmpty() ? Optional.of(would) : Optional.empty();
    }

    private boolean isReleased(int figure) {
        return equations.nodes().get(figure).isReleased();
    }
}
