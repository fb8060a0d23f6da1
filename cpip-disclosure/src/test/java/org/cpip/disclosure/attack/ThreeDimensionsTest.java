package org.cpip.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.TableReader;
import org.junit.jupiter.api.Test;

/** Tables by area, sex and age are no networks: the audit is held against counting every table there can be. */
class ThreeDimensionsTest {

    private static final DisclosurePolicy LT5 = DisclosurePolicy.named("lt5");
    private static final DisclosurePolicy EXACTLY_KNOWN = DisclosurePolicy.named("none");
    private static final String HIDDEN = "[c]";

    /** Two of each with all totals: 27 figures made of 8. */
    @Test
    void noIntervalIsWiderThanWhatEveryTableLeaves() {
        int cells = 0;
        int equal = 0;
        for (int round = 0; round < 60; round++) {
            Random random = new Random(31L + round);
            long[] counts = random.longs(8, 0, 3).toArray();
            List<List<String>> grid = new ArrayList<>();
            grid(counts, 2, 2, 2).forEach(row -> grid.add(new ArrayList<>(row)));
            for (int i = 0; i < 9 + round % 6; i++) {
                // the grand total, which is in the last row and column, stays
                grid.get(1 + random.nextInt(8)).set(2 + random.nextInt(3), HIDDEN);
            }
            Map<String, long[]> proven = new Enumeration(grid).intervals();
            for (AuditedCell cell : audit(grid, EXACTLY_KNOWN).cells()) {
                long[] truth = proven.get(cell.label());
                assertThat(cell.least()).as(cell.label()).isLessThanOrEqualTo(truth[0]);
                assertThat(cell.most().orElse(Long.MAX_VALUE)).as(cell.label()).isGreaterThanOrEqualTo(truth[1]);
                assertThat(cell.isProtected())
                        .as("round " + round + " " + cell.sentence())
                        .isEqualTo(truth[0] < truth[1]);
                equal += cell.least() == truth[0] && cell.most().orElse(Long.MAX_VALUE) == truth[1] ? 1 : 0;
                cells++;
            }
        }
        // a bound of linear programs may lie beyond the last whole number; it seldom does
        assertThat(equal).isGreaterThan(cells * 9 / 10);
        assertThat(cells).isGreaterThan(300);
    }

    @Test
    void anotherSolverFindsNoSmallCountAfterProtection() {
        int attacked = 0;
        for (int round = 0; round < 12; round++) {
            Random random = new Random(77L + round);
            long[] counts = random.doubles(3 * 2 * 3)
                    .mapToLong(part -> (long) (1 + part * part * 50))
                    .toArray();
            List<List<String>> grid = grid(counts, 3, 2, 3);
            Protection protection = DisclosureMethod.of(LT5)
                    .protect(List.of(TableReader.read("t", grid).orThrow()), Groups.NONE, List.of());
            if (!protection.hasErrors()) {
                attacked += attack(grid, protection.tables().get(0).grid(), 3, 2, 3);
            }
        }
        assertThat(attacked).isGreaterThan(12);
    }

    /** So many figures that boxes are moved and no linear program is asked. */
    @Test
    void norInATableThatIsTooLargeForAskingAPlainSolver() {
        Random random = new Random(5);
        long[] counts = random.doubles(11 * 5 * 5)
                .mapToLong(part -> (long) (3 + part * part * 90))
                .toArray();
        List<List<String>> grid = grid(counts, 11, 5, 5);
        Protection protection = DisclosureMethod.of(LT5)
                .protect(List.of(TableReader.read("t", grid).orThrow()), Groups.NONE, List.of());
        assertThat(protection.isSafe()).as(protection.diagnostics().toString()).isTrue();
        assertThat(attack(grid, protection.tables().get(0).grid(), 11, 5, 5)).isGreaterThan(15);
    }

