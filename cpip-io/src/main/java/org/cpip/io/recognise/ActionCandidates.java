package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cpip.spi.block.Block;

/** Which columns of a table that has no column of actions look most like one: those with the most words. */
final class ActionCandidates {

    private static final int NAMED = 3;

    private ActionCandidates() {}

    private record Column(String heading, double words) {}

    /** The headings of three columns at most, the likeliest first; none where no column holds words under a heading. */
    static List<String> of(List<Block.TableRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (HeaderlessTable.filled(rows.get(i)) > 1) {
                return of(rows.get(i), rows.subList(i + 1, rows.size()));
            }
        }
        return List.of();
    }

    private static List<String> of(Block.TableRow header, List<Block.TableRow> below) {
        ColumnValues values = new ColumnValues(below, TableLayout.width(header));
        List<Column> columns = new ArrayList<>();
        for (Block.Cell cell : header.cells()) {
            String heading = PlainText.normalise(cell.text());
            double words = words(values, cell.column());
            if (!heading.isEmpty() && heading.length() <= 80 && words > 0) {
                columns.add(new Column(heading, words));
            }
        }
        return columns.stream()
                .sorted(Comparator.comparingDouble(Column::words).reversed())
                .limit(NAMED)
                .map(Column::heading)
                .toList();
    }

    /** How many words a cell has; 0 for columns of codes and dates, and less where the same words come again. */
    private static double words(ColumnValues values, int column) {
        if (values.count(column) == 0
                || values.all(column, CellScales::isCodes)
                || values.most(column, CellScales::isDate)) {
            return 0;
        }
        double words = values.of(column).stream().mapToInt(PlainText::words).sum() / (double) values.count(column);
        return values.neverRepeat(column) ? words : words / 2;
    }

    /** "What looks most like it are the columns "Wanted", "Notes" and "Team"."; empty text for none. */
    static String sentence(List<String> headings) {
        if (headings.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                headings.size() == 1
                        ? " What looks most like it is the column "
                        : " What look most like it are the columns ");
        for (int i = 0; i < headings.size(); i++) {
            String join = i == 0 ? "" : i == headings.size() - 1 ? " and " : ", ";
            text.append(join)
                    .append('"')
                    .append(PlainText.shorten(headings.get(i)))
                    .append('"');
        }
        return text.append('.').toString();
    }
}
