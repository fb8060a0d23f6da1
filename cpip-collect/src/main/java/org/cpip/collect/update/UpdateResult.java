package org.cpip.collect.update;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/**
 * What came of applying updates.
 *
 * @param programme the programme with the updates; the one that was given when nothing was applied
 * @param applied what was added, in the order of the plan, then of the days
 * @param diagnostics all there is to say: first about the files, then about their rows
 */
@Experimental
public record UpdateResult(Programme programme, List<AppliedUpdate> applied, List<Diagnostic> diagnostics) {

    /** Copies the lists and refuses null. */
    public UpdateResult {
        Objects.requireNonNull(programme, "programme");
        applied = List.copyOf(applied);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something that was returned was not applied. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(UpdateResult::isError);
    }

    static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }
}
