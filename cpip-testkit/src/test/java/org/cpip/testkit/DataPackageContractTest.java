package org.cpip.testkit;

import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;

class DataPackageContractTest implements FormatContract {

    @Override
    public ProgrammeImporter importer() {
        return BuiltIn.importer("data-package");
    }

    @Override
    public ProgrammeExporter exporter() {
        return BuiltIn.exporter("data-package");
    }
}
