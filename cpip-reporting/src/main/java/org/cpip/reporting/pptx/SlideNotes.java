package org.cpip.reporting.pptx;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/** What a report says, as paragraphs for who presents it: summary, tables row by row, definitions. */
final class SlideNotes {

    /** Of long reports the beginning: nobody speaks for longer. */
    private static final int MOST = 120;

    private SlideNotes() {}

    static List<String> of(ReportDocument document) {
        List<String> notes = new ArrayList<>(document.summary());
        for (ReportTable table : document.tables()) {
            notes.add(table.title());
            for (RowGroup group : table.groups()) {
                if (group.rows().isEmpty()) {
                    notes.add(group.caption());
                }
                group.rows().forEach(row -> notes.add(said(table.columns(), row)));
            }
        }
        document.notes()
                .forEach(note -> notes.add(note.term().isEmpty() ? note.text() : note.term() + ": " + note.text()));
        return notes.size() <= MOST ? notes : notes.subList(0, MOST);
    }

    /** "Neglect 3. Lead: Health. Days overdue: 91." */
    private static String said(List<Column> columns, Row row) {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (columns.get(i).audience() == Column.Audience.ALL && cell != Cell.empty()) {
                String words = String.join(" ", cell.lines());
                facts.add(i == 0 ? words : columns.get(i).title() + ": " + words);
            }
        }
        return String.join("; ", facts);
    }
}
