package org.cpip.io.recognise;

import org.cpip.model.DeliveryStatus;
import org.cpip.model.Priority;

/** Takes the cells of a row by what their columns hold. For one table. */
final class TableCells {

    private static final String COMPLETED = DeliveryStatus.COMPLETED.label();

    private final TableLayout layout;

    TableCells(TableLayout layout) {
        this.layout = layout;
    }

    /**
     * One cell.
     *
     * @param at its place in the grid, for what the heading says
     * @param text as it stands; empty when it says nothing
     * @param number its number in the row, from 1
     */
    void take(PlanColumn column, int at, String text, int number, RowCells cells) {
        switch (column) {
            case STATUS -> cells.put(column, layout.isYesNo(at) ? completed(at, text, cells) : text, number);
            case COMPLETE -> share(at, text, number, cells);
            case PRIORITY -> priority(at, text, number, cells);
            case UPDATES -> update(at, text, number, cells);
            case MARKS -> mark(at, text, number, cells);
            case LEVEL -> cells.level = level(at, text, cells);
            case DUE -> {
                cells.put(column, text, number, layout.orderOf(at));
                if (layout.inPlaceOfDue() != null) {
                    cells.put(layout.inPlaceOfDue(), text, number, layout.orderOf(at));
                }
            }
            default -> cells.put(column, text, number, layout.orderOf(at));
        }
    }

    /** "Y" is completed, and "N" no more than not completed: whether work has begun it does not say. */
    private String completed(int at, String text, RowCells cells) {
        String plain = PlainText.normalise(text);
        if (CellScales.isYes(plain)) {
            return COMPLETED;
        }
        if (!plain.isEmpty() && !CellScales.isYesOrNo(plain)) {
            // "In part" among them
            return text;
        }
        keep(at, text, cells);
        return "";
    }

    /** "100%" is completed where no status says otherwise, and "1" among fractions; any other share is kept as it stands. */
    private void share(int at, String text, int number, RowCells cells) {
        String plain = PlainText.normalise(text);
        if (plain.equals("100%")
                || plain.equals("100")
                || plain.equals("100 %")
                || layout.isYesNo(at) && CellScales.isAll(plain)) {
            cells.complete = new PlanRow.Field(COMPLETED, number);
        }
        keep(at, text, cells);
    }

    /** Where the cells have told what "Priority" is, their own words stay beside what they were read as. */
    private void priority(int at, String text, int number, RowCells cells) {
        String heading = layout.heading(at);
        if (ColumnWords.column(heading).filter(PlanColumn.PRIORITY::equals).isEmpty()) {
            // "P1"
            keep(at, text, cells);
        }
        cells.put(
                PlanColumn.PRIORITY,
                CellScales.priority(PlainText.normalise(text))
                        .map(Priority::label)
                        .orElse(text),
                number);
    }

    private void update(int at, String text, int number, RowCells cells) {
        if (!text.isEmpty()) {
            String heading = layout.heading(at);
            String period = HeadingParts.period(heading).orElse(heading);
            cells.addUpdate(new PlanUpdate(period, kind(heading), new PlanRow.Field(text, number)));
        }
    }

    private static PlanUpdate.Kind kind(String heading) {
        if (HeadingParts.isRating(heading)) {
            return PlanUpdate.Kind.RATING;
        }
        // under "Q1" alone the cells have told
        return HeadingParts.isState(heading) || HeadingParts.isPeriod(heading)
                ? PlanUpdate.Kind.STATUS
                : PlanUpdate.Kind.WORDS;
    }

    private void mark(int at, String text, int number, RowCells cells) {
        if (PeriodMarks.isMark(PlainText.normalise(text))) {
            cells.addMark(new PlanRow.Field(layout.heading(at), number));
        } else {
            // "mostly" among ticks
            keep(at, text, cells);
        }
    }

    private int level(int at, String text, RowCells cells) {
        String plain = PlainText.normalise(text);
        if (plain.length() > 0 && plain.length() < 3 && plain.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(plain);
        }
        keep(at, text, cells);
        return RowCells.NO_LEVEL;
    }

    private void keep(int at, String text, RowCells cells) {
        if (!text.isBlank()) {
            cells.putCustom(layout.heading(at), text);
        }
    }

    /** What cells say together: the last period that is marked is when the action is due, the first when it begins. */
    void finish(RowCells cells) {
        PlanRow.Field done = cells.complete;
        if (done != null) {
            PlanRow.Field status = cells.fields.get(PlanColumn.STATUS);
            if (status == null || status.text().isEmpty()) {
                cells.fields.put(PlanColumn.STATUS, done);
            }
        }
        if (cells.marks.isEmpty()) {
            return;
        }
        PlanRow.Field due = cells.fields.get(PlanColumn.DUE);
        if (due != null && !due.text().isEmpty()) {
            // the date in the due column says it better
            cells.marks.forEach(mark -> cells.putCustom(mark.text(), "x"));
            return;
        }
        cells.fields.put(PlanColumn.DUE, cells.marks.get(cells.marks.size() - 1));
        if (cells.marks.size() > 1) {
            cells.fields.putIfAbsent(PlanColumn.START, cells.marks.get(0));
        }
    }
}
