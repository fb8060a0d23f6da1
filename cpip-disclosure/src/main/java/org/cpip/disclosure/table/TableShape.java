package org.cpip.disclosure.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which row of a grid holds the headings, which columns the labels and which the figures.
 *
 * @param header the row of headings, from 0
 * @param body the rows of the table below it
 * @param labels the columns of labels
 * @param figures the columns of counts
 * @param rates the columns of rates and percentages
 * @param leftOut what of the grid is no part of the table, in words
 */
record TableShape(
        int header,
        List<Integer> body,
        List<Integer> labels,
        List<Integer> figures,
        List<Integer> rates,
        List<String> leftOut) {

    /** Headings of columns whose numbers are names. */
    private static final Set<String> NAMES =
            Set.of("year", "age", "code", "quarter", "month", "period", "week", "region", "area", "sex", "group", "id");

    /** Headings of a column of counts in a table that has a row for each cell. */
    private static final Set<String> COUNTS =
            Set.of("count", "freq", "frequency", "n", "number", "value", "cases", "children");

    private static final Pattern RATE =
            Pattern.compile("%|\\bper ?cent(age)?\\b|\\brate\\b|\\bper [\\d,]+\\b|\\bproportion\\b");

    /** The shape of a grid; without figures when it is no table. */
    static TableShape of(List<List<String>> grid) {
        int width = grid.stream().mapToInt(TableShape::filled).max().orElse(0);
        int header = 0;
        while (header < grid.size() && filled(grid.get(header)) < Math.min(2, width)) {
            header++;
        }
        List<String> leftOut = new ArrayList<>();
        if (header > 0) {
            leftOut.add(header + (header == 1 ? " row" : " rows") + " above the headings");
        }
        List<Integer> body = new ArrayList<>();
        for (int row = header + 1; row < grid.size(); row++) {
            if (filled(grid.get(row)) > 1) {
                body.add(row);
            } else if (filled(grid.get(row)) == 1) {
                leftOut.add("row " + (row + 1) + " (\"" + shortened(grid.get(row)) + "\")");
            }
        }
        return columns(grid, header, body, leftOut);
    }

    private static TableShape columns(List<List<String>> grid, int header, List<Integer> body, List<String> leftOut) {
        List<Integer> labels = new ArrayList<>();
        List<Integer> figures = new ArrayList<>();
        List<Integer> rates = new ArrayList<>();
        int width = header < grid.size() ? grid.get(header).size() : 0;
        boolean cellARow = width > 2 && repeats(grid, body) && hasCounts(grid.get(header));
        for (int column = 0; column < width; column++) {
            String heading = heading(grid, header, column);
            boolean figure = cellARow ? COUNTS.contains(heading) : isFigures(grid, body, column);
            if (column > 0 && figure && !NAMES.contains(heading)) {
                (RATE.matcher(heading).find() ? rates : figures).add(column);
            } else if (figures.isEmpty() && rates.isEmpty()) {
                labels.add(column);
            } else {
                leftOut.add("the column \"" + grid.get(header).get(column).strip() + "\"");
            }
        }
        return new TableShape(header, body, labels, figures, rates, leftOut);
    }

    /** Whether the first column names one thing in several rows. */
    private static boolean repeats(List<List<String>> grid, List<Integer> body) {
        Set<String> seen = new HashSet<>();
        return !body.stream().allMatch(row -> seen.add(at(grid, row, 0)));
    }

    private static boolean hasCounts(List<String> headings) {
        return new TreeSet<>(headings.stream()
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .stream().anyMatch(COUNTS::contains);
    }

    /** Whether a quarter of a column at least are figures; a cell that is none is told when it is read. */
    private static boolean isFigures(List<List<String>> grid, List<Integer> body, int column) {
        int figures = 0;
        int others = 0;
        for (int row : body) {
            String text = at(grid, row, column);
            if (!text.isEmpty()) {
                if (FigureReader.read(text).isPresent()) {
                    figures++;
                } else {
                    others++;
                }
            }
        }
        return figures > 0 && 3 * figures >= others;
    }

    private static String heading(List<List<String>> grid, int header, int column) {
        return at(grid, header, column).toLowerCase(Locale.ROOT);
    }

    /** The text of a cell without white space around it; empty where a row has none. */
    static String at(List<List<String>> grid, int row, int column) {
        List<String> cells = grid.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static String shortened(List<String> row) {
        String text = row.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
