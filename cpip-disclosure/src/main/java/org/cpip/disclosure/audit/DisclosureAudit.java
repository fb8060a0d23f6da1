package org.cpip.disclosure.audit;

import java.util.List;
import java.util.Map;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.policy.DisclosurePolicy.MethodName;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/**
 * What a reader can work out of published tables. Every published number is an equation, every hidden figure a whole number
 * from 0 on. Safe is what this says.
 *
 * @param policy by which it was judged
 * @param cells every hidden cell, in the order of the tables
 * @param groups lines that are all in one category
 * @param diagnostics what does not add up; with an error there is no answer
 */
public record DisclosureAudit(
        DisclosurePolicy policy, List<AuditedCell> cells, List<GroupDisclosure> groups, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public DisclosureAudit {
        cells = List.copyOf(cells);
        groups = List.copyOf(groups);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Audits tables that a reader has all of. */
    public static DisclosureAudit of(List<PublishedTable> tables, DisclosurePolicy policy) {
        return of(tables, policy, Groups.NONE, List.of());
    }

    /**
     * Audits tables together with what is known beside them.
     *
     * @param groups which categories are parts of others
     * @param released earlier releases of the tables, which readers still have
     */
    public static DisclosureAudit of(
            List<PublishedTable> tables, DisclosurePolicy policy, Groups groups, List<PublishedTable> released) {
        return of(tables, policy, groups, released, Map.of());
    }

    /**
     * The same for somebody who knows what is hidden: what the people of one cell can work out is then judged as well, and a
     * reader who works out what is not so has found nothing.
     *
     * @param hidden the hidden counts by their labels, the small ones at least
     */
    public static DisclosureAudit of(
            List<PublishedTable> tables,
            DisclosurePolicy policy,
            Groups groups,
            List<PublishedTable> released,
            Map<String, Long> hidden) {
        return policy.method() == MethodName.CELL_KEY
                // changed figures add up to nothing, by design
                ? new DisclosureAudit(policy, List.of(), List.of(), List.of())
                : new AuditRun(tables, policy, groups, released, hidden).run();
    }

    /** Whether there was an answer at all. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Whether the tables are as the policy asks; an audit without an answer says no. */
    public boolean isSafe() {
        return !hasErrors()
                && cells.stream().allMatch(AuditedCell::isProtected)
                && groups.stream().noneMatch(GroupDisclosure::forbidden);
    }

    /** The cells that are not as the policy asks. */
    public List<AuditedCell> recoverable() {
        return cells.stream().filter(cell -> !cell.isProtected()).toList();
    }
}
