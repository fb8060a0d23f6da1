package org.cpip.spi.exchange;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options cannot be followed: the programme holds something that they forbid to be written, or a file that they name
 * is no use. Nothing was written. The message says what to do.
 */
public final class RefusedException extends IOException {

    private static final int LISTED = 10;

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> places;

    /**
     * Says what is refused and where; the message lists the first places.
     *
     * @param what what is refused, and what to do
     * @param places the places in the programme, such as {@code workstreams[0].actions[2]}, with the cell's column
     */
    public RefusedException(String what, List<String> places) {
        super(what + " " + String.join(", ", places.subList(0, Math.min(LISTED, places.size())))
                + (places.size() > LISTED ? " and " + (places.size() - LISTED) + " more." : "."));
        this.places = List.copyOf(places);
    }

    /**
     * A file that the options name cannot be used.
     *
     * @param message which one, why, and what to do
     * @param cause what went wrong with it; null when nothing was thrown
     */
    public RefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.places = List.of();
    }

    /** The places in the programme, all of them; empty when it is not the programme that is refused. */
    public List<String> places() {
        return places;
    }
}
