package org.cpip.testkit;

import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class DocxContractTest implements FormatContract {

    @Override
    public ProgrammeImporter importer() {
        return BuiltIn.importer("docx");
    }

    @Override
    public ProgrammeExporter exporter() {
        return BuiltIn.exporter("docx");
    }

    @Override
    @Test
    @Disabled("The visible document alone does not tell all of its losses; the programme is to travel in the file")
    public void spi06WhatDoesNotComeBackIsListed() {}
}
