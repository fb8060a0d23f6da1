package org.cpip.collect.ledger;

import java.util.List;
import java.util.Objects;
import org.cpip.collect.returns.DataReturn;
import org.cpip.collect.returns.Finding;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;

/**
 * What taking returns in comes to. Nothing has happened yet: {@code ledger} is the ledger with it.
 *
 * @param ledger with what is new
 * @param added the new entries alone
 * @param changes each answer that is another one than before
 * @param checked the returns that were taken, with what was found in each
 * @param diagnostics what was found, and what was refused
 */
@Experimental
public record IntakeResult(
        Ledger ledger,
        List<LedgerEntry> added,
        List<FigureChange> changes,
        List<Checked> checked,
        List<Diagnostic> diagnostics) {

    /** Copies the lists and refuses null. */
    public IntakeResult {
        Objects.requireNonNull(ledger, "ledger");
        added = List.copyOf(added);
        changes = List.copyOf(changes);
        checked = List.copyOf(checked);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A return and what was found in it.
     *
     * @param answer the return
     * @param findings the rules that it breaks
     */
    public record Checked(DataReturn answer, List<Finding> findings) {
        /** Copies the list and refuses null. */
        public Checked {
            Objects.requireNonNull(answer, "answer");
            findings = List.copyOf(findings);
        }
    }
}
