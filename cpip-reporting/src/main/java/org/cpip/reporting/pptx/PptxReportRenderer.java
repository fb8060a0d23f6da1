package org.cpip.reporting.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.office.internal.slide.Slide;
import org.cpip.office.internal.slide.SlideWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportRenderer;

/**
 * Renders one slide: the brief as a page to be shown, with a chart of the ratings; of any other report its summary. What has
 * no room on the slide is in its notes.
 */
public final class PptxReportRenderer implements ReportRenderer {

    private static final FormatOption AUTHOR =
            FormatOption.text("author", "", "Author in the document's properties; without it the title of the plan");

    private static final Format FORMAT = new Format(
            "pptx",
            "PowerPoint slide",
            List.of("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            List.of("pptx"),
            Set.of(),
            List.of(),
            List.of(AUTHOR));

    /** For {@link java.util.ServiceLoader}. */
    public PptxReportRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        String author = options.text(AUTHOR);
        Wording words = Wording.of(document.language());
        SlideWriter.write(
                new Slide(
                        document.heading(),
                        author.isBlank() ? document.title() : author,
                        words.language(),
                        document.kind() == ReportKind.BRIEF
                                ? new BriefSlide(document, words).shapes()
                                : SummarySlide.shapes(document),
                        SlideNotes.of(document)),
                out);
    }
}
