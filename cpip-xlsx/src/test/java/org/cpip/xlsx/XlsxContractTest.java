package org.cpip.xlsx;

import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.testkit.FormatContract;

class XlsxContractTest implements FormatContract {

    @Override
    public ProgrammeImporter importer() {
        return new XlsxImporter();
    }

    @Override
    public ProgrammeExporter exporter() {
        return new XlsxExporter();
    }

    /** A workbook takes a hundred times longer than a page of text, and 40 odd plans are as odd as 100. */
    @Override
    public int tries() {
        return 40;
    }
}
