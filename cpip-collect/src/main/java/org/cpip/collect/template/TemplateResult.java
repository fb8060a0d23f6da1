package org.cpip.collect.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;

/**
 * A template as it was read, and what is wrong with it.
 *
 * @param template empty when there is an error
 * @param diagnostics everything that is wrong, in one pass
 */
@Experimental
public record TemplateResult(Optional<CollectionTemplate> template, List<Diagnostic> diagnostics) {

    /** Copies the list and refuses null. */
    public TemplateResult {
        Objects.requireNonNull(template, "template");
        diagnostics = List.copyOf(diagnostics);
    }
}
