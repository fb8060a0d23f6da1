package org.cpip.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cpip.office.internal.word.BuiltInTheme;
import org.cpip.office.internal.word.DocumentLabels;
import org.cpip.office.internal.word.DocumentTheme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.Template;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportRenderer;

/**
 * Renders a Word document: headings, numbered tables with repeated header rows, and charts that Word draws itself from
 * the figures of the tables. The parts are streamed; nothing but the document is held.
 */
public final class DocxReportRenderer implements ReportRenderer {

    private static final FormatOption AUTHOR =
            FormatOption.text("author", "", "Author in the document's properties; without it the title of the plan");

    private static final FormatOption TEMPLATE = FormatOption.text(
            "template",
            "",
            "Path of a Word file (.dotx, .docx) whose styles, headers, footers and page set-up are used");

    private static final Format FORMAT = new Format(
            "docx",
            "Word document",
            List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            List.of("docx"),
            Set.of(),
            List.of(),
            List.of(AUTHOR, TEMPLATE));

    /** For {@link java.util.ServiceLoader}. */
    public DocxReportRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the option {@code template} is no path
     * @throws IOException if the stream cannot be written, or the template cannot be used: then nothing was written
     */
    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        String author = options.text(AUTHOR);
        String template = options.text(TEMPLATE);
        if (template.isBlank()) {
            write(document, author, document.kind() == ReportKind.BRIEF ? new BriefTheme() : new BuiltInTheme(), out);
        } else {
            try (Template opened = Template.open(Path.of(template))) {
                write(document, author, opened.theme(), out);
            }
        }
    }

    private static void write(ReportDocument document, String author, DocumentTheme theme, OutputStream out)
            throws IOException {
        Wording wording = Wording.of(document.language());
        DocumentLabels labels = new DocumentLabels(
                wording.language(),
                wording.text("word.contents"),
                wording.text("word.page"),
                wording.text("word.nothing"));
        String creator = author.isBlank() ? document.title() : author;
        List<Part> parts = new ArrayList<>(theme.parts(document.heading(), labels));
        parts.add(Part.properties(document.heading(), creator, labels.language()));
        List<ChartPart> charts = ChartPart.of(document, wording);
        parts.add(Part.document(new ReportBody(document, wording, labels, theme, charts)::write));
        charts.forEach(chart -> parts.add(chart.part()));
        PackageWriter.write(parts, theme.relations(), out);
    }
}
