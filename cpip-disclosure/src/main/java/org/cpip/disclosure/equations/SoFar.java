package org.cpip.disclosure.equations;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.PublishedRate;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;

/**
 * "Year to date" beside Q1 and Q2 is "Q1 to Q2", and is called so: in the next release the same words are another figure.
 */
final class SoFar {

    // "Year to date", "YTD", "Financial year so far", "Cumulative total", "Total to date"
    private static final Pattern TO_DATE = Pattern.compile(
            "ytd|fytd|cumulative(?: total)?(?: to date)?|(?:total |cumulative )?(?:financial |calendar )?(?:year[ -])?(?:to[ -]date|so far)");
    // "Cumulative to Q2", "Year to September", "Total to Q3"
    private static final Pattern UP_TO = Pattern.compile("(?:cumulative|total|year) (?:up )?to (.{2,9})");

    private final Trees given;
    private final Map<PublishedTable, PublishedTable> known = new IdentityHashMap<>();

    /** @param given groups of which nobody has to guess the parts */
    SoFar(Trees given) {
        this.given = given;
    }

    /** The table with its categories so called; itself when it has none of that kind. */
    PublishedTable named(PublishedTable table) {
        // each release asks several times, and a table may have a million cells
        return known.computeIfAbsent(table, this::renamed);
    }

    private PublishedTable renamed(PublishedTable table) {
        Map<Integer, Map<String, String>> names = new HashMap<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            Map<String, String> own = names(table.dimensions().get(d));
            if (!own.isEmpty()) {
                names.put(d, own);
            }
        }
        return names.isEmpty() ? table : renamed(table, names);
    }

    private Map<String, String> names(Dimension dimension) {
        List<String> codes = dimension.codes();
        List<Period> periods = codes.stream()
                .flatMap(code -> Period.of(Trees.lower(code)).stream())
                .toList();
        Map<String, String> names = new HashMap<>();
        if (periods.isEmpty()) {
            return names;
        }
        Period first = periods.get(0);
        for (String code : codes) {
            String lower = Trees.lower(code);
            if (dimension.isTotal(code) || given.knows(lower)) {
                continue;
            }
            Matcher upTo = UP_TO.matcher(lower);
            Optional<Period> last = TO_DATE.matcher(lower).matches()
                    ? Optional.of(periods.get(periods.size() - 1))
                    : upTo.matches() ? Period.of(upTo.group(1)) : Optional.empty();
            last.filter(each -> each.quarters() == first.quarters())
                    .ifPresent(each -> names.put(code, first.until(each)));
        }
        return names;
    }

    private static PublishedTable renamed(PublishedTable table, Map<Integer, Map<String, String>> names) {
        List<Dimension> dimensions = IntStream.range(0, table.dimensions().size())
                .mapToObj(d -> {
                    Dimension dimension = table.dimensions().get(d);
                    List<String> codes = dimension.codes().stream()
                            .map(code -> names.getOrDefault(d, Map.of()).getOrDefault(code, code))
                            .toList();
                    return new Dimension(dimension.name(), codes, dimension.total());
                })
                .toList();
        return new PublishedTable(
                table.name(),
                dimensions,
                table.cells().stream().map(cell -> renamed(cell, names)).toList(),
                table.rates().stream()
                        .map(rate -> new PublishedRate(
                                renamed(rate.numerator(), names),
                                renamed(rate.denominator(), names),
                                rate.per(),
                                rate.shown(),
                                rate.row(),
                                rate.column()))
                        .toList(),
                table.grid());
    }

    private static TableCell renamed(TableCell cell, Map<Integer, Map<String, String>> names) {
        List<String> codes = IntStream.range(0, cell.codes().size())
                .mapToObj(d -> names.getOrDefault(d, Map.of())
                        .getOrDefault(cell.codes().get(d), cell.codes().get(d)))
                .toList();
        return new TableCell(codes, cell.figure(), cell.row(), cell.column());
    }
}
