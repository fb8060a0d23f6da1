package org.cpip.collect.returns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;

/**
 * A return as it was read.
 *
 * @param answer empty when the file is no return of this round; cells with an error are blank in it
 * @param diagnostics everything that was found, in one pass
 */
@Experimental
public record ReturnResult(Optional<DataReturn> answer, List<Diagnostic> diagnostics) {

    /** Copies the list and refuses null. */
    public ReturnResult {
        Objects.requireNonNull(answer, "answer");
        diagnostics = List.copyOf(diagnostics);
    }
}
