package org.cpip.disclosure.protect;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/**
 * Tables that may be published, or the reason why not.
 *
 * @param policy by which they were protected
 * @param tables as they are to be published; empty when they cannot be protected
 * @param hidden each hidden cell and why, in the order of the tables
 * @param cost the sum of the counts that were hidden for the sake of others
 * @param audit what a reader can work out of the protected tables; empty when there are none. Where very much is hidden in
 *     linked tables, an interval in it is only as wide as the policy asks, and may be wider
 * @param diagnostics what is wrong; with an error there are no tables
 */
public record Protection(
        DisclosurePolicy policy,
        List<PublishedTable> tables,
        List<HiddenCell> hidden,
        long cost,
        Optional<DisclosureAudit> audit,
        List<Diagnostic> diagnostics) {

    /** Copies the lists and refuses null. */
    public Protection {
        Objects.requireNonNull(policy, "policy");
        tables = List.copyOf(tables);
        hidden = List.copyOf(hidden);
        Objects.requireNonNull(audit, "audit");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the tables may be published: the audit of what is to be published found nothing. */
    public boolean isSafe() {
        return !hasErrors() && audit.isPresent() && audit.get().isSafe();
    }

    /** Whether the tables could not be protected. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    static Protection refused(DisclosurePolicy policy, List<Diagnostic> diagnostics) {
        return new Protection(policy, List.of(), List.of(), 0, Optional.empty(), diagnostics);
    }
}
