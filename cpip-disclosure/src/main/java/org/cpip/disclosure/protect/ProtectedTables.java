package org.cpip.disclosure.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.HiddenCell.Rule;
import org.cpip.disclosure.table.Figure;
import org.cpip.disclosure.table.PublishedRate;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.PublishedTable.Place;
import org.cpip.disclosure.table.TableCell;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.WithheldKind;

/** A table with cells hidden or changed, everything else as it was. */
final class ProtectedTables {

    /** Confidential, by the markers of the Government Analysis Function. */
    private static final String MARKER = "[c]";

    private ProtectedTables() {}

    /** Which rates stay. A rate of a rounded total says what the total was: 65.8 % of 115 to 124 are 77 of 117 or 79 of 120. */
    enum RatesShown {
        /** Those of shown counts. */
        OF_SHOWN,
        /** Of them those that have nothing hidden in their row. */
        NOT_BESIDE_HIDDEN,
        /** Of them those that are no rate of a total. */
        NOT_OF_TOTALS
    }

    /**
     * The table as it is published.
     *
     * @param hidden the places of cells to hide, and why
     * @param shown what a number is shown as
     * @param rates which rates stay
     * @param total which cells are totals
     */
    static PublishedTable of(
            PublishedTable table,
            Map<Place, Withheld> hidden,
            ToLongBiFunction<TableCell, Long> shown,
            RatesShown rates,
            Predicate<TableCell> total) {
        Map<Place, String> texts = new HashMap<>();
        List<TableCell> cells = new ArrayList<>();
        Set<Place> absent = new HashSet<>(hidden.keySet());
        for (TableCell cell : table.cells()) {
            Place place = new Place(cell.row(), cell.column());
            if (hidden.containsKey(place)) {
                texts.put(place, MARKER);
                cells.add(with(cell, Figure.of(hidden.get(place))));
            } else if (cell.figure().value() instanceof Measured measured) {
                long number = shown.applyAsLong(cell, measured.number().longValue());
                if (number != measured.number().longValue()) {
                    texts.put(place, Long.toString(number));
                }
                cells.add(with(
                        cell,
                        new Figure(
                                new Measured(BigDecimal.valueOf(number)),
                                0,
                                Figure.OPEN,
                                cell.figure().markers())));
            } else {
                cells.add(cell);
                if (cell.figure().isWithheld()) {
                    absent.add(place);
                }
            }
        }
        Map<Place, TableCell> byPlace = new HashMap<>();
        cells.forEach(cell -> byPlace.put(new Place(cell.row(), cell.column()), cell));
        Set<Integer> rows = absent.stream().map(Place::row).collect(Collectors.toSet());
        List<PublishedRate> published = new ArrayList<>();
        for (PublishedRate rate : table.rates()) {
            boolean hide = absent.contains(place(rate.numerator()))
                    || absent.contains(place(rate.denominator()))
                    || rates == RatesShown.NOT_BESIDE_HIDDEN && rows.contains(rate.row())
                    || rates == RatesShown.NOT_OF_TOTALS && total.test(rate.denominator());
            if (hide && rate.shown().isPresent()) {
                texts.put(new Place(rate.row(), rate.column()), MARKER);
            }
            published.add(new PublishedRate(
                    byPlace.getOrDefault(place(rate.numerator()), rate.numerator()),
                    byPlace.getOrDefault(place(rate.denominator()), rate.denominator()),
                    rate.per(),
                    hide ? Optional.empty() : rate.shown(),
                    rate.row(),
                    rate.column()));
        }
        return new PublishedTable(table.name(), table.dimensions(), cells, published, table.gridWith(texts));
    }

    /** How a cell is withheld under a policy. */
    static Withheld withheld(Rule rule, DisclosurePolicy policy) {
        WithheldKind kind = rule == Rule.PRIMARY ? WithheldKind.PRIMARY : WithheldKind.SECONDARY;
        return new Withheld("disclosure control: " + policy.name(), kind, policy.name());
    }

    private static Place place(TableCell cell) {
        return new Place(cell.row(), cell.column());
    }

    private static TableCell with(TableCell cell, Figure figure) {
        return new TableCell(cell.codes(), figure, cell.row(), cell.column());
    }

    /** The table without its rates, which are hidden with their counts. */
    static PublishedTable withoutRates(PublishedTable table) {
        return new PublishedTable(table.name(), table.dimensions(), table.cells(), List.of(), table.grid());
    }
}
