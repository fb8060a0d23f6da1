package org.cpip.disclosure.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;

/** Counts of six areas in two geographies, with percentages, and the same again after one count was put right. */
record TwoReleases(Map<String, Long> before, Map<String, Long> now, Protection first, Protection second) {

    static final List<String> COLUMNS = List.of("boys", "girls", "unknown");

    static final Map<String, List<String>> COUNTIES = ordered("north", "A B C", "south", "D E F");
    static final Map<String, List<String>> SIZES = ordered("big", "A D", "small", "B C E F");

    private static final Groups GROUPS = Tables.groups("north: A B C", "south: D E F", "big: A D", "small: B C E F");

    private static Map<String, List<String>> ordered(String one, String parts, String other, String others) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(one, List.of(parts.split(" ")));
        groups.put(other, List.of(others.split(" ")));
        return groups;
    }

    static TwoReleases of(DisclosurePolicy policy, int round) {
        Random random = new Random(20261128L + round);
        Map<String, Long> before = counts(random);
        Map<String, Long> now = revised(before, random);
        Protection first = protect(policy, before, List.of());
        return new TwoReleases(before, now, first, first.hasErrors() ? first : protect(policy, now, first.tables()));
    }

    private static Map<String, Long> counts(Random random) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String area : List.of("A", "B", "C", "D", "E", "F")) {
            for (String column : COLUMNS) {
                double part = random.nextDouble();
                counts.put(area + "/" + column, (long) (3 + part * part * 60));
            }
        }
        return counts;
    }

    /** One count of one area was wrong. */
    private static Map<String, Long> revised(Map<String, Long> before, Random random) {
        Map<String, Long> now = new LinkedHashMap<>(before);
        String cell = List.copyOf(now.keySet()).get(random.nextInt(now.size()));
        now.merge(cell, 1L + random.nextInt(5), Long::sum);
        return now;
    }

    static Protection protect(DisclosurePolicy policy, Map<String, Long> counts, List<PublishedTable> released) {
        PublishedTable counties =
                TableReader.read("counties", grid(counts, COUNTIES, true)).orThrow();
        PublishedTable sizes =
                TableReader.read("sizes", grid(counts, SIZES, false)).orThrow();
        return DisclosureMethod.of(policy).protect(List.of(counties, sizes), GROUPS, released);
    }

    private static List<List<String>> grid(Map<String, Long> counts, Map<String, List<String>> groups, boolean areas) {
        List<List<String>> grid = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Area"));
        header.addAll(COLUMNS);
        header.addAll(List.of("Total", "girls %"));
        grid.add(header);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        groups.values()
                .forEach(parts -> parts.forEach(part -> {
                    if (areas) {
                        rows.put(part, List.of(part));
                    }
                }));
        rows.putAll(groups);
        rows.put("Total", groups.values().stream().flatMap(List::stream).toList());
        rows.forEach((name, parts) -> grid.add(row(name, parts, counts)));
        return grid;
    }

    private static List<String> row(String name, List<String> parts, Map<String, Long> counts) {
        List<String> row = new ArrayList<>(List.of(name));
        long total = 0;
        long girls = 0;
        for (String column : COLUMNS) {
            long sum = parts.stream()
                    .mapToLong(part -> counts.get(part + "/" + column))
                    .sum();
            total += sum;
            girls = column.equals("girls") ? sum : girls;
            row.add(Long.toString(sum));
        }
        row.add(Long.toString(total));
        row.add(BigDecimal.valueOf(100 * girls)
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
                .toString());
        return row;
    }
}
