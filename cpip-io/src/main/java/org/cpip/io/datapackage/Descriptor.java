package org.cpip.io.datapackage;

import java.util.Map;
import org.cpip.spi.exchange.SourceLocation;

/**
 * What reading takes from {@code datapackage.json}: which file holds which table.
 *
 * @param tables by path, in the order of the descriptor
 * @param version of the tables
 */
record Descriptor(Map<String, Resource> tables, String version) {

    /**
     * A resource that is one of our tables.
     *
     * @param place where the descriptor names it
     */
    record Resource(Table table, SourceLocation place) {}
}
