package org.cpip.disclosure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.model.IndicatorValue.Measured;

/** Which category of a dimension is all others together: by its name, else by the figures. */
final class TotalFinder {

    // "Total", "All", "All areas", "Grand total", "Total children", "Both sexes"
    private static final Pattern NAME = Pattern.compile(
            "(grand |sub)?totals?|all|overall|sum|both sexes|(all|total) [a-z ]{1,30}|[a-z ]{1,30} total");

    private TotalFinder() {}

    /** The categories that are totals by their names. */
    static List<String> named(List<String> codes) {
        return codes.stream()
                .filter(code -> NAME.matcher(code.toLowerCase(Locale.ROOT)).matches())
                .toList();
    }

    /** The first or the last category, if it is the sum of the others wherever all of them are shown, and that is somewhere. */
    static Optional<String> byFigures(int dimension, List<String> codes, List<TableCell> cells) {
        if (codes.size() < 4) {
            return Optional.empty();
        }
        Map<List<String>, Map<String, TableCell>> lines = new HashMap<>();
        for (TableCell cell : cells) {
            List<String> others = new ArrayList<>(cell.codes());
            others.remove(dimension);
            lines.computeIfAbsent(others, each -> new HashMap<>())
                    .put(cell.codes().get(dimension), cell);
        }
        return List.of(codes.get(0), codes.get(codes.size() - 1)).stream()
                .filter(code -> isSum(code, codes, lines))
                .findFirst();
    }

    private static boolean isSum(String total, List<String> codes, Map<List<String>, Map<String, TableCell>> lines) {
        int proven = 0;
        for (Map<String, TableCell> line : lines.values()) {
            Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
            for (String code : codes) {
                if (!code.equals(total)) {
                    sum = plus(sum, line.get(code));
                }
            }
            Optional<BigDecimal> shown = plus(Optional.of(BigDecimal.ZERO), line.get(total));
            if (sum.isPresent() && shown.isPresent()) {
                if (sum.get().compareTo(shown.get()) != 0) {
                    return false;
                }
                proven += sum.get().signum() == 0 ? 0 : 1;
            }
        }
        return proven > 1;
    }

    private static Optional<BigDecimal> plus(
            Optional<BigDecimal> sum, @org.jspecify.annotations.Nullable TableCell cell) {
        return cell != null && cell.figure().value() instanceof Measured measured
                ? sum.map(measured.number()::add)
                : Optional.empty();
    }
}
