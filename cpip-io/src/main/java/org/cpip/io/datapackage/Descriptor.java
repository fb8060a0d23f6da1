package org.cpip.io.datapackage;

import java.util.Map;
import org.cpip.spi.exchange.SourceLocation;

/**
 * What reading takes from {@code datapackage.json}: which file holds which table.
 *
 * @param tables by path, in the order of the descriptor
 */
record Descriptor(Map<String, Resource> tables) {

    /**
     * A resource that is one of our tables.
     *
     * @param place where the descriptor names it
     */
    record Resource(Table<?> table, SourceLocation place) {}
}
