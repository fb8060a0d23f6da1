package org.cpip.io.contract;

import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.testkit.FormatContract;

class DocxContractTest implements FormatContract {

    @Override
    public ProgrammeImporter importer() {
        return BuiltIn.importer("docx");
    }

    @Override
    public ProgrammeExporter exporter() {
        return BuiltIn.exporter("docx");
    }
}
