package org.cpip.office.internal.archive;

import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/** What all parts of one package may take together. For one thread. */
final class Budget {

    private final Limits limits;
    private final SourceLocation location;
    private long inflated;

    Budget(Limits limits, String source) {
        this.limits = limits;
        this.location = SourceLocation.of(source);
    }

    /** The limits of the call. */
    Limits limits() {
        return limits;
    }

    /** The whole source, for exceptions. */
    SourceLocation location() {
        return location;
    }

    /** Counts inflated bytes. */
    void spend(int bytes) throws LimitExceededException {
        inflated += bytes;
        if (inflated > limits.inflatedBytes()) {
            throw new LimitExceededException("inflatedBytes", limits.inflatedBytes(), location);
        }
    }
}
