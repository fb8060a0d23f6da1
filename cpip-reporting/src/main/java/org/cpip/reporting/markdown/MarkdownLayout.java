package org.cpip.reporting.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** One report on its way into a document: which blocks, in which order. */
final class MarkdownLayout {

    private final ReportDocument report;
    private final Wording words;
    private final MarkdownDocument document;

    MarkdownLayout(ReportDocument report, MarkdownDocument document) {
        this.report = report;
        this.words = Wording.of(report.language());
        this.document = document;
    }

    void write() throws IOException {
        document.heading(1, report.heading());
        document.paragraph(report.dateLine());
        document.heading(2, words.text("summary.heading"));
        document.strong(report.summary().get(0));
        if (report.summary().size() > 1) {
            document.list(report.summary().subList(1, report.summary().size()));
        }
        for (Section section : report.sections()) {
            document.heading(2, section.title());
            for (String paragraph : section.paragraphs()) {
                document.paragraph(paragraph);
            }
            for (ReportTable table : section.tables()) {
                table(section, table);
            }
        }
        notes();
    }

    private void table(Section section, ReportTable table) throws IOException {
        int level = 3;
        if (!table.title().equals(section.title())) {
            document.heading(level, table.title());
            level++;
        }
        RowGroup last = table.groups().isEmpty()
                ? null
                : table.groups().get(table.groups().size() - 1);
        for (RowGroup group : table.groups()) {
            group(table, group, level, group == last);
        }
    }

    private void group(ReportTable table, RowGroup group, int level, boolean last) throws IOException {
        if (!group.title().isEmpty()) {
            document.heading(level, group.title());
        }
        for (String paragraph : group.intro()) {
            document.paragraph(paragraph);
        }
        if (group.rows().isEmpty()) {
            document.paragraph(group.caption());
            return;
        }
        List<Integer> shown = table.shownColumns(group);
        document.tableHead(shown.stream().map(table.columns()::get).toList());
        for (Row row : group.rows()) {
            document.tableRow(cells(row, shown));
        }
        if (last && table.total().isPresent()) {
            document.tableRow(cells(table.total().get(), shown));
        }
    }

    private static List<String> cells(Row row, List<Integer> shown) {
        List<String> cells = new ArrayList<>(shown.size());
        for (int column : shown) {
            cells.add(MarkdownDocument.lines(row.cells().get(column).lines()));
        }
        return cells;
    }

    private void notes() throws IOException {
        if (report.notes().isEmpty()) {
            return;
        }
        document.heading(2, words.text("reading.heading"));
        List<String> terms = report.notes().stream()
                .filter(note -> !note.term().isEmpty())
                .map(note -> words.text("reading.item", note.term(), note.text()))
                .toList();
        if (!terms.isEmpty()) {
            document.list(terms);
        }
        for (Note note : report.notes()) {
            if (note.term().isEmpty()) {
                document.paragraph(note.text());
            }
        }
    }
}
