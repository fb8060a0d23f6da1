package org.cpip.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has two releases, in two geographies, with percentages, and a solver of their own, finds no small count
 * narrower than the policy allows. {@code -Dcpip.attack.rounds=1000} makes it a long night.
 */
class AttackTest {

    private static final int ROUNDS = Integer.getInteger("cpip.attack.rounds", 50);
    private static final DisclosurePolicy LT5 = DisclosurePolicy.named("lt5");
    private static final List<String> COLUMNS = List.of("boys", "girls", "unknown");

    private static final Map<String, List<String>> COUNTIES =
            new LinkedHashMap<>(Map.of("north", List.of("A", "B", "C"), "south", List.of("D", "E", "F")));
    private static final Map<String, List<String>> SIZES =
            new LinkedHashMap<>(Map.of("big", List.of("A", "D"), "small", List.of("B", "C", "E", "F")));

    private static final Groups GROUPS = Tables.groups("north: A B C", "south: D E F", "big: A D", "small: B C E F");

    @Test
    void nobodyFindsASmallCount() {
        int attacked = 0;
        int released = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(20261128L + round);
            Map<String, Long> before = counts(random);
            Map<String, Long> now = revised(before, random);
            Protection first = protect(before, List.of());
            Protection second = first.hasErrors() ? first : protect(now, first.tables());
            if (second.hasErrors()) {
                // an answer as well: such tables are not released
                continue;
            }
            released++;
            attacked += attack(round, now, first, second);
        }
        // a test of nothing would pass as well
        assertThat(released).isGreaterThan(ROUNDS / 2);
        assertThat(attacked).isGreaterThan(ROUNDS);
    }

    /** An attacker who finds nothing anywhere would pass as well. */
    @Test
    void theAttackerFindsWhatTwoPerLineLeave() {
        Attacker attacker = new Attacker();
        attacker.read(
                Tables.grid(
                        "r,a,b,c,d,Total",
                        "w,[c],[c],[c],89,230",
                        "x,[c],124,[c],31,250",
                        "y,92,[c],59,[c],336",
                        "z,800,[c],651,[c],3127",
                        "Total,1012,1262,779,890,3943"),
                "",
                Set.of());
        for (String row : List.of("w", "x", "y", "z", "Total")) {
            attacker.sum(row + "/Total", List.of(row + "/a", row + "/b", row + "/c", row + "/d"));
        }
        for (String column : List.of("a", "b", "c", "d")) {
            attacker.sum("Total/" + column, List.of("w/" + column, "x/" + column, "y/" + column, "z/" + column));
        }
        Map<String, double[]> found = attacker.solve(List.of("w/b", "w/a"));
        assertThat(found.get("w/b")).containsExactly(new double[] {47, 47}, within(1e-6));
        assertThat(found.get("w/a")).containsExactly(new double[] {25, 94}, within(1e-6));
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

    private static Protection protect(Map<String, Long> counts, List<PublishedTable> released) {
        PublishedTable counties =
                TableReader.read("counties", grid(counts, COUNTIES, true)).orThrow();
        PublishedTable sizes =
                TableReader.read("sizes", grid(counts, SIZES, false)).orThrow();
        return DisclosureMethod.of(LT5).protect(List.of(counties, sizes), GROUPS, released);
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

    private static int attack(int round, Map<String, Long> truth, Protection first, Protection second) {
        Set<String> separate = beside(first, second);
        Attacker attacker = new Attacker();
        second.tables().forEach(table -> attacker.read(table.grid(), "", Set.of()));
        first.tables().forEach(table -> attacker.read(table.grid(), "old:", separate));
        for (Map<String, List<String>> groups : List.of(COUNTIES, SIZES)) {
            tie(attacker, groups, "", Set.of());
            tie(attacker, groups, "old:", separate);
        }
        List<String> small = truth.keySet().stream()
                .filter(cell -> LT5.isSmall(truth.get(cell)))
                .toList();
        attacker.solve(small).forEach((cell, interval) -> {
            assertThat(attacker.knows(cell)).as("round " + round + " " + cell).isFalse();
            assertThat(interval[0]).as("round " + round + " " + cell).isLessThanOrEqualTo(1 + 1e-4);
            assertThat(interval[1]).as("round " + round + " " + cell).isGreaterThanOrEqualTo(4 - 1e-4);
        });
        return small.size();
    }

    private static void tie(Attacker attacker, Map<String, List<String>> groups, String prefix, Set<String> separate) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add("Total");
        for (String column : columns) {
            groups.forEach((whole, parts) -> attacker.sum(
                    Attacker.name(whole, column, prefix, separate),
                    parts.stream()
                            .map(part -> Attacker.name(part, column, prefix, separate))
                            .toList()));
            attacker.sum(
                    Attacker.name("Total", column, prefix, separate),
                    groups.keySet().stream()
                            .map(part -> Attacker.name(part, column, prefix, separate))
                            .toList());
        }
        for (String row : List.of("A", "B", "C", "D", "E", "F", "north", "south", "big", "small", "Total")) {
            attacker.sum(
                    Attacker.name(row, "Total", prefix, separate),
                    COLUMNS.stream()
                            .map(column -> Attacker.name(row, column, prefix, separate))
                            .toList());
        }
    }

    /** What was revised, and what may have been: the rows and columns of cells that are shown twice and differ. */
    private static Set<String> beside(Protection first, Protection second) {
        Set<String> rows = new HashSet<>();
        Set<String> columns = new HashSet<>();
        List<List<String>> all = new ArrayList<>();
        for (int t = 0; t < first.tables().size(); t++) {
            List<List<String>> old = first.tables().get(t).grid();
            List<List<String>> now = second.tables().get(t).grid();
            for (int r = 1; r < old.size(); r++) {
                for (int c = 1; c <= COLUMNS.size() + 1; c++) {
                    String a = old.get(r).get(c);
                    String b = now.get(r).get(c);
                    String column = old.get(0).get(c);
                    all.add(List.of(old.get(r).get(0), column));
                    if (!a.equals("[c]") && !b.equals("[c]") && !a.equals(b)) {
                        rows.add(old.get(r).get(0));
                        columns.add(column);
                    }
                }
            }
        }
        Set<String> separate = new HashSet<>();
        all.stream()
                .filter(cell -> rows.contains(cell.get(0)) || columns.contains(cell.get(1)))
                .forEach(cell -> separate.add(cell.get(0) + "/" + cell.get(1)));
        return separate;
    }
}
