package org.cpip.reporting.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/** Renders canonical JSON: UTF-8, fixed order, two spaces a level, a line feed at the end. */
public final class JsonReportRenderer implements ReportRenderer {

    private static final Format FORMAT =
            new Format("json", "JSON", List.of("application/json"), List.of("json"), Set.of(), List.of(), List.of());

    /** For {@link java.util.ServiceLoader}. */
    public JsonReportRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        DocumentJson.write(document, out);
    }
}
