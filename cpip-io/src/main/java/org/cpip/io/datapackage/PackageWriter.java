package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Limits;

/** Writes a programme as a package: the descriptor first, then a CSV for each table that has rows. */
final class PackageWriter {

    /** The name of the descriptor (Data Package 2.0). */
    static final String DESCRIPTOR = "datapackage.json";

    private PackageWriter() {}

    /**
     * Writes it.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the tables had more rows than who reads them takes
     */
    static void write(Programme programme, Limits limits, PackageSink sink) throws IOException {
        Set<Table> filled = new HashSet<>();
        Tables.PROGRAMME.markFilled(programme, Tables.PROVENANCE, filled);
        List<Table> tables = Tables.ALL.stream().filter(filled::contains).toList();
        sink.file(DESCRIPTOR, out -> DescriptorWriter.write(programme, tables, out));
        int provenance = 0;
        int rows = 0;
        for (Table table : tables) {
            TableWriter writer = new TableWriter(table, provenance, limits.rows(), rows);
            sink.file(table.path(), out -> writer.write(programme, out));
            provenance = writer.provenance();
            rows = writer.rows();
        }
    }
}
