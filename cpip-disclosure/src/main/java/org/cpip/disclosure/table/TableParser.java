package org.cpip.disclosure.table;

import static org.cpip.disclosure.table.DisclosureProblem.EMPTY_CELL;
import static org.cpip.disclosure.table.DisclosureProblem.LEFT_OUT;
import static org.cpip.disclosure.table.DisclosureProblem.NO_COUNT;
import static org.cpip.disclosure.table.DisclosureProblem.NO_TABLE;
import static org.cpip.disclosure.table.DisclosureProblem.NO_TOTAL;
import static org.cpip.disclosure.table.DisclosureProblem.TOTAL_TOLD;
import static org.cpip.disclosure.table.DisclosureProblem.TWO_FIGURES;
import static org.cpip.disclosure.table.DisclosureProblem.TWO_TOTALS;
import static org.cpip.disclosure.table.DisclosureProblem.UNKNOWN_MARKER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** From a grid of texts to a table: labels and headings become categories, the rest figures. For one grid. */
final class TableParser {

    /** Said one by one; a column that is no count has as many as it has rows. */
    private static final int SAID = 20;

    private final String name;
    private final List<List<String>> grid;
    private final TableShape shape;
    private final List<Diagnostic> said = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();

    TableParser(String name, List<List<String>> grid) {
        this.name = name;
        this.grid = grid;
        this.shape = TableShape.of(grid);
    }

    TableResult parse() {
        if (shape.figures().isEmpty() || shape.body().isEmpty()) {
            said.add(NO_TABLE.error(SourceLocation.of(name), "There is no row of headings with figures below it."));
            return new TableResult(Optional.empty(), said);
        }
        if (!shape.leftOut().isEmpty()) {
            said.add(LEFT_OUT.info(
                    SourceLocation.of(name), "No part of the table: " + String.join(", ", shape.leftOut()) + "."));
        }
        RateColumns rates = new RateColumns(name, grid, shape);
        List<Integer> counted = shape.figures().stream()
                .filter(column -> !rates.isPopulation(column))
                .toList();
        readCells(counted);
        List<Dimension> dimensions = dimensions(counted);
        if (dimensions.stream().allMatch(each -> each.total().isEmpty())) {
            said.add(NO_TOTAL.warning(
                    SourceLocation.of(name),
                    "No row or column is a total, so that nothing ties the figures together."));
        }
        List<PublishedRate> found = rates.read(cells, dimensions, counted, said);
        return new TableResult(Optional.of(new PublishedTable(name, dimensions, cells, found, grid)), said);
    }

    private void readCells(List<Integer> counted) {
        boolean wide = counted.size() > 1;
        Set<List<String>> seen = new HashSet<>();
        for (int row : shape.body()) {
            List<String> labels = new ArrayList<>();
            for (int column : shape.labels()) {
                labels.add(TableShape.at(grid, row, column));
            }
            for (int column : counted) {
                List<String> codes = new ArrayList<>(labels);
                if (wide) {
                    codes.add(TableShape.at(grid, shape.header(), column));
                }
                if (!seen.add(codes)) {
                    say(TWO_FIGURES.error(place(row, column), "A second figure for " + String.join(", ", codes) + "."));
                } else {
                    cells.add(new TableCell(codes, figure(row, column), row, column));
                }
            }
        }
    }

    private Figure figure(int row, int column) {
        String text = TableShape.at(grid, row, column);
        if (text.isEmpty()) {
            say(EMPTY_CELL.warning(place(row, column), "An empty cell, which is taken for not available."));
            return Figure.of(new Missing("empty"));
        }
        Optional<Figure> figure = FigureReader.read(text);
        if (figure.isEmpty()) {
            say(UNKNOWN_MARKER.error(place(row, column), "\"" + text + "\" is no number and no marker that is known."));
            return Figure.of(new Missing("unknown marker"));
        }
        if (figure.get().value() instanceof Measured measured
                && (measured.number().signum() < 0
                        || measured.number().stripTrailingZeros().scale() > 0)) {
            say(NO_COUNT.error(place(row, column), text + " is no count."));
            return Figure.of(new Missing("no count"));
        }
        return figure.get();
    }

    private List<Dimension> dimensions(List<Integer> counted) {
        List<Dimension> dimensions = new ArrayList<>();
        int count = cells.isEmpty() ? 0 : cells.get(0).codes().size();
        for (int d = 0; d < count; d++) {
            Set<String> codes = new LinkedHashSet<>();
            for (TableCell cell : cells) {
                codes.add(cell.codes().get(d));
            }
            List<String> all = List.copyOf(codes);
            Optional<String> total = total(d, all);
            String heading = d < shape.labels().size()
                    ? TableShape.at(grid, shape.header(), shape.labels().get(d)).toLowerCase(Locale.ROOT)
                    : columnsName(all, total);
            dimensions.add(new Dimension(heading, all, total));
        }
        return dimensions;
    }

    /** Columns have no heading over them, so that two tables divide by the same thing if their columns are the same. */
    private static String columnsName(List<String> codes, Optional<String> total) {
        Set<String> parts = new TreeSet<>();
        codes.stream()
                .filter(code -> !total.equals(Optional.of(code)))
                .forEach(code -> parts.add(code.toLowerCase(Locale.ROOT)));
        return String.join(" | ", parts);
    }

    private Optional<String> total(int dimension, List<String> codes) {
        List<String> named = TotalFinder.named(codes);
        if (named.size() > 1) {
            said.add(TWO_TOTALS.error(
                    SourceLocation.of(name), "Both \"" + named.get(0) + "\" and \"" + named.get(1) + "\" are totals."));
        }
        if (!named.isEmpty() || codes.size() < 2) {
            return named.stream().findFirst();
        }
        Optional<String> told = TotalFinder.byFigures(dimension, codes, cells);
        told.ifPresent(code -> said.add(TOTAL_TOLD.info(
                SourceLocation.of(name), "\"" + code + "\" is taken for a total: the others add up to it.")));
        return told;
    }

    private void say(Diagnostic diagnostic) {
        if (said.size() < SAID) {
            said.add(diagnostic);
        }
    }

    private SourceLocation place(int row, int column) {
        return SourceLocation.ofRow(name, 1, row + 1).withCell(column + 1);
    }
}
