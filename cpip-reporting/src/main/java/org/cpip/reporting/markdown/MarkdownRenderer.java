package org.cpip.reporting.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.reporting.text.ReportWriter;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/**
 * Renders GitHub Flavored Markdown: headings and tables, with all text escaped. Line breaks in text become spaces, and
 * invisible characters that turn the direction of text are left out.
 */
public final class MarkdownRenderer implements ReportRenderer {

    private static final Format FORMAT =
            new Format("markdown", "Markdown", List.of("text/markdown"), List.of("md"), Set.of(), List.of(), List.of());

    /** For {@link java.util.ServiceLoader}. */
    public MarkdownRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        // Not closed: the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        ReportWriter writer = new ReportWriter(out);
        new MarkdownLayout(document, new MarkdownDocument(writer)).write();
        writer.flush();
    }
}
