package org.cpip.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet under a row of titles that stays in sight, can be filtered, and is printed on each page. Strings are written as
 * strings: nothing in a plan becomes a formula. For one thread.
 */
final class Grid {

    private static final String FONT = "Arial";
    private static final String TITLE_FILL = "002D54";
    private static final String LINE = "BFBFBF";
    /** Rows below the last one that have lists to choose from too, for actions that are added. */
    private static final int SPARE_ROWS = 200;
    /** The rows of a sheet; more are a loss. */
    private static final int MOST_ROWS = 1_048_576;

    private static final double LINE_HEIGHT = 14.5;
    /** In points; no program shows a higher one. */
    private static final double HIGHEST_ROW = 409;

    private static final int MOST_LINES = 30;

    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int columns;
    private int rows;

    Grid(Workbook workbook, String name) {
        this.sheet = workbook.newWorksheet(name);
    }

    void column(String title, int width) {
        sheet.value(0, columns, CellText.encode(title));
        sheet.width(columns++, width);
        widths.add(width);
    }

    /** A row of texts and days; an empty text leaves its cell empty. */
    void row(List<?> cells) {
        if (rows + 1 >= MOST_ROWS) {
            return;
        }
        rows++;
        int lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            lines = Math.max(lines, lines(cells.get(c).toString(), widths.get(c)));
            Object cell = cells.get(c);
            if (cell instanceof LocalDate day && Serial.isWritable(day)) {
                sheet.value(rows, c, day);
                sheet.style(rows, c).format("d mmm yyyy").set();
            } else if (!cell.toString().isEmpty()) {
                sheet.value(rows, c, CellText.encode(cell.toString()));
            }
        }
        // Not every program finds the height of wrapped text when it opens a file.
        sheet.rowHeight(rows, Math.min(lines * LINE_HEIGHT, HIGHEST_ROW));
    }

    /** About how many lines a text takes in a column, which is as wide as so many digits. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (int from = 0; from <= text.length() && lines < MOST_LINES; ) {
            int end = text.indexOf('\n', from);
            int length = (end < 0 ? text.length() : end) - from;
            // Letters are narrower than digits.
            lines += 1 + Math.max(length - 1, 0) * 10 / (width * 11);
            from += length + 1;
        }
        return lines;
    }

    /** How many rows there are below the titles. */
    int rows() {
        return rows;
    }

    /** The look of it, once all rows are there. */
    void finish() {
        int last = columns - 1;
        sheet.range(0, 0, 0, last)
                .style()
                .fontName(FONT)
                .fontSize(11)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(TITLE_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        if (rows > 0) {
            sheet.range(1, 0, rows, last)
                    .style()
                    .fontName(FONT)
                    .fontSize(11)
                    .wrapText(true)
                    .horizontalAlignment("left")
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .set();
        }
        sheet.setAutoFilter(0, 0, rows, last);
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&A, page &P of &N", Position.CENTER);
    }

    /** Lets people choose from a list. */
    void choices(int column, List<String> values) {
        sheet.range(1, column, Math.min(rows + SPARE_ROWS, MOST_ROWS - 1), column)
                .validateWithListByFormula("\"" + String.join(",", values) + "\"")
                // The library writes the names of the other styles by the default locale: "ınformatıon" on a Turkish
                // machine.
                .errorStyle(DataValidationErrorStyle.STOP)
                .allowBlank(true)
                .showDropdown(true)
                .errorTitle("Not in the list")
                .error("Choose one of: " + String.join(", ", values))
                .showErrorMessage(true);
    }

    /** Fills cells that hold a word; the word stays, since colour alone tells some people nothing. */
    void colours(int column, Map<String, String> fills) {
        String cell = "$" + (char) ('A' + column) + "2";
        fills.forEach((word, fill) -> sheet.range(1, column, Math.min(rows + SPARE_ROWS, MOST_ROWS - 1), column)
                .style()
                .fillColor(fill)
                .set(new ConditionalFormattingExpressionRule(cell + "=\"" + word + "\"", true)));
    }
}
