package org.cpip.collect.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.collect.data.Summation;
import org.cpip.collect.template.AskedCell;
import org.cpip.collect.template.AskedIndicator;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.Groups.Group;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;
import org.cpip.disclosure.table.TableReader;
import org.cpip.disclosure.table.TableResult;
import org.cpip.model.AreaPlace;
import org.cpip.model.Breakdown;
import org.cpip.model.Geography;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.spi.exchange.Diagnostic;

/** The figures of an indicator as tables of areas and categories, one a breakdown, and back. */
final class FigureTables {

    private static final String TOTAL = "Total";

    private final CollectionTemplate template;
    private final AskedIndicator asked;
    private final List<List<AskedCell>> columns = new ArrayList<>();

    FigureTables(CollectionTemplate template, AskedIndicator asked) {
        this.template = template;
        this.asked = asked;
        List<AskedCell> cells = template.cells(asked);
        for (String breakdown : asked.breakdowns()) {
            List<AskedCell> table = new ArrayList<>(cells.stream()
                    .filter(cell -> cell.breakdown().stream()
                            .anyMatch(each -> each.name().equals(breakdown)))
                    .toList());
            table.add(cells.get(0));
            columns.add(table);
        }
        if (columns.isEmpty()) {
            columns.add(List.of(cells.get(0)));
        }
    }

    /** The tables with these figures; areas without a figure are not in them. What is wrong with them goes to {@code said}. */
    List<PublishedTable> of(
            String name, Map<String, Map<List<Breakdown>, IndicatorValue>> figures, List<Diagnostic> said) {
        List<PublishedTable> tables = new ArrayList<>();
        for (List<AskedCell> table : columns) {
            List<List<String>> grid = new ArrayList<>();
            List<String> titles = new ArrayList<>(List.of("Area"));
            table.forEach(cell -> titles.add(heading(cell)));
            grid.add(titles);
            figures.forEach((area, values) -> {
                List<String> row = new ArrayList<>(List.of(label(area)));
                table.forEach(cell -> row.add(text(values.getOrDefault(cell.breakdown(), new Missing("")))));
                grid.add(row);
            });
            TableResult read = TableReader.read(name + ": " + asked.indicator().id(), grid);
            read.diagnostics().stream()
                    .filter(each -> each.severity() == org.cpip.spi.exchange.Severity.ERROR)
                    .forEach(said::add);
            read.table().ifPresent(tables::add);
        }
        return tables;
    }

    /** What stands in protected tables, by area and breakdown; a number that was not changed keeps what is known of it. */
    Map<String, Map<List<Breakdown>, IndicatorValue>> figures(List<PublishedTable> tables) {
        Map<String, String> areas = new HashMap<>();
        allAreas().forEach(area -> areas.put(label(area), area));
        Map<String, Map<List<Breakdown>, IndicatorValue>> figures = new LinkedHashMap<>();
        for (int t = 0; t < tables.size(); t++) {
            Map<String, AskedCell> cells = new HashMap<>();
            columns.get(t).forEach(cell -> cells.put(heading(cell), cell));
            for (TableCell cell : tables.get(t).cells()) {
                // with a single column its heading is no category of the table
                AskedCell column = cell.codes().size() > 1
                        ? cells.get(cell.codes().get(1))
                        : columns.get(t).get(0);
                figures.computeIfAbsent(areas.get(cell.codes().get(0)), none -> new LinkedHashMap<>())
                        .put(column.breakdown(), cell.figure().value());
            }
        }
        return figures;
    }

    /** Which areas make up which, where their figures add up. */
    Groups groups() {
        List<Group> groups = new ArrayList<>();
        if (asked.summation() == Summation.ADDS_UP) {
            for (Geography geography : template.geographies()) {
                geography.places().stream()
                        .map(AreaPlace::area)
                        .filter(area ->
                                !isCountry(area) && !geography.parts(area).isEmpty())
                        .forEach(area -> groups.add(new Group(area, geography.parts(area), geography.id())));
            }
        }
        return new Groups(groups);
    }

    private Set<String> allAreas() {
        Set<String> areas = new LinkedHashSet<>();
        template.geographies().forEach(geography -> geography.places().forEach(place -> areas.add(place.area())));
        return areas;
    }

    /** An area that is the only whole of every geography is all others together. */
    private boolean isCountry(String area) {
        return asked.summation() == Summation.ADDS_UP
                && template.geographies().stream().allMatch(each -> each.roots().equals(List.of(area)));
    }

    private String label(String area) {
        return isCountry(area) ? TOTAL : area;
    }

    private static String heading(AskedCell cell) {
        return cell.breakdown().isEmpty()
                ? TOTAL
                : cell.breakdown().get(0).name() + "=" + cell.breakdown().get(0).value();
    }

    private static String text(IndicatorValue value) {
        if (value instanceof Measured measured) {
            return measured.number().toPlainString();
        }
        if (value instanceof Withheld) {
            return "[c]";
        }
        return value instanceof Missing ? "[x]" : "[z]";
    }
}
