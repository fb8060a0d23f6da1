package org.cpip.reporting.plaintext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.reporting.text.ReportWriter;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/** Renders plain text in UTF-8. Tables of figures keep their columns; other rows become paragraphs. */
public final class PlainTextRenderer implements ReportRenderer {

    private static final Format FORMAT =
            new Format("text", "Plain text", List.of("text/plain"), List.of("txt"), Set.of(), List.of(), List.of());

    /** For {@link java.util.ServiceLoader}. */
    public PlainTextRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        // Not closed: the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        ReportWriter writer = new ReportWriter(out);
        new PlainTextLayout(document, new PlainTextLines(writer)).write();
        writer.flush();
    }
}
