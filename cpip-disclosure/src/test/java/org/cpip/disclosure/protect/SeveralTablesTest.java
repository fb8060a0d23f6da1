package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;

/** Tables that are published together, of the same areas in two geographies: in whatever order they come. */
class SeveralTablesTest {

    private static final DisclosurePolicy LT5 = DisclosurePolicy.named("lt5");

    private static final Groups GROUPS = Tables.groups("North: r1 r2", "South: r3 r4", "Large: r1 r4", "Small: r2 r3");

    /** Areas by sex, by age, and wholes of areas by sex: totals of rows are the same figures. */
    private static List<List<List<String>>> grids(Random random) {
        long[][][] inner = new long[4][2][3];
        for (long[][] area : inner) {
            for (long[] sex : area) {
                for (int age = 0; age < sex.length; age++) {
                    int n = random.nextInt(30);
                    sex[age] = n < 8 ? 0 : n < 18 ? 1 + n % 5 : n * 3;
                }
            }
        }
        List<String> areas = Tables.names("r", 4);
        int[][] wholes = {{0, 1}, {2, 3}, {0, 3}, {1, 2}};
        List<List<String>> byWhole = new ArrayList<>(List.of(List.of("Area", "girls", "boys", "Total")));
        for (int w = 0; w < wholes.length; w++) {
            long girls = bySex(inner, wholes[w][0], 0) + bySex(inner, wholes[w][1], 0);
            long boys = bySex(inner, wholes[w][0], 1) + bySex(inner, wholes[w][1], 1);
            String name = List.of("North", "South", "Large", "Small").get(w);
            byWhole.add(Stream.of(name, girls, boys, girls + boys)
                    .map(String::valueOf)
                    .toList());
        }
        long[][] sexes = new long[4][2];
        long[][] ages = new long[4][3];
        for (int area = 0; area < 4; area++) {
            for (int sex = 0; sex < 2; sex++) {
                sexes[area][sex] = bySex(inner, area, sex);
                for (int age = 0; age < 3; age++) {
                    ages[area][age] += inner[area][sex][age];
                }
            }
        }
        return List.of(
                Tables.crossedGrid(areas, List.of("girls", "boys"), sexes),
                Tables.crossedGrid(areas, List.of("0-4", "5-11", "12-17"), ages),
                byWhole);
    }

    private static long bySex(long[][][] inner, int area, int sex) {
        return inner[area][sex][0] + inner[area][sex][1] + inner[area][sex][2];
    }

    private static List<PublishedTable> tables(List<List<List<String>>> grids, List<Integer> order) {
        return order.stream()
                .map(t -> TableReader.read("t" + t, grids.get(t)).orThrow())
                .toList();
    }

    private static Protection protect(List<List<List<String>>> grids, List<Integer> order) {
        return DisclosureMethod.of(LT5).protect(tables(grids, order), GROUPS, List.of());
    }

    private static Map<String, List<List<String>>> published(Protection protection) {
        Map<String, List<List<String>>> published = new TreeMap<>();
        protection.tables().forEach(table -> published.put(table.name(), table.grid()));
        return published;
    }

    private static Map<String, String> intervals(List<PublishedTable> tables) {
        Map<String, String> intervals = new TreeMap<>();
        for (AuditedCell cell :
                DisclosureAudit.of(tables, LT5, GROUPS, List.of()).cells()) {
            intervals.put(cell.label(), cell.least() + " to " + cell.most() + " " + cell.verdict());
        }
        return intervals;
    }

    @Property(tries = 25)
    void theOrderOfTablesChangesNeitherPatternNorIntervals(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        List<List<List<String>>> grids = grids(random);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        Protection first = protect(grids, order);
        Collections.shuffle(order, random);
        Protection second = protect(grids, order);
        assertThat(published(second)).isEqualTo(published(first));
        assertThat(intervals(second.tables())).isEqualTo(intervals(first.tables()));
    }

    @Property(tries = 25)
    void theAuditOfTheTextsFindsNothing(@ForAll @IntRange(max = 100_000) int seed) {
        Protection protection = protect(grids(new Random(seed)), List.of(0, 1, 2));
        if (!protection.hasErrors()) {
            List<PublishedTable> read = protection.tables().stream()
                    .map(table -> TableReader.read(table.name(), table.grid()).orThrow())
                    .toList();
            assertThat(DisclosureAudit.of(read, LT5, GROUPS, List.of()).recoverable())
                    .isEmpty();
        }
    }

    /** Otherwise the two above would hold for want of tables. */
    @Example
    void mostOfThemCanBeProtected() {
        long safe = Stream.iterate(0, seed -> seed + 1)
                .limit(20)
                .filter(seed ->
                        protect(grids(new Random(seed)), List.of(0, 1, 2)).isSafe())
                .count();
        assertThat(safe).isGreaterThan(14);
    }
}
