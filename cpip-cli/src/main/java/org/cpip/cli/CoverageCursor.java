package org.cpip.cli;

import java.util.Iterator;
import java.util.Optional;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Coverage.Part;

/** Goes through the blocks of a coverage one by one, as a reader gives them. */
final class CoverageCursor {

    private final Iterator<Part> parts;
    private Optional<Part> part = Optional.empty();
    private int left;

    CoverageCursor(Coverage coverage) {
        this.parts = coverage.parts().iterator();
    }

    /** What became of the next block; empty after the last. */
    Optional<Coverage.Fate> next() {
        if (left == 0) {
            part = parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
            left = part.map(Part::blocks).orElse(0);
        }
        left = Math.max(0, left - 1);
        return part.map(Part::fate);
    }
}
