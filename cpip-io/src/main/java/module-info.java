/** Importers, exporters and the {@code ProgrammeIO} facade. */
module org.cpip.io {
    requires static transitive org.jspecify;
    requires transitive org.cpip.model;
    requires transitive org.cpip.spi;
    requires org.cpip.office;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports org.cpip.io;
    exports org.cpip.io.assemble;
    exports org.cpip.io.datapackage;
    exports org.cpip.io.internal;
    exports org.cpip.io.internal.carried;
    exports org.cpip.io.prose;

    uses org.cpip.spi.ProgrammeExporter;
    uses org.cpip.spi.ProgrammeImporter;

    provides org.cpip.spi.ProgrammeExporter with
            org.cpip.io.csv.CsvExporter,
            org.cpip.io.datapackage.DataPackageExporter,
            org.cpip.io.docx.DocxExporter,
            org.cpip.io.json.JsonExporter;
    provides org.cpip.spi.ProgrammeImporter with
            org.cpip.io.csv.CsvImporter,
            org.cpip.io.datapackage.DataPackageImporter,
            org.cpip.io.docx.DocxImporter,
            org.cpip.io.json.JsonImporter,
            org.cpip.io.text.MarkdownImporter,
            org.cpip.io.text.TextImporter;
    provides org.cpip.spi.block.PlanPipeline with
            org.cpip.io.assemble.PlanReader;
}
