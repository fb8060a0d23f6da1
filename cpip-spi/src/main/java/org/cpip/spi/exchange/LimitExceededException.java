package org.cpip.spi.exchange;

import java.io.IOException;
import java.io.Serial;

/** A source goes beyond one of the {@link Limits} it was to be read within. Nothing of it is returned. */
public final class LimitExceededException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long allowed;
    private final transient SourceLocation location;

    /**
     * Names the limit and how to raise it.
     *
     * @param limit the component of {@link Limits}, such as {@code textLength}
     * @param allowed its value
     * @param location where the source went beyond it
     */
    public LimitExceededException(String limit, long allowed, SourceLocation location) {
        super(location + ": more than the limit of " + allowed + " for " + limit
                + ". If the file is to be trusted, raise it with Limits.defaults().with"
                + Character.toUpperCase(limit.charAt(0)) + limit.substring(1) + "(...)");
        this.limit = limit;
        this.allowed = allowed;
        this.location = location;
    }

    /** The component of {@link Limits} that was exceeded. */
    public String limit() {
        return limit;
    }

    /** The value of that component. */
    public long allowed() {
        return allowed;
    }

    /** Where the source went beyond it. */
    public SourceLocation location() {
        return location;
    }
}
