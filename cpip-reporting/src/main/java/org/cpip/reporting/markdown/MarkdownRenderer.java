package org.cpip.reporting.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.reporting.compose.DocumentRenderer;
import org.cpip.reporting.text.ReportWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.ReportDocument;

/**
 * Renders GitHub Flavored Markdown: headings and tables, with all text escaped. Line breaks in text become spaces, and
 * invisible characters that turn the direction of text are left out.
 */
public final class MarkdownRenderer extends DocumentRenderer {

    private static final Format FORMAT = new Format(
            "markdown",
            "Markdown",
            List.of("text/markdown"),
            List.of("md"),
            Set.of(),
            List.of(),
            List.of(Wording.LANGUAGE));

    /** For {@link java.util.ServiceLoader}. */
    public MarkdownRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void renderDocument(ReportDocument document, OutputStream out, WriteOptions options) throws IOException {
        // Not closed: the stream beneath belongs to the caller.
        @SuppressWarnings("resource")
        ReportWriter writer = new ReportWriter(out);
        new MarkdownLayout(document, new MarkdownDocument(writer)).write();
        writer.flush();
    }
}
