package org.cpip.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.disclosure.equations.Assumption;
import org.cpip.disclosure.equations.EquationMaker;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.TableEquations.Unknowns;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.solve.SystemIntervals;
import org.cpip.disclosure.solve.TooLargeException;
import org.cpip.disclosure.table.DisclosureProblem;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;

/** One audit: of now, by the boldest reader, and of what the tables of now tell of earlier releases. */
final class AuditRun {

    private final List<PublishedTable> tables;
    private final DisclosurePolicy policy;
    private final Groups groups;
    private final List<PublishedTable> released;
    private final Map<String, Long> hidden;

    AuditRun(
            List<PublishedTable> tables,
            DisclosurePolicy policy,
            Groups groups,
            List<PublishedTable> released,
            Map<String, Long> hidden) {
        this.tables = tables;
        this.policy = policy;
        this.groups = groups;
        this.released = released;
        this.hidden = hidden;
    }

    DisclosureAudit run() {
        SourceLocation place =
                SourceLocation.of(tables.isEmpty() ? "tables" : tables.get(0).name());
        try {
            return of(EquationMaker.boldest(tables, policy, groups, released), place);
        } catch (TooLargeException e) {
            return without(List.of(DisclosureProblem.TOO_LARGE.error(place, e.getMessage() + ".")));
        }
    }

    private DisclosureAudit without(List<Diagnostic> said) {
        return new DisclosureAudit(policy, List.of(), List.of(), said);
    }

    private DisclosureAudit of(TableEquations equations, SourceLocation place) {
        List<Diagnostic> said = new ArrayList<>(equations.diagnostics());
        if (said.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return without(said);
        }
        Unknowns unknowns = equations.unknowns();
        SystemIntervals intervals = SystemIntervals.of(unknowns.system());
        if (!intervals.isFeasible()) {
            said.add(DisclosureProblem.CONTRADICTION.error(
                    place, "No whole numbers from 0 on in the hidden cells agree with everything that is shown."));
            return without(said);
        }
        Judge judge = new Judge(policy, equations, unknowns, intervals, hidden);
        List<AuditedCell> cells = new ArrayList<>(judge.cells());
        if (!released.isEmpty()) {
            cells.addAll(before(judge.before()));
        }
        return new DisclosureAudit(policy, assumed(cells), GroupFinder.of(equations, policy), said);
    }

    /** Without what the earlier releases told by themselves. */
    private List<AuditedCell> before(List<AuditedCell> cells) {
        if (cells.isEmpty()) {
            return cells;
        }
        TableEquations equations = EquationMaker.boldest(List.of(), policy, groups, released);
        Unknowns unknowns = equations.unknowns();
        SystemIntervals intervals = SystemIntervals.of(unknowns.system());
        Set<String> told = !intervals.isFeasible()
                ? Set.of()
                : new Judge(policy, equations, unknowns, intervals, Map.of())
                        .before().stream().map(AuditedCell::label).collect(Collectors.toSet());
        return cells.stream().filter(cell -> !told.contains(cell.label())).toList();
    }

    /** Says of what is recoverable whether something has to be taken for granted for that. */
    private List<AuditedCell> assumed(List<AuditedCell> cells) {
        if (released.isEmpty() || cells.stream().allMatch(AuditedCell::isProtected)) {
            return cells;
        }
        TableEquations equations = EquationMaker.of(tables, policy, groups, released, Assumption.MORE_MAY_BE_REVISED);
        Unknowns unknowns = equations.unknowns();
        Judge judge = new Judge(policy, equations, unknowns, SystemIntervals.of(unknowns.system()), hidden);
        List<AuditedCell> surely = new ArrayList<>(judge.cells());
        surely.addAll(judge.before());
        Set<String> sure = surely.stream()
                .filter(cell -> !cell.isProtected())
                .map(AuditedCell::label)
                .collect(Collectors.toSet());
        return cells.stream()
                .map(cell -> cell.isProtected() || sure.contains(cell.label())
                        ? cell
                        : cell.saying(cell.how() + ", if nothing else was revised"))
                .toList();
    }
}
