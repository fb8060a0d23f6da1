package org.cpip.reporting.plaintext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** One report on its way into plain text. */
final class PlainTextLayout {

    private final ReportDocument report;
    private final Wording words;
    private final PlainTextLines lines;

    PlainTextLayout(ReportDocument report, PlainTextLines lines) {
        this.report = report;
        this.words = Wording.of(report.language());
        this.lines = lines;
    }

    void write() throws IOException {
        lines.heading(report.heading(), '=');
        lines.paragraph("", report.dateLine());
        lines.heading(words.text("summary.heading"), '-');
        for (String sentence : report.summary()) {
            lines.paragraph("", sentence);
        }
        for (Section section : report.sections()) {
            lines.heading(section.title(), '-');
            for (String paragraph : section.paragraphs()) {
                lines.paragraph("", paragraph);
            }
            for (ReportTable table : section.tables()) {
                table(section, table);
            }
        }
        if (!report.notes().isEmpty()) {
            lines.heading(words.text("reading.heading"), '-');
            for (Note note : report.notes()) {
                lines.paragraph(
                        "", note.term().isEmpty() ? note.text() : words.text("reading.item", note.term(), note.text()));
            }
        }
    }

    private void table(Section section, ReportTable table) throws IOException {
        if (!table.title().equals(section.title())) {
            lines.gap();
            lines.paragraph("", table.title());
        }
        for (int i = 0; i < table.groups().size(); i++) {
            RowGroup group = table.groups().get(i);
            if (!group.title().isEmpty()) {
                lines.gap();
                lines.paragraph("* ", group.title());
            }
            for (String paragraph : group.intro()) {
                lines.paragraph("", paragraph);
            }
            if (group.rows().isEmpty()) {
                lines.paragraph("", group.caption());
                continue;
            }
            List<Row> rows = new ArrayList<>(group.rows());
            if (i == table.groups().size() - 1) {
                table.total().ifPresent(rows::add);
            }
            rows(table, table.shownColumns(group), rows);
        }
    }

    private void rows(ReportTable table, List<Integer> shown, List<Row> rows) throws IOException {
        boolean figures = shown.stream()
                .skip(1)
                .allMatch(column -> table.columns().get(column).kind() == Column.Kind.FIGURE);
        if (figures) {
            aligned(table, shown, rows);
            return;
        }
        for (Row row : rows) {
            lines.gap();
            lines.paragraph("- ", cell(row, shown.get(0)));
            for (int column : shown.subList(1, shown.size())) {
                if (!cell(row, column).isEmpty()) {
                    lines.paragraph(
                            "  ",
                            words.text(
                                    "reading.item", table.columns().get(column).title(), cell(row, column)));
                }
            }
        }
    }

    private void aligned(ReportTable table, List<Integer> shown, List<Row> rows) throws IOException {
        int[] widths = new int[shown.size()];
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            int column = shown.get(i);
            widths[i] = table.columns().get(column).title().length();
            for (Row row : rows) {
                widths[i] = Math.max(widths[i], cell(row, column).length());
            }
            sum += i == 0 ? 0 : widths[i] + 2;
        }
        widths[0] = Math.min(widths[0], Math.max(20, PlainTextLines.WIDTH - sum));
        lines.gap();
        lines.line(line(
                shown.stream()
                        .map(column -> table.columns().get(column).title())
                        .toList(),
                widths));
        for (Row row : rows) {
            lines.line(line(shown.stream().map(column -> cell(row, column)).toList(), widths));
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        String first = cells.get(0);
        line.append(first.length() > widths[0] ? first.substring(0, widths[0] - 1) + "…" : first)
                .append(" ".repeat(Math.max(0, widths[0] - first.length())));
        for (int i = 1; i < cells.size(); i++) {
            line.append(" ".repeat(2 + widths[i] - cells.get(i).length())).append(cells.get(i));
        }
        return line.toString();
    }

    private static String cell(Row row, int column) {
        return PlainTextLines.flat(String.join("; ", row.cells().get(column).lines()));
    }
}
