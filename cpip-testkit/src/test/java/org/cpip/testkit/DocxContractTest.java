package org.cpip.testkit;

import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;

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
