package org.cpip.collect.returns;

import java.util.Objects;
import org.cpip.collect.template.CollectionRule;
import org.cpip.collect.template.RuleSeverity;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A rule that a return breaks.
 *
 * @param rule which
 * @param cell id of the cell
 * @param words what stands there and what the rule says, in words that can be sent back
 * @param location of the row
 */
@Experimental
public record Finding(CollectionRule rule, String cell, String words, SourceLocation location) {

    /** Refuses null. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(location, "location");
    }

    /** By which it is closed: {@code change-10/children}. */
    public String key() {
        return rule.id() + "/" + cell;
    }

    /** As a diagnostic: an error, for a query a warning. */
    public Diagnostic diagnostic() {
        return switch (rule.severity()) {
            case ERROR -> ReturnProblem.BROKEN_RULE.error(location, words);
            case QUERY -> ReturnProblem.QUERY.warning(location, words);
            case NOTE -> ReturnProblem.REMARK.info(location, words);
        };
    }

    boolean isQuery() {
        return rule.severity() == RuleSeverity.QUERY;
    }
}
