package org.cpip.disclosure.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/**
 * A table as it was read, and what there is to say about it.
 *
 * @param table empty when there is none; with an error it is incomplete
 * @param diagnostics in the order of the source
 */
public record TableResult(Optional<PublishedTable> table, List<Diagnostic> diagnostics) {

    /** Copies the list and refuses null. */
    public TableResult {
        Objects.requireNonNull(table, "table");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether an error is among the diagnostics. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /**
     * The table.
     *
     * @throws IllegalStateException if there was an error; the message is its first
     */
    public PublishedTable orThrow() {
        diagnostics.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(error.toString());
                });
        return table.orElseThrow();
    }
}
