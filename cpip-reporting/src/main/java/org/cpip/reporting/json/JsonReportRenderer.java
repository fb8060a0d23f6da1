package org.cpip.reporting.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.reporting.compose.DocumentRenderer;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.ReportDocument;

/** Renders canonical JSON: UTF-8, fixed order, two spaces a level, a line feed at the end. */
public final class JsonReportRenderer extends DocumentRenderer {

    private static final Format FORMAT = new Format(
            "json",
            "JSON",
            List.of("application/json"),
            List.of("json"),
            Set.of(),
            List.of(),
            List.of(Wording.LANGUAGE));

    /** For {@link java.util.ServiceLoader}. */
    public JsonReportRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void renderDocument(ReportDocument document, OutputStream out, WriteOptions options) throws IOException {
        DocumentJson.write(document, out);
    }
}
