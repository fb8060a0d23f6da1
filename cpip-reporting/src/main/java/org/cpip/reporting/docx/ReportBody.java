package org.cpip.reporting.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.word.ContentsList;
import org.cpip.office.internal.word.DocumentLabels;
import org.cpip.office.internal.word.DocumentTheme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.PageSetup;
import org.cpip.office.internal.word.ParagraphStyle;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.StyleIds;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** What the document says, from title to last note. For one thread, and one document. */
final class ReportBody {

    private final ReportDocument report;
    private final Wording wording;
    private final DocumentLabels labels;
    private final StyleIds styles;
    private final PageSetup page;
    private final ContentsList contents;
    private final Captions captions;
    private final List<ChartPart> charts;
    private final boolean brief;
    private boolean endsWithTable;

    ReportBody(
            ReportDocument report,
            Wording wording,
            DocumentLabels labels,
            DocumentTheme theme,
            List<ChartPart> charts) {
        this.report = report;
        this.wording = wording;
        this.labels = labels;
        styles = theme.styles();
        PageSetup upright = theme.pageSetup(false);
        boolean fits =
                report.tables().stream().allMatch(table -> new TableLayout(table, wording).fits(upright.textWidth()));
        brief = report.kind() == ReportKind.BRIEF;
        page = fits || brief ? upright : theme.pageSetup(true);
        contents = new ContentsList(ReportLength.isLong(report), labels);
        captions = new Captions(wording);
        this.charts = charts;
    }

    void write(XmlWriter xml) throws IOException {
        WordWriter word = new WordWriter(xml, styles, labels);
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:document " + WordWriter.NAMESPACE + " xmlns:r=\"" + Part.RELATIONSHIPS + "\"><w:body>");
        summary(word);
        contents.write(word, headings());
        charts(word, report.overview());
        for (Section section : report.sections()) {
            section(word, section);
        }
        notes(word);
        if (endsWithTable) {
            word.paragraph(ParagraphStyle.TABLE_END, "");
        }
        xml.markup(page.section());
        xml.markup("</w:body></w:document>");
    }

    private void summary(WordWriter word) throws IOException {
        word.paragraph(ParagraphStyle.TITLE, report.heading());
        word.paragraph(ParagraphStyle.SUBTITLE, report.dateLine());
        if (!brief) {
            contents.heading(word, ParagraphStyle.HEADING_1, wording.text("summary.heading"));
        }
        word.xml().markup(styles.open(ParagraphStyle.BODY));
        word.run("Strong", report.summary().get(0));
        word.xml().markup("</w:p>");
        paragraphs(
                word,
                ParagraphStyle.BODY,
                report.summary().subList(1, report.summary().size()));
    }

    private void section(WordWriter word, Section section) throws IOException {
        if (section.isBlank()) {
            endsWithTable = false;
            word.paragraph(ParagraphStyle.BODY, wording.text("reading.item", section.title(), section.blankText()));
            return;
        }
        contents.heading(word, ParagraphStyle.HEADING_1, section.title());
        paragraphs(word, ParagraphStyle.LEAD, section.paragraphs());
        charts(word, section.ownCharts());
        for (ReportTable table : section.tables()) {
            table(word, section, table);
        }
    }

    private void table(WordWriter word, Section section, ReportTable table) throws IOException {
        boolean named = isNamed(section, table);
        if (named) {
            contents.heading(word, ParagraphStyle.HEADING_2, table.title());
        }
        charts(word, section.charts(table));
        TableLayout layout = new TableLayout(table, wording);
        for (int i = 0; i < table.groups().size(); i++) {
            RowGroup group = table.groups().get(i);
            if (!group.title().isEmpty() && named) {
                word.paragraph(ParagraphStyle.HEADING_3, group.title());
            } else if (!group.title().isEmpty()) {
                contents.heading(word, ParagraphStyle.HEADING_2, group.title());
            }
            charts(word, section.charts(table, group));
            group(word, table, layout, group, i == table.groups().size() - 1);
        }
    }

    private void group(WordWriter word, ReportTable table, TableLayout layout, RowGroup group, boolean last)
            throws IOException {
        paragraphs(word, ParagraphStyle.LEAD, group.intro());
        endsWithTable = !group.rows().isEmpty();
        if (!endsWithTable) {
            word.paragraph(ParagraphStyle.BODY, group.caption());
            return;
        }
        if (!brief) {
            captions.table(word, group.caption());
        }
        List<Row> rows = group.rows();
        boolean total = last && table.total().isPresent();
        if (total) {
            rows = new ArrayList<>(rows);
            rows.add(table.total().orElseThrow());
        }
        word.table(layout.of(group, total, page.textWidth()), rows, page.textWidth());
    }

    private void charts(WordWriter word, List<ReportChart> wanted) throws IOException {
        for (ReportChart chart : wanted) {
            for (ChartPart part : charts) {
                if (part.chart().id().equals(chart.id())) {
                    chart(word, part);
                }
            }
        }
    }

    private void chart(WordWriter word, ChartPart part) throws IOException {
        captions.figure(word, part.chart().title());
        word.xml().markup(styles.open(ParagraphStyle.BODY));
        part.frame(word, page.textWidth(), page.textHeight());
        word.xml().markup("</w:p>");
        if (!part.chart().caption().isEmpty()) {
            word.paragraph(ParagraphStyle.BODY, part.chart().caption());
        }
    }

    private void notes(WordWriter word) throws IOException {
        if (report.notes().isEmpty()) {
            return;
        }
        endsWithTable = false;
        if (!brief) {
            contents.heading(word, ParagraphStyle.HEADING_1, wording.text("reading.heading"));
        }
        for (Note note : report.notes()) {
            word.paragraph(
                    ParagraphStyle.BODY,
                    note.term().isEmpty() ? note.text() : wording.text("reading.item", note.term(), note.text()));
        }
    }

    private static void paragraphs(WordWriter word, ParagraphStyle style, List<String> texts) throws IOException {
        for (String text : texts) {
            word.paragraph(style, text);
        }
    }

    /** The headings in the order in which they are written. */
    private List<ContentsList.Entry> headings() {
        List<ContentsList.Entry> headings = new ArrayList<>();
        headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, wording.text("summary.heading")));
        for (Section section : report.sections()) {
            if (section.isBlank()) {
                continue;
            }
            headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, section.title()));
            for (ReportTable table : section.tables()) {
                if (isNamed(section, table)) {
                    headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_2, table.title()));
                } else {
                    table.groups().stream()
                            .filter(group -> !group.title().isEmpty())
                            .forEach(group ->
                                    headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_2, group.title())));
                }
            }
        }
        if (!report.notes().isEmpty()) {
            headings.add(new ContentsList.Entry(ParagraphStyle.CONTENTS_1, wording.text("reading.heading")));
        }
        return headings;
    }

    /** Whether a table has a heading of its own below its section's. */
    private static boolean isNamed(Section section, ReportTable table) {
        return !table.title().equals(section.title());
    }
}
