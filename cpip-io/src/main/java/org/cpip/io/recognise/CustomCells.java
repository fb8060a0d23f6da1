package org.cpip.io.recognise;

import java.util.regex.Pattern;

/** Keeps the cells of a table's columns that are not known, and says once of each column that it did. */
final class CustomCells {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

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
            boolean dated = !layout.saysWhen() && ColumnContents.isDated(text);
            if (!dated && !layout.saysWhen() && isMarkedTime(layout.heading(column), text)) {
                sayTime(column);
            } else {
                say(column, dated);
            }
        }
    }

    /** "Short term (2041-43)" above "X": the heading says when, and the cell that it is so. */
    private static boolean isMarkedTime(String heading, String cell) {
        return cell.length() < 4
                && cell.chars().noneMatch(Character::isDigit)
                && YEAR.matcher(heading).find();
    }

    private void sayTime(int column) {
        log.warning(
                PlanProblem.UNKNOWN_COLUMN,
                header.cell(column + 1),
                "The column \"" + PlainText.shorten(layout.heading(column))
                        + "\" names a time, and its cells only mark it;"
                        + " it was kept as a custom field and is no due date.",
                "Give the table a column \"Due date\" that has the time of each action.");
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
            log.infoOfTables(PlanProblem.UNKNOWN_COLUMN, header.cell(column + 1), message);
        }
    }
}
