package org.cpip.disclosure.protect;

import static org.cpip.disclosure.table.DisclosureProblem.CANNOT_PROTECT;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.EquationMaker;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.ProtectedTables.RatesShown;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Rounds the small counts of the finest cells to 0 or to the base, so that totals, which are the sums of the rounded cells,
 * stay as near as it finds to what they were.
 */
final class SmallCountRounding implements DisclosureMethod {

    private final DisclosurePolicy policy;

    SmallCountRounding(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Protection protect(List<PublishedTable> tables, Groups groups, List<PublishedTable> released) {
        List<PublishedTable> counts =
                tables.stream().map(ProtectedTables::withoutRates).toList();
        TableEquations equations = EquationMaker.boldest(counts, policy, groups, List.of());
        if (equations.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return Protection.refused(policy, equations.diagnostics());
        }
        if (equations.nodes().stream().anyMatch(node -> !node.isKnown())) {
            SourceLocation place = SourceLocation.of(tables.get(0).name());
            return Protection.refused(
                    policy,
                    List.of(CANNOT_PROTECT.error(place, "Rounding needs every figure, and some are not shown.")));
        }
        long[] rounded = new RoundingSearch(equations, policy.base()).run();
        Map<PublishedTable, Map<TableCell, Long>> byCell = new IdentityHashMap<>();
        for (int n = 0; n < rounded.length; n++) {
            for (CellNode.Printed printed : equations.nodes().get(n).printed()) {
                byCell.computeIfAbsent(printed.table(), each -> new IdentityHashMap<>())
                        .put(printed.cell(), rounded[n]);
            }
        }
        List<PublishedTable> out = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            Map<TableCell, Long> numbers = byCell.getOrDefault(counts.get(t), Map.of());
            // rates would give the exact counts away
            PublishedTable table = tables.get(t);
            out.add(ProtectedTables.of(
                    table,
                    Map.of(),
                    (cell, number) -> numbers.getOrDefault(cell, number),
                    RatesShown.OF_SHOWN,
                    table::isTotal));
        }
        DisclosureAudit audit = DisclosureAudit.of(
                out.stream().map(ProtectedTables::withoutRates).toList(), policy, groups, released);
        return new Protection(policy, out, List.of(), 0, Optional.of(audit), List.of());
    }
}
