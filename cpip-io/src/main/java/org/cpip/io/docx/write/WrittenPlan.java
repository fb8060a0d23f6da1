package org.cpip.io.docx.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.Column;
import org.cpip.office.internal.word.ParagraphStyle;

/** What the document of a programme shows, for comparing it with what a document shows now. For one thread. */
public final class WrittenPlan {

    private final Programme programme;
    private final Wording wording;
    private final PlanTables tables;
    private final WrittenCell.Gatherer gatherer = new WrittenCell.Gatherer();
    private final Cell cell = new Cell(gatherer, ParagraphStyle.TABLE_TEXT);

    /** The document of this programme. */
    public WrittenPlan(Programme programme) {
        this.programme = programme;
        this.wording = new Wording(programme);
        this.tables = new PlanTables(programme, wording);
    }

    /** The title. */
    public String title() {
        return PlanBody.titleOf(programme);
    }

    /** The heading above a workstream's actions. */
    public String heading(Workstream workstream) {
        return PlanBody.titleOf(workstream);
    }

    /** The paragraphs that hold words of the programme: its summary and who leads each workstream. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        programme.summary().filter(summary -> !Cell.isBlank(summary)).ifPresent(paragraphs::add);
        for (Workstream workstream : programme.workstreams()) {
            workstream.lead().ifPresent(lead -> paragraphs.add(PlanBody.leadOf(lead, wording)));
        }
        return paragraphs;
    }

    /** The headings of the columns of every table of actions. */
    public List<String> actionHeadings() {
        return headings(tables.actionColumns());
    }

    /** The cells of an action, a cell for each of {@link #actionHeadings()}. */
    public List<WrittenCell> row(Action action) {
        return row(action, tables.actionColumns());
    }

    /** The tables besides those of actions: headings first, then the rows, each as its cells. */
    public List<List<List<String>>> lists() {
        return List.of(
                list(programme.parties(), tables.parties().columns()),
                list(programme.references(), tables.references().columns()));
    }

    private <T> List<List<String>> list(List<T> rows, List<Column<T>> columns) {
        List<List<String>> list = new ArrayList<>();
        list.add(headings(columns));
        for (T row : rows) {
            list.add(row(row, columns).stream().map(WrittenCell::text).toList());
        }
        return list;
    }

    private <T> List<WrittenCell> row(T row, List<Column<T>> columns) {
        List<WrittenCell> cells = new ArrayList<>(columns.size());
        try {
            for (Column<T> column : columns) {
                column.content().write(row, cell);
                cell.end();
                cells.add(gatherer.take());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Gathering writes to no stream", e);
        }
        return cells;
    }

    private static <T> List<String> headings(List<Column<T>> columns) {
        return columns.stream().map(Column::heading).toList();
    }
}
