package org.cpip.reporting.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.cpip.reporting.text.ReportWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/**
 * Renders one self-contained HTML page: no remote resource, a content security policy that allows its own style sheet and
 * its own script by their hashes and nothing else. The script filters rows; without it the page has them all. Text is
 * escaped by its place in the page, and kept apart from its surroundings where it runs from right to left.
 */
public final class HtmlRenderer implements ReportRenderer {

    private static final Format FORMAT =
            new Format("html", "HTML page", List.of("text/html"), List.of("html"), Set.of(), List.of(), List.of());

    /** For {@link java.util.ServiceLoader}. */
    public HtmlRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        // Not closed: the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        ReportWriter writer = new ReportWriter(out);
        DocumentPage page = new DocumentPage(document, Wording.of(document.language()));
        try {
            JtedocumentGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }
}
