package org.cpip.io.contract;

import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.testkit.FormatContract;

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
