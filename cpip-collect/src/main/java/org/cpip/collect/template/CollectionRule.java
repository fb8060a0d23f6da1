package org.cpip.collect.template;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * A check of a return, as data.
 *
 * @param id by which it is named when it is closed, unique in its template
 * @param severity what it means when it is broken
 * @param test what is looked at
 * @param indicator id of the indicator
 * @param other id of another indicator, or name of a breakdown, as the test needs it
 * @param number a bound or a share, as the test needs it
 * @param message what the area is told, a sentence
 */
@Experimental
public record CollectionRule(
        String id,
        RuleSeverity severity,
        RuleTest test,
        String indicator,
        Optional<String> other,
        Optional<BigDecimal> number,
        String message) {

    /** Refuses null. */
    public CollectionRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(message, "message");
    }
}
