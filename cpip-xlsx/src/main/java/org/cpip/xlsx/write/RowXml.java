package org.cpip.xlsx.write;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.xlsx.cell.CellReference;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.Serial;

/** Writes rows with their cells (ECMA-376 part 1, section 18.3.1.73). Texts stand in the cells: no list of them is kept. For one thread. */
final class RowXml {

    /** In points, for 10 point Arial. */
    private static final double LINE_HEIGHT = 13.2;
    /** In points; no program shows a higher one. */
    private static final double HIGHEST_ROW = 409;

    private static final int MOST_LINES = 31;

    private final XmlWriter xml;
    private final List<SheetColumn> columns;
    private final String[] letters;
    private final Set<String> open;
    private int row;
    private int cut;

    /**
     * For a sheet.
     *
     * @param open titles of the columns whose cells stay open in a protected sheet
     */
    RowXml(List<SheetColumn> columns, Set<String> open, XmlWriter xml) {
        this.open = open;
        this.columns = columns;
        this.xml = xml;
        this.letters = new String[columns.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = CellReference.letters(i);
        }
    }

    /** How many texts were longer than a cell holds. */
    int cut() {
        return cut;
    }

    void titles() throws IOException {
        List<CellValue> titles =
                columns.stream().map(column -> CellValue.code(column.title())).toList();
        begin(titles);
        for (int i = 0; i < titles.size(); i++) {
            cell(i, titles.get(i), CellStyle.TITLE, false);
        }
        xml.markup("</row>");
    }

    void row(List<CellValue> cells) throws IOException {
        begin(cells);
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i), CellStyle.of(cells.get(i)), isOpen(i));
        }
        xml.markup("</row>");
    }

    /** The height is a first guess for programs that do not find it themselves; a row grows with what is typed in. */
    private void begin(List<CellValue> cells) throws IOException {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, lines(cells.get(i).text(), columns.get(i).width()));
        }
        long tenths = Math.round(10 * Math.min(lines * LINE_HEIGHT + 1, HIGHEST_ROW));
        xml.markup("<row r=\"");
        xml.number(++row);
        xml.markup("\" ht=\"" + tenths / 10 + "." + tenths % 10 + "\">");
    }

    private boolean isOpen(int column) {
        return !open.isEmpty() && open.contains(columns.get(column).title());
    }

    private void cell(int column, CellValue value, CellStyle style, boolean stays) throws IOException {
        xml.markup("<c r=\"");
        xml.markup(letters[column]);
        xml.number(row);
        xml.markup("\" s=\"");
        xml.number(style.ordinal() + (stays ? CellStyle.values().length : 0));
        if (value.text().isEmpty()) {
            xml.markup("\"/>");
        } else if (value.first() != null) {
            xml.markup("\"><v>" + Serial.of(value.first()) + "</v></c>");
        } else {
            text(value.text());
        }
    }

    private void text(String text) throws IOException {
        cut += text.length() > CellText.LONGEST ? 1 : 0;
        String written = CellText.encode(text);
        boolean kept = isSpace(written.charAt(0)) || isSpace(written.charAt(written.length() - 1));
        xml.markup(kept ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
        xml.text(written);
        xml.markup("</t></is></c>");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** About how many lines a text takes in a column, which is as wide as so many digits. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (int from = 0; from <= text.length() && lines < MOST_LINES; ) {
            int end = text.indexOf('\n', from);
            int length = (end < 0 ? text.length() : end) - from;
            // Letters are narrower than digits, and words leave room at the end of a line.
            lines += 1 + Math.max(length - 1, 0) / Math.max(width, 1);
            from += length + 1;
        }
        return lines;
    }
}
