/** What a progress report says, as data, and renderers for it. */
module org.cpip.reporting {
    requires static transitive org.jspecify;
    requires transitive org.cpip.io;
    requires transitive org.cpip.model;
    requires transitive org.cpip.spi;
    requires org.cpip.office;
    requires gg.jte.runtime;

    exports org.cpip.reporting;
    exports org.cpip.reporting.confidence;
    exports org.cpip.reporting.quality;
    exports org.cpip.reporting.hub;
    exports org.cpip.reporting.render;

    uses org.cpip.spi.report.ReportRenderer;

    provides org.cpip.spi.report.ReportRenderer with
            org.cpip.reporting.csv.CsvReportRenderer,
            org.cpip.reporting.docx.DocxReportRenderer,
            org.cpip.reporting.html.HtmlRenderer,
            org.cpip.reporting.json.JsonReportRenderer,
            org.cpip.reporting.markdown.MarkdownRenderer,
            org.cpip.reporting.plaintext.PlainTextRenderer,
            org.cpip.reporting.pptx.PptxReportRenderer;
}
