package org.cpip.reporting.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.Column;
import org.cpip.office.internal.word.Table;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/**
 * How wide the columns of a table are, by what stands in them, in twentieths of a point. All groups of a table are
 * measured together, so that their columns stand below each other.
 */
final class TableLayout {

    /** Both margins of a cell, and its border. */
    private static final int MARGINS = 190;
    /** Wider than this, a single word is broken: it is an address or a path. */
    private static final int LONGEST_WORD = 2_300;
    /** What a column of sentences wants at least. */
    private static final int COMFORTABLE_TEXT = 2_250;
    /** What any other column wants at most. */
    private static final int COMFORTABLE_VALUE = 1_650;

    private static final int LONGEST_CAPTION = 200;

    private static final String NO_FIGURE = "\u2013";

    private static final Set<org.cpip.spi.report.Column.Kind> COLUMNS_OF_TEXT =
            Set.of(org.cpip.spi.report.Column.Kind.TEXT, org.cpip.spi.report.Column.Kind.LIST);

    private final ReportTable table;
    private final Wording words;
    private final int[] least;
    private final int[] comfortable;
    private final int[] wanted;

    TableLayout(ReportTable table, Wording words) {
        this.table = table;
        this.words = words;
        int columns = table.columns().size();
        least = new int[columns];
        comfortable = new int[columns];
        wanted = new int[columns];
        for (int i = 0; i < columns; i++) {
            measure(i);
        }
    }

    private void measure(int column) {
        boolean text = COLUMNS_OF_TEXT.contains(table.columns().get(column).kind());
        String heading = table.columns().get(column).title();
        int word = TextWidth.bold(TextWidth.ofLongestWord(heading));
        int longest = 0;
        long all = 0;
        int rows = 0;
        for (RowGroup group : table.groups()) {
            for (Row row : group.rows()) {
                rows++;
                for (String line : row.cells().get(column).lines()) {
                    int width = TextWidth.ofLine(line);
                    longest = Math.max(longest, width);
                    all += width;
                    word = Math.max(word, TextWidth.ofLongestWord(line));
                }
            }
        }
        least[column] = Math.min(word, LONGEST_WORD) + MARGINS;
        int average = (int) (all / Math.max(1, rows));
        int natural = Math.max(word, Math.max(Math.min(longest, COMFORTABLE_TEXT), text ? average : longest)) + MARGINS;
        wanted[column] = Math.max(least[column], natural);
        comfortable[column] = Math.max(least[column], Math.min(natural, text ? COMFORTABLE_TEXT : COMFORTABLE_VALUE));
    }

    /** The columns of a group that are shown: those with something to show, or all where none has. */
    List<Integer> shown(RowGroup group) {
        List<Integer> shown = table.shownColumns(group);
        return shown.isEmpty()
                ? IntStream.range(0, table.columns().size()).boxed().toList()
                : shown;
    }

    /** Whether the columns have room on paper of this width. */
    boolean fits(int width) {
        for (RowGroup group : table.groups()) {
            if (!group.rows().isEmpty() && sum(comfortable, shown(group)) > width) {
                return false;
            }
        }
        return true;
    }

    /** The table of a group, as wide as the paper. */
    Table<Row> of(RowGroup group, boolean total, int width) {
        List<Integer> shown = shown(group);
        int[] widths = widths(shown, width);
        List<Column<Row>> columns = new ArrayList<>(shown.size());
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            int place = shown.get(i);
            org.cpip.spi.report.Column column = table.columns().get(place);
            headings.add(column.title());
            columns.add(new Column<>(
                    column.title(),
                    widths[i],
                    0,
                    column.kind() == org.cpip.spi.report.Column.Kind.FIGURE,
                    (row, cell) -> write(row.cells().get(place), column.kind(), cell)));
        }
        return new Table<>(
                Shortened.to(LONGEST_CAPTION, group.caption()),
                words.text("word.columns", words.list(headings)),
                columns,
                total);
    }

    /** Where there is no figure a dash stands, as on pages: a word could be taken for zero. */
    private static void write(org.cpip.spi.report.Cell content, org.cpip.spi.report.Column.Kind kind, Cell cell)
            throws java.io.IOException {
        if (content.lines().isEmpty() && kind == org.cpip.spi.report.Column.Kind.FIGURE) {
            cell.line(NO_FIGURE);
        }
        for (String line : content.lines()) {
            cell.line(line);
        }
    }

    /** Together as wide as the paper: what each column needs, and of the rest a part by what it would like. */
    private int[] widths(List<Integer> shown, int available) {
        int[] base = sum(comfortable, shown) > available ? least : roomy(shown, available);
        int needed = sum(base, shown);
        long left = (long) available - needed;
        long wish = 0;
        for (int place : shown) {
            wish += left < 0 ? base[place] : wish(base, place);
        }
        int[] widths = new int[shown.size()];
        int rest = available;
        for (int i = 0; i < widths.length; i++) {
            int place = shown.get(i);
            long part = left < 0 ? base[place] : wish(base, place);
            widths[i] = (int) (base[place] + left * part / wish);
            rest -= widths[i];
        }
        widths[widths.length - 1] += rest;
        return widths;
    }

    private long wish(int[] base, int place) {
        return Math.max(0, wanted[place] - base[place]) + 1;
    }

    /** A quarter more than measured where there is room: the reader's program may have a wider type. */
    private int[] roomy(List<Integer> shown, int available) {
        int[] more = IntStream.of(comfortable).map(width -> width + width / 4).toArray();
        return sum(more, shown) <= available ? more : comfortable;
    }

    private static int sum(int[] widths, List<Integer> shown) {
        return shown.stream().mapToInt(place -> widths[place]).sum();
    }
}
