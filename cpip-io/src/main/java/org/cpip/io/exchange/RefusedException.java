package org.cpip.io.exchange;

import java.io.IOException;
import java.io.Serial;
import java.util.List;

/** A programme holds something that the options forbid to be written. Nothing was written. */
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

    /** The places in the programme, all of them. */
    public List<String> places() {
        return places;
    }
}
