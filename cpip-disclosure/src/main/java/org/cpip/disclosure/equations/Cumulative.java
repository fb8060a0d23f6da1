package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.Groups.Group;
import org.cpip.disclosure.table.PublishedTable;

/** Figures of a year so far: "Q1 to Q3" is "Q1 to Q2" and "Q3", whether a table shows that or not. */
final class Cumulative {

    private Cumulative() {}

    /** The groups that were given, and those of periods that begin alike; what was given is not thought about. */
    static Groups with(Groups groups, List<PublishedTable> tables, List<PublishedTable> earlier) {
        Trees given = new Trees(groups);
        List<Group> all = new ArrayList<>(groups.all());
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(tables.stream(), earlier.stream())
                .flatMap(table -> table.dimensions().stream())
                .map(Dimension::codes)
                .forEach(each -> each.stream().map(Trees::lower).forEach(codes::add));
        List<Period> periods = codes.stream()
                .filter(code -> !given.knows(code))
                .flatMap(code -> Period.of(code).stream())
                .toList();
        TreeMap<String, TreeMap<Integer, Period>> chains = new TreeMap<>();
        periods.forEach(each -> {
            String start = each.quarters() + " " + each.from();
            Period same = chains.computeIfAbsent(start, k -> new TreeMap<>()).putIfAbsent(each.count(), each);
            if (same != null) {
                // "Q1-Q2" and "Q1 to Q2"
                all.add(new Group(each.code(), List.of(same.code()), "named " + each.code()));
            }
        });
        chains.forEach((start, chain) -> {
            Optional<Period> before = Optional.empty();
            for (Period period : chain.values()) {
                before.ifPresent(shorter -> all.add(new Group(
                        period.code(), List.of(shorter.code(), rest(shorter, period, periods)), "so far " + start)));
                before = Optional.of(period);
            }
        });
        return all.size() == groups.all().size() ? groups : new Groups(all);
    }

    /** What a longer period has more, by the name that a table has for it. */
    private static String rest(Period shorter, Period longer, List<Period> periods) {
        int units = longer.quarters() ? 4 : 12;
        int from = (shorter.from() + shorter.count()) % units;
        int count = longer.count() - shorter.count();
        return periods.stream()
                .filter(each -> each.quarters() == longer.quarters() && each.from() == from && each.count() == count)
                .map(Period::code)
                .findFirst()
                .orElse(longer.code() + " without " + shorter.code());
    }
}
