package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.model.Programme;

/** Writes a programme as a package: the descriptor first, then a CSV for each table that has rows. */
final class PackageWriter {

    /** The name of the descriptor (Data Package 2.0). */
    static final String DESCRIPTOR = "datapackage.json";

    private PackageWriter() {}

    static void write(Programme programme, PackageSink sink) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Table table : Tables.ALL) {
            if (hasRows(table, programme)) {
                tables.add(table);
            }
        }
        sink.file(DESCRIPTOR, out -> DescriptorWriter.write(programme, tables, out));
        int provenance = 0;
        for (Table table : tables) {
            TableWriter writer = new TableWriter(table, provenance);
            sink.file(table.path(), out -> writer.write(programme, out));
            provenance = writer.provenance();
        }
    }

    private static boolean hasRows(Table table, Programme programme) throws IOException {
        boolean[] found = {false};
        table.each(programme, (number, owner, item) -> found[0] = true);
        return found[0];
    }
}
