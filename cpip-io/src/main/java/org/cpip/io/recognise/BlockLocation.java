package org.cpip.io.recognise;

import java.util.Objects;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Where something stands.
 *
 * @param location for people
 * @param block the block, counted from 1 through the document
 */
public record BlockLocation(SourceLocation location, int block) {

    /** Refuses null. */
    public BlockLocation {
        Objects.requireNonNull(location, "location");
    }

    /** A cell of the row that stands here, counted from 1. */
    public BlockLocation cell(int number) {
        return new BlockLocation(location.withCell(number), block);
    }
}
