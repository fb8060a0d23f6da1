package org.cpip.disclosure.table;

import static org.cpip.disclosure.table.DisclosureProblem.LOOSE_RATE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Columns of rates and percentages, and the columns of counts that they are of. For one grid. */
final class RateColumns {

    private static final Pattern POPULATION = Pattern.compile("\\b(population|denominator)\\b");
    private static final Pattern PER = Pattern.compile("\\bper ([\\d,]{1,12})");
    // what is left of "Girls %", "Girls (%)", "Rate per 1,000 population" when its words of rates are taken away
    private static final Pattern WORDS = Pattern.compile(
            "%|\\bper ?cent(age)?\\b|\\brates?\\b|\\bper [\\d,]+|\\bproportion\\b|\\bof\\b|\\bpopulation\\b|[()]");

    private final String name;
    private final List<List<String>> grid;
    private final TableShape shape;

    RateColumns(String name, List<List<String>> grid, TableShape shape) {
        this.name = name;
        this.grid = grid;
        this.shape = shape;
    }

    /** Whether a column says of how many, and counts no part of the others. */
    boolean isPopulation(int column) {
        return POPULATION.matcher(heading(column)).find();
    }

    private String heading(int column) {
        return TableShape.at(grid, shape.header(), column).toLowerCase(Locale.ROOT);
    }

    /** The rates that can be tied to counts; that one cannot is a warning. */
    List<PublishedRate> read(
            List<TableCell> cells, List<Dimension> dimensions, List<Integer> counted, List<Diagnostic> said) {
        Map<PublishedTable.Place, TableCell> byPlace = new HashMap<>();
        cells.forEach(cell -> byPlace.put(new PublishedTable.Place(cell.row(), cell.column()), cell));
        List<PublishedRate> rates = new java.util.ArrayList<>();
        for (int column : shape.rates()) {
            Optional<Integer> numerator = numerator(column, counted);
            Optional<Integer> denominator = denominator(column, counted, dimensions);
            if (numerator.isEmpty() || denominator.isEmpty() || numerator.equals(denominator)) {
                said.add(LOOSE_RATE.warning(
                        SourceLocation.of(name),
                        "Nothing says which counts \"" + heading(column) + "\" is of, so that it is not audited."));
                continue;
            }
            for (int row : shape.body()) {
                TableCell above = byPlace.get(new PublishedTable.Place(row, numerator.get()));
                TableCell below = byPlace.getOrDefault(
                        new PublishedTable.Place(row, denominator.get()), population(row, denominator.get()));
                if (above != null) {
                    rates.add(new PublishedRate(above, below, per(column), shown(row, column), row, column));
                }
            }
        }
        return rates;
    }

    /** A cell of a column that is none of the dimensions' own. */
    private TableCell population(int row, int column) {
        List<String> codes = new java.util.ArrayList<>();
        shape.labels().forEach(label -> codes.add(TableShape.at(grid, row, label)));
        codes.add(TableShape.at(grid, shape.header(), column));
        Figure figure = FigureReader.read(TableShape.at(grid, row, column))
                .orElse(Figure.of(new org.cpip.model.IndicatorValue.Missing("empty")));
        return new TableCell(codes, figure, row, column);
    }

    /** "Girls %" is of the column "Girls"; "Rate per 1,000" of the only column of counts. */
    private Optional<Integer> numerator(int column, List<Integer> counted) {
        String words = WORDS.matcher(heading(column)).replaceAll(" ").strip().replaceAll(" +", " ");
        return words.isEmpty() && counted.size() == 1
                ? Optional.of(counted.get(0))
                : counted.stream().filter(each -> heading(each).equals(words)).findFirst();
    }

    /** The population, if there is one; of a percentage otherwise the total. */
    private Optional<Integer> denominator(int column, List<Integer> counted, List<Dimension> dimensions) {
        Optional<Integer> population =
                shape.figures().stream().filter(this::isPopulation).findFirst();
        boolean percentage = per(column) == 100;
        Dimension across = dimensions.get(dimensions.size() - 1);
        Optional<Integer> total = counted.stream()
                .filter(each -> across.isTotal(TableShape.at(grid, shape.header(), each)))
                .findFirst();
        return percentage && total.isPresent() ? total : population;
    }

    private long per(int column) {
        Matcher per = PER.matcher(heading(column));
        return per.find() ? Math.max(1, Long.parseLong("0" + per.group(1).replace(",", ""))) : 100;
    }

    private Optional<BigDecimal> shown(int row, int column) {
        return FigureReader.read(TableShape.at(grid, row, column))
                .map(Figure::value)
                .filter(Measured.class::isInstance)
                .map(value -> ((Measured) value).number());
    }
}
