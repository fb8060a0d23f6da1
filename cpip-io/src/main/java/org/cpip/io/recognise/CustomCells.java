package org.cpip.io.recognise;

/** Keeps the cells of a table's columns that are not known, and says once of each column that it did. */
final class CustomCells {

    private final TableLayout layout;
    private final BlockLocation header;
    private final DiagnosticLog log;
    private final boolean[] said;

    CustomCells(TableLayout layout, BlockLocation header, DiagnosticLog log) {
        this.layout = layout;
        this.header = header;
        this.log = log;
        this.said = new boolean[layout.width()];
    }

    /** The text is kept as it stands, "n/a" and "ditto" too: who knows what they mean here. Blank text is not. */
    void take(int column, String text, RowCells cells) {
        if (text.isBlank()) {
            return;
        }
        cells.putCustom(layout.customName(column), text);
        if (!said[column]) {
            said[column] = true;
            say(column, !layout.saysWhen() && ColumnContents.isDated(text));
        }
    }

    private void say(int column, boolean dated) {
        String heading = layout.heading(column);
        String kept = " it was kept as the custom field \"" + PlainText.shorten(layout.customName(column))
                + "\" of each action.";
        String message = heading.isEmpty()
                ? "Column " + (column + 1) + " has no heading;" + kept
                : "The column \"" + PlainText.shorten(heading) + "\" "
                        + layout.lostTo(column)
                                .map(other -> "was not read, because the column \"" + PlainText.shorten(other)
                                        + "\" holds the same thing;")
                                .orElse("is not known;")
                        + kept;
        if (dated) {
            // "Action | Wanted for / Build homes | June 2031": no other column says when
            log.warning(
                    PlanProblem.UNKNOWN_COLUMN,
                    header.cell(column + 1),
                    message + " It holds dates, and no column of this table is known to say when.",
                    "If they are due dates, head the column \"Due date\", or read the plan with column.due="
                            + PlainText.shorten(heading) + " in a reading profile.");
        } else {
            log.info(PlanProblem.UNKNOWN_COLUMN, header.cell(column + 1), message);
        }
    }
}