    private static int attack(
            List<List<String>> before, List<List<String>> published, int areaCount, int sexCount, int ageCount) {
        Attacker attacker = new Attacker();
        attacker.read(flat(published), "", Set.of());
        List<String> areas = numbered("A", areaCount);
        List<String> sexes = numbered("S", sexCount);
        List<String> ages = numbered("G", ageCount);
        List<String> columns = new ArrayList<>(ages);
        columns.add("Total");
        for (String age : columns) {
            sexes.forEach(sex -> attacker.sum(cell("Total", sex, age), all(areas, area -> cell(area, sex, age))));
            attacker.sum(cell("Total", "Total", age), all(areas, area -> cell(area, "Total", age)));
            areas.forEach(area -> attacker.sum(cell(area, "Total", age), all(sexes, sex -> cell(area, sex, age))));
            attacker.sum(cell("Total", "Total", age), all(sexes, sex -> cell("Total", sex, age)));
        }
        for (List<String> row : before.subList(1, before.size())) {
            attacker.sum(cell(row.get(0), row.get(1), "Total"), all(ages, age -> cell(row.get(0), row.get(1), age)));
        }
        Map<String, Long> small = new HashMap<>();
        for (List<String> row : flat(before).subList(1, before.size())) {
            for (int c = 1; c < row.size(); c++) {
                if (LT5.isSmall(Long.parseLong(row.get(c)))) {
                    small.put(row.get(0) + "/" + flat(before).get(0).get(c), Long.parseLong(row.get(c)));
                }
            }
        }
        Map<String, double[]> found = attacker.solve(List.copyOf(small.keySet()));
        assertThat(found).hasSameSizeAs(small);
        found.forEach((cell, interval) -> {
            assertThat(attacker.knows(cell)).as(cell).isFalse();
            assertThat(interval[0]).as(cell).isLessThanOrEqualTo(1 + 1e-4);
            assertThat(interval[1]).as(cell).isGreaterThanOrEqualTo(4 - 1e-4);
        });
        return small.size();
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<String> all(List<String> codes, java.util.function.UnaryOperator<String> cell) {
        return codes.stream().map(cell).toList();
    }

    private static String cell(String area, String sex, String age) {
        return area + " " + sex + "/" + age;
    }

    /** Area and sex in one column. */
    private static List<List<String>> flat(List<List<String>> grid) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : grid) {
            List<String> one = new ArrayList<>(List.of(row.get(0) + " " + row.get(1)));
            one.addAll(row.subList(2, row.size()));
            rows.add(one);
        }
        return rows;
    }

    private static DisclosureAudit audit(List<List<String>> grid, DisclosurePolicy policy) {
        DisclosureAudit audit =
                DisclosureAudit.of(List.of(TableReader.read("t", grid).orThrow()), policy);
        assertThat(audit.hasErrors()).as(audit.diagnostics().toString()).isFalse();
        return audit;
    }

    /** A row an area and sex, a column an age, totals of each. */
    private static List<List<String>> grid(long[] counts, int areas, int sexes, int ages) {
        List<List<String>> grid = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Area", "Sex"));
        for (int g = 0; g < ages; g++) {
            header.add("G" + g);
        }
        header.add("Total");
        grid.add(header);
        for (int a = 0; a <= areas; a++) {
            for (int s = 0; s <= sexes; s++) {
                List<String> row =
                        new ArrayList<>(List.of(a == areas ? "Total" : "A" + a, s == sexes ? "Total" : "S" + s));
                for (int g = 0; g <= ages; g++) {
                    row.add(Long.toString(sum(counts, new int[] {areas, sexes, ages}, new int[] {a, s, g})));
                }
                grid.add(row);
            }
        }
        return grid;
    }

    /** Of the counts at a place; a place that is the size of its dimension is all of it. */
    static long sum(long[] counts, int[] sizes, int[] place) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            int a = i / (sizes[1] * sizes[2]);
            int s = i / sizes[2] % sizes[1];
            int g = i % sizes[2];
            boolean in = (place[0] == sizes[0] || place[0] == a)
                    && (place[1] == sizes[1] || place[1] == s)
                    && (place[2] == sizes[2] || place[2] == g);
            sum += in ? counts[i] : 0;
        }
        return sum;
    }

    /** Every table of whole numbers that agrees with what is shown, one after the other. */
    private static final class Enumeration {

        private static final int[] SIZES = {2, 2, 2};

        private final List<List<String>> grid;
        private final long[] counts = new long[8];
        private final Map<String, long[]> found = new HashMap<>();
        private final long all;

        Enumeration(List<List<String>> grid) {
            this.grid = grid;
            this.all = Long.parseLong(grid.get(9).get(4));
        }

        Map<String, long[]> intervals() {
            next(0, all);
            return found;
        }

        private void next(int at, long left) {
            if (at == 7) {
                counts[7] = left;
                look();
                return;
            }
            String text = grid.get(1 + at / 4 * 3 + at / 2 % 2).get(2 + at % 2);
            if (!text.equals(HIDDEN)) {
                counts[at] = Long.parseLong(text);
                if (counts[at] <= left) {
                    next(at + 1, left - counts[at]);
                }
                return;
            }
            for (long n = 0; n <= left; n++) {
                counts[at] = n;
                next(at + 1, left - n);
            }
        }

        private void look() {
            for (int i = 0; i < 27; i++) {
                String text = grid.get(1 + i / 3).get(2 + i % 3);
                if (!text.equals(HIDDEN) && Long.parseLong(text) != of(i)) {
                    return;
                }
            }
            for (int i = 0; i < 27; i++) {
                List<String> row = grid.get(1 + i / 3);
                long value = of(i);
                long[] ends = found.computeIfAbsent(
                        row.get(0) + ", " + row.get(1) + ", " + grid.get(0).get(2 + i % 3),
                        each -> new long[] {value, value});
                ends[0] = Math.min(ends[0], value);
                ends[1] = Math.max(ends[1], value);
            }
        }

        private long of(int i) {
            return sum(counts, SIZES, new int[] {i / 9, i / 3 % 3, i % 3});
        }
    }
}
