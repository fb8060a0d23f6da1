/** The briefing as a plugin: found on the module path by {@code provides}, on the class path by its service file. */
module org.cpip.plugin.briefing {
    requires static org.jspecify;
    requires org.cpip.spi;

    provides org.cpip.spi.report.ReportRenderer with
            org.cpip.plugin.briefing.BriefingRenderer;
}
