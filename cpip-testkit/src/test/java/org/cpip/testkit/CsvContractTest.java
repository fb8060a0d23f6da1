package org.cpip.testkit;

import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;

class CsvContractTest implements FormatContract {

    @Override
    public ProgrammeImporter importer() {
        return BuiltIn.importer("csv");
    }

    @Override
    public ProgrammeExporter exporter() {
        return BuiltIn.exporter("csv");
    }
}
