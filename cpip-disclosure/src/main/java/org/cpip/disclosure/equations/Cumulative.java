package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.Groups.Group;
import org.cpip.disclosure.table.PublishedTable;

/** Figures of a year so far: "Q1 to Q3" is "Q1 to Q2" and "Q3", whether a table shows that or not. */
final class Cumulative {

    // "Q1-Q3", "Q1 to Q3", "Apr-Sep", "April to September", and "Q2", "May" alone
    private static final Pattern PERIOD =
            Pattern.compile("(q[1-4]|[a-z]{3,9})(?: ?(?:-|\u2013|to) ?(q[1-4]|[a-z]{3,9}))?");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** From its first quarter or month on, of which there are so many. */
    private record Period(boolean quarters, int from, int count, String code) {}

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
                .flatMap(code -> period(code).stream())
                .toList();
        TreeMap<String, TreeMap<Integer, Period>> chains = new TreeMap<>();
        periods.forEach(each -> chains.computeIfAbsent(each.quarters() + " " + each.from(), k -> new TreeMap<>())
                .putIfAbsent(each.count(), each));
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

    private static Optional<Period> period(String code) {
        Matcher matcher = PERIOD.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = unit(matcher.group(1));
        int to = matcher.group(2) == null ? from : unit(matcher.group(2));
        boolean quarters = code.startsWith("q");
        boolean alike = matcher.group(2) == null || matcher.group(2).startsWith("q") == quarters;
        int units = quarters ? 4 : 12;
        return from < 0 || to < 0 || !alike
                ? Optional.empty()
                : Optional.of(new Period(quarters, from, (to - from + units) % units + 1, code));
    }

    /** The number of a quarter or month, from 0; -1 for another word. */
    private static int unit(String word) {
        if (word.startsWith("q")) {
            return word.charAt(1) - '1';
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(word)) {
                return month;
            }
        }
        return -1;
    }
}
