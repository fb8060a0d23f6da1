package org.cpip.disclosure.equations;

import static org.cpip.disclosure.table.DisclosureProblem.REVISED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Which figures of an earlier release are still the same. What is shown in both and differs was revised. When most of it
 * differs, the two releases count different things, and nothing is the same; neither is what is hidden beside a revision, nor
 * a rounded figure of which the revised one is a part, though it reads as before.
 */
final class Releases {

    private final PublishedTable table;
    private final Set<String> revised = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private int compared;
    private final int told;

    Releases(
            PublishedTable table,
            Trees trees,
            Coordinates coordinates,
            Figures figures,
            Map<String, Integer> numbers,
            List<CellNode> nodes) {
        this.table = table;
        Map<List<String>, String> rounded = new HashMap<>();
        Set<List<String>> above = new HashSet<>();
        List<String> names = coordinates.names(table);
        Map<List<String>, List<String>> unsure = new HashMap<>();
        Set<List<String>> changed = new HashSet<>();
        for (TableCell cell : table.cells()) {
            String key = Coordinates.key(table, names, cell, -1);
            all.add(key);
            Integer number = numbers.get(key);
            boolean shown = cell.figure().value() instanceof Measured;
            if (number != null && shown && differs(nodes.get(number), cell, figures)) {
                revised.add(key);
                changed.addAll(linesOf(cell));
                above.addAll(wholesOf(cell, trees));
                continue;
            }
            if (number != null && shown && figures.isRounded(cell)) {
                rounded.put(cell.codes().stream().map(Trees::lower).toList(), key);
            }
            if (number == null || !shown || nodes.get(number).source().isEmpty()) {
                linesOf(cell).forEach(line -> unsure.computeIfAbsent(line, each -> new ArrayList<>())
                        .add(key));
            }
        }
        told = revised.size();
        // where something of its row or column was revised, what is hidden now or was then may have been as well
        changed.forEach(line -> revised.addAll(unsure.getOrDefault(line, List.of())));
        rounded.forEach((codes, key) -> {
            if (above.contains(codes)) {
                revised.add(key);
            }
        });
    }

    /** The codes of every figure that a figure is a part of. */
    private List<List<String>> wholesOf(TableCell cell, Trees trees) {
        List<List<String>> all = List.of(List.of());
        for (int d = 0; d < cell.codes().size(); d++) {
            Set<String> up = trees.upwards(Trees.lower(cell.codes().get(d)));
            if (d < table.dimensions().size()) {
                table.dimensions().get(d).total().map(Trees::lower).ifPresent(up::add);
            }
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : all) {
                for (String code : up) {
                    List<String> codes = new ArrayList<>(begun);
                    codes.add(code);
                    longer.add(codes);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Whether both are shown and cannot be one figure, rounded or not. */
    private boolean differs(CellNode now, TableCell cell, Figures figures) {
        compared += now.source().isEmpty() ? 0 : 1;
        long before = ((Measured) cell.figure().value()).number().longValue();
        return figures.most(before, cell) < now.least() || figures.least(before, cell) > now.most();
    }

    /** The rows, columns and so on that a cell is in: its categories without one, and which one. */
    private static List<List<String>> linesOf(TableCell cell) {
        List<List<String>> lines = new ArrayList<>();
        for (int d = 0; d < cell.codes().size(); d++) {
            List<String> line = new ArrayList<>(cell.codes());
            line.set(d, "\u0000");
            lines.add(line);
        }
        return lines;
    }

    /** The keys of figures that are not the same. */
    Set<String> revised() {
        return isOther() ? all : revised;
    }

    private boolean isOther() {
        return told * 2 > compared;
    }

    Optional<Diagnostic> remark() {
        if (revised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(REVISED.info(
                SourceLocation.of(table.name()),
                isOther()
                        ? "Most of its figures differ from those of now, so that it is taken to count something else."
                        : told + " of its figures differ from those of now."));
    }
}
