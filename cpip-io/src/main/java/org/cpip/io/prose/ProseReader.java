package org.cpip.io.prose;

import java.util.List;
import java.util.Optional;

/** Stand-in. */
public final class ProseReader {

    private ProseReader() {}

    /** Reads nothing. */
    public static Reading read(String wording) {
        return new Reading(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
