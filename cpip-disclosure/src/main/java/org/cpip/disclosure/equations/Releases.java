package org.cpip.disclosure.equations;

import static org.cpip.disclosure.table.DisclosureProblem.REVISED;

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
 * differs, the two releases count different things, and nothing is the same.
 */
final class Releases {

    private final PublishedTable table;
    private final Set<String> revised = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private int compared;

    Releases(PublishedTable table, Coordinates coordinates, Map<String, Integer> numbers, List<CellNode> nodes) {
        this.table = table;
        List<String> names = coordinates.names(table);
        for (TableCell cell : table.cells()) {
            String key = Coordinates.key(table, names, cell, -1);
            all.add(key);
            Integer number = numbers.get(key);
            if (number != null && cell.figure().value() instanceof Measured measured) {
                CellNode now = nodes.get(number);
                compared += now.source().isEmpty() ? 0 : 1;
                long before = measured.number().longValue();
                if (before < now.least() || before > now.most()) {
                    revised.add(key);
                }
            }
        }
    }

    /** The keys of figures that are not the same. */
    Set<String> revised() {
        return isOther() ? all : revised;
    }

    private boolean isOther() {
        return revised.size() * 2 > compared;
    }

    Optional<Diagnostic> remark() {
        if (revised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(REVISED.info(
                SourceLocation.of(table.name()),
                isOther()
                        ? "Most of its figures differ from those of now, so that it is taken to count something else."
                        : revised.size() + " of its figures differ from those of now."));
    }
}
