package org.cpip.collect.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;

/**
 * A release, or why there is none.
 *
 * @param release empty with an error
 * @param why each hidden figure and why it is hidden; not to be published
 * @param diagnostics what there is to say
 */
@Experimental
public record ReleaseResult(Optional<DataRelease> release, List<String> why, List<Diagnostic> diagnostics) {

    /** Copies the lists and refuses null. */
    public ReleaseResult {
        Objects.requireNonNull(release, "release");
        why = List.copyOf(why);
        diagnostics = List.copyOf(diagnostics);
    }
}
