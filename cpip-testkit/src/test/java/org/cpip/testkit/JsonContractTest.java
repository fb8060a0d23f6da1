package org.cpip.testkit;

import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;

class JsonContractTest implements FormatContract {

    @Override
    public ProgrammeImporter importer() {
        return BuiltIn.importer("json");
    }

    @Override
    public ProgrammeExporter exporter() {
        return BuiltIn.exporter("json");
    }
}
