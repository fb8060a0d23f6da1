package org.cpip.io.contract;

import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.testkit.FormatContract;

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
