package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.Groups.Group;
import org.cpip.disclosure.table.PublishedTable;

/**
 * Figures of a year so far: "Q1 to Q3" is "Q1 to Q2" and "Q3", whether a table shows that or not, and "April to June" is its
 * months. For one call.
 */
final class Cumulative {

    /** Where a period begins and how long it is. */
    private record Span(boolean quarters, int from, int count) {}

    private final Map<Span, Period> known = new HashMap<>();
    /** Periods of several units, the longest first: what they leave over may be one more of them. */
    private final PriorityQueue<Period> open = new PriorityQueue<>(Comparator.comparing((Period each) -> -each.count())
            .thenComparing(Period::quarters)
            .thenComparing(Period::from));

    private final List<Group> groups = new ArrayList<>();
    private final List<Set<String>> taken = new ArrayList<>();

    private Cumulative() {}

    /** The groups that were given, and those of periods that are made of others; what was given is not thought about. */
    static Groups with(Groups groups, List<PublishedTable> tables, List<PublishedTable> earlier) {
        Trees given = new Trees(groups);
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(tables.stream(), earlier.stream())
                .flatMap(table -> table.dimensions().stream())
                .map(Dimension::codes)
                .forEach(each -> each.stream().map(Trees::lower).forEach(codes::add));
        Cumulative all = new Cumulative();
        // in an order of their own, whatever that of the tables is
        codes.stream()
                .sorted()
                .filter(code -> !given.knows(code))
                .flatMap(code -> Period.of(code).stream())
                .forEach(all::know);
        while (!all.open.isEmpty()) {
            all.divide(all.open.remove());
        }
        return all.groups.isEmpty()
                ? groups
                : new Groups(Stream.concat(groups.all().stream(), all.groups.stream())
                        .toList());
    }

    private void know(Period period) {
        Period same = known.putIfAbsent(new Span(period.quarters(), period.from(), period.count()), period);
        if (same != null) {
            // "Q1-Q2" and "Q1 to Q2"
            add(period, List.of(same));
        } else if (period.count() > 1) {
            open.add(period);
        }
    }

    /** Into the longest that begins alike and the rest; else at the first place inside where another begins. */
    private void divide(Period period) {
        for (int count = period.count() - 1; count > 0; count--) {
            if (at(period, 0, count).isPresent()) {
                divide(period, count);
                return;
            }
        }
        for (int begin = 1; begin < period.count(); begin++) {
            for (int count = 1; begin + count <= period.count(); count++) {
                if (at(period, begin, count).isPresent()) {
                    divide(period, begin);
                    return;
                }
            }
        }
    }

    private void divide(Period period, int first) {
        add(period, List.of(piece(period, 0, first), piece(period, first, period.count() - first)));
    }

    private Optional<Period> at(Period period, int begin, int count) {
        return Optional.ofNullable(known.get(span(period, begin, count)));
    }

    private static Span span(Period period, int begin, int count) {
        return new Span(period.quarters(), (period.from() + begin) % period.units(), count);
    }

    /** A part of a period, by the name that a table has for it. */
    private Period piece(Period period, int begin, int count) {
        return at(period, begin, count).orElseGet(() -> {
            Period piece = period.piece(begin, count);
            know(piece);
            return piece;
        });
    }

    /** Into the first tree in which its parts are in no other whole. */
    private void add(Period whole, List<Period> parts) {
        List<String> codes = parts.stream().map(Period::code).toList();
        int tree = 0;
        while (tree < taken.size() && codes.stream().anyMatch(taken.get(tree)::contains)) {
            tree++;
        }
        if (tree == taken.size()) {
            taken.add(new HashSet<>());
        }
        taken.get(tree).addAll(codes);
        groups.add(new Group(whole.code(), codes, "periods " + (tree + 1)));
    }
}
