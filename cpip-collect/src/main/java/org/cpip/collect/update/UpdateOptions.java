package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * How updates are applied.
 *
 * @param scope what an error keeps from being applied
 * @param recorded the day the answers came in, from when on the plan knows them; empty where the day they speak of is to
 *     stand for it ({@link org.cpip.model.StatusUpdate#recorded()})
 */
@Experimental
public record UpdateOptions(Scope scope, Optional<LocalDate> recorded) {

    /** Refuses null. */
    public UpdateOptions {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(recorded, "recorded");
    }

    /** All or nothing, and known from the day that each answer speaks of. */
    public static UpdateOptions defaults() {
        return new UpdateOptions(Scope.ALL_OR_NOTHING, Optional.empty());
    }

    /** The same with another scope. */
    public UpdateOptions withScope(Scope value) {
        return new UpdateOptions(value, recorded);
    }

    /** The same for answers that came in on this day. */
    public UpdateOptions withRecorded(LocalDate value) {
        return new UpdateOptions(scope, Optional.of(value));
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
