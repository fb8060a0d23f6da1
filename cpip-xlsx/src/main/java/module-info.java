/** A plan as a styled Excel tracker, and back; the tables of reports as workbooks. */
module org.cpip.xlsx {
    requires static transitive org.jspecify;
    requires transitive org.cpip.io;
    requires transitive org.cpip.office;

    exports org.cpip.xlsx;
    exports org.cpip.xlsx.internal;

    provides org.cpip.spi.ProgrammeExporter with
            org.cpip.xlsx.XlsxExporter;
    provides org.cpip.spi.ProgrammeImporter with
            org.cpip.xlsx.XlsxImporter;
    provides org.cpip.spi.report.ReportRenderer with
            org.cpip.xlsx.report.XlsxReportRenderer;
}
