package org.cpip.reporting.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.reporting.text.ReportWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/**
 * Renders the tables of a report as CSV: a header row, then a row each, with the group as a column; the total and the
 * sentences are left out. Several tables follow each other with a blank line between; give it one a file.
 */
public final class CsvReportRenderer implements ReportRenderer {

    private static final Format FORMAT = new Format(
            "csv",
            "CSV tables",
            List.of("text/csv"),
            List.of("csv"),
            Set.of(Capability.ONE_TABLE),
            List.of(),
            List.of());

    /** For {@link java.util.ServiceLoader}. */
    public CsvReportRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        // Not closed: the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        ReportWriter writer = new ReportWriter(out);
        new CsvTables(writer, Wording.of(document.language())).write(document.tables());
        writer.flush();
    }
}
