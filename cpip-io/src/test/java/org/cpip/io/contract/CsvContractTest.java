package org.cpip.io.contract;

import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.testkit.FormatContract;

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
