/** Importers, exporters, the plugin SPI and the {@code ProgrammeIO} facade. */
// The module that some packages are exported to is built after this one.
@SuppressWarnings("module")
module org.cpip.io {
    requires static transitive org.jspecify;
    requires transitive org.cpip.model;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires java.xml;

    exports org.cpip.io;
    exports org.cpip.io.assemble;
    exports org.cpip.io.datapackage;
    exports org.cpip.io.document;
    exports org.cpip.io.docx.accessibility;
    exports org.cpip.io.docx.form to
            org.cpip.reporting;
    exports org.cpip.io.docx.wordml to
            org.cpip.reporting;
    exports org.cpip.io.exchange;
    exports org.cpip.io.plugin;
    exports org.cpip.io.prose;
    exports org.cpip.io.spi;

    uses org.cpip.io.spi.ProgrammeExporter;
    uses org.cpip.io.spi.ProgrammeImporter;

    provides org.cpip.io.spi.ProgrammeExporter with
            org.cpip.io.csv.CsvExporter,
            org.cpip.io.datapackage.DataPackageExporter,
            org.cpip.io.docx.DocxExporter,
            org.cpip.io.json.JsonExporter;
    provides org.cpip.io.spi.ProgrammeImporter with
            org.cpip.io.csv.CsvImporter,
            org.cpip.io.datapackage.DataPackageImporter,
            org.cpip.io.docx.DocxImporter,
            org.cpip.io.json.JsonImporter,
            org.cpip.io.text.TextImporter;
}
