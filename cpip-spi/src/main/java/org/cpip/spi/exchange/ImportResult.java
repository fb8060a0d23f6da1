package org.cpip.spi.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.Programme;

/**
 * What reading a source gave: as much of a programme as could be read, and everything there is to say about it.
 *
 * @param programme empty when nothing could be read as a programme; then there is at least one error
 * @param diagnostics in the order of the source
 * @param coverage what became of each block; {@link Coverage#NONE} of a format that is not read block by block
 */
public record ImportResult(Optional<Programme> programme, List<Diagnostic> diagnostics, Coverage coverage) {

    /** Copies the list and refuses null. */
    public ImportResult {
        Objects.requireNonNull(programme, "programme");
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(coverage, "coverage");
    }

    /** Of a format that is not read block by block. */
    public ImportResult(Optional<Programme> programme, List<Diagnostic> diagnostics) {
        this(programme, diagnostics, Coverage.NONE);
    }

    /** Whether something was not read. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * The programme, when nothing went wrong.
     *
     * @throws IllegalStateException if there are errors; its message lists them
     */
    public Programme orThrow() {
        if (hasErrors() || programme.isEmpty()) {
            throw new IllegalStateException(diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return programme.get();
    }
}
