package org.cpip.collect.update;

import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * How updates are applied.
 *
 * @param scope what an error keeps from being applied
 */
@Experimental
public record UpdateOptions(Scope scope) {

    /** Refuses null. */
    public UpdateOptions {
        Objects.requireNonNull(scope, "scope");
    }

    /** All or nothing. */
    public static UpdateOptions defaults() {
        return new UpdateOptions(Scope.ALL_OR_NOTHING);
    }

    /** The same with another scope. */
    public UpdateOptions withScope(Scope value) {
        return new UpdateOptions(value);
    }

    /** What an error keeps from being applied. */
    @Experimental
    public enum Scope {
        /** Everything: with one error the programme stays as it was. */
        ALL_OR_NOTHING,
        /** The action that the error is about: the others are updated. */
        EACH_ACTION
    }
}
