package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.Row;

/** What pages say in notes below a milestone's title, as columns for programs: a fact a column. */
final class MilestoneNotes {

    private final Wording words;
    private final CellFactory cells;
    private final boolean withForecast;

    /** @param withForecast false where the table has a column of forecasts for readers too */
    MilestoneNotes(Wording words, boolean withForecast) {
        this.words = words;
        this.cells = new CellFactory(words);
        this.withForecast = withForecast;
    }

    List<Column> columns(Column... first) {
        List<Column> columns = new ArrayList<>(Arrays.asList(first));
        columns.add(cells.column("achieved", Kind.DAY).forPrograms());
        columns.add(cells.column("days-late", Kind.FIGURE).forPrograms());
        if (withForecast) {
            columns.add(cells.column("forecast", Kind.PERIOD).forPrograms());
        }
        columns.add(cells.column("condition", Kind.TEXT).forPrograms());
        columns.add(cells.column("repeats", Kind.TEXT).forPrograms());
        columns.add(cells.column("occurrence", Kind.FIGURE).forPrograms());
        return columns;
    }

    /** A row whose first cells are those that readers see. */
    Row row(MilestoneProgress each, Cell... first) {
        List<Cell> row = new ArrayList<>(Arrays.asList(first));
        Milestone milestone = each.milestone();
        boolean done = each.state() == MilestoneState.DONE;
        row.add(cells.day(done ? milestone.achieved() : Optional.empty(), ""));
        row.add(done && milestone.achieved().isPresent() ? cells.figure(each.daysLate()) : Cell.empty());
        if (withForecast) {
            row.add(cells.period(done ? Optional.empty() : milestone.forecast(), ""));
        }
        row.add(milestone.condition().map(Condition::words).map(Cell::text).orElse(Cell.empty()));
        row.add(milestone.recurrence().map(words::every).map(Cell::text).orElse(Cell.empty()));
        row.add(each.occurrence().map(one -> cells.figure(one.number())).orElse(Cell.empty()));
        return new Row(milestone.id(), row);
    }

    /** The title, and below it the notes. */
    Cell title(MilestoneProgress each) {
        return Cell.lines(Stream.concat(Stream.of(each.milestone().title()), words.notes(each).stream())
                .toList());
    }
}
