package org.cpip.disclosure.protect;

import static org.cpip.disclosure.table.DisclosureProblem.TOO_LARGE;

import java.util.List;
import java.util.stream.Collectors;
import org.cpip.disclosure.equations.EquationMaker;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.solve.TooLargeException;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Hides small counts, and as few others as it finds to be enough, until the audit of what is to be published finds nothing.
 */
final class CellSuppression implements DisclosureMethod {

    private final DisclosurePolicy policy;

    CellSuppression(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Protection protect(List<PublishedTable> tables, Groups groups, List<PublishedTable> released) {
        SourceLocation place =
                SourceLocation.of(tables.stream().map(PublishedTable::name).collect(Collectors.joining(", ")));
        List<PublishedTable> counts =
                tables.stream().map(ProtectedTables::withoutRates).toList();
        try {
            TableEquations equations = EquationMaker.boldest(counts, policy, groups, released);
            if (equations.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
                return Protection.refused(policy, equations.diagnostics());
            }
            return new SuppressionRun(policy, tables, counts, groups, released, equations, place).run();
        } catch (TooLargeException e) {
            return Protection.refused(policy, List.of(TOO_LARGE.error(place, e.getMessage() + ".")));
        }
    }
}
