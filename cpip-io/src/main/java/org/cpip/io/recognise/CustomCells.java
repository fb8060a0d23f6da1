package org.cpip.io.recognise;

import java.util.regex.Pattern;

/** Keeps the cells of a table's columns that are not known, and says once of each column that it did. */
final class CustomCells {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NTH_YEAR = Pattern.compile(
            "(?:Years? (?:[1-9]|one|two|three|four|five)|Short term|Medium term|Long term)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4}");

    private final TableLayout layout;
    private final BlockLocation header;
    private final DiagnosticLog log;
    private final boolean[] said;
    private final boolean[] filled;

    CustomCells(TableLayout layout, BlockLocation header, DiagnosticLog log) {
        this.layout = layout;
        this.header = header;
        this.log = log;
        this.said = new boolean[layout.width()];
        this.filled = new boolean[layout.width()];
    }

    /** The text is kept as it stands, "n/a" and "ditto" too: who knows what they mean here. Blank text is not. */
    void take(int column, String text, RowCells cells) {
        if (text.isBlank()) {
            return;
        }
        cells.putCustom(layout.customName(column), text);
        filled[column] = true;
        if (!said[column]) {
            said[column] = true;
            boolean dated = !layout.saysWhen() && ColumnContents.isDated(text);
            if (!dated && !layout.saysWhen() && isMarkedTime(layout.heading(column), text)) {
                sayTime(column);
            } else if (!dated && isOfPeriod(column)) {
                if (saysWhat(text)) {
                    sayPeriod(column);
                } else {
                    // "2031/32 | 500 m / Review": the next cell may say what
                    said[column] = false;
                }
            } else {
                say(column, dated);
            }
        }
    }

    /** For the end of the table: what was put off. */
    void end() {
        for (int column = 0; column < said.length; column++) {
            if (!said[column] && filled[column]) {
                said[column] = true;
                say(column, false);
            }
        }
    }

    /** "2031/32", "Q3 2031", "Year 2" above what is to be done then. */
    private boolean isOfPeriod(int column) {
        return !layout.saysWhen()
                && layout.at(column) == null
                && (HeadingParts.isPeriod(layout.heading(column))
                        || NTH_YEAR.matcher(layout.heading(column)).matches());
    }

    /** "Pilot in two parishes"; "£40,000", "500 m" and "12 homes" say how much. */
    private static boolean saysWhat(String cell) {
        return PlainText.words(cell) > 1
                && LETTERS.matcher(cell).find()
                && Character.isLetter(cell.strip().charAt(0));
    }

    private void sayPeriod(int column) {
        log.warning(
                PlanProblem.UNKNOWN_COLUMN,
                header.cell(column + 1),
                "The column \"" + PlainText.shorten(layout.heading(column))
                        + "\" names a time, and its cells say what is to be done then;"
                        + " they were kept as a custom field of each action and are no milestones.",
                "Give each of them a row of its own, with a column \"Due date\".");
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
                                .map(other -> other.equals(heading)
                                        ? "stands twice, and the first was read;"
                                        : "was not read, because the column \"" + PlainText.shorten(other)
                                                + "\" means the same and was;")
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
