package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hidden costs at most a tenth more than what was proven to be the least. */
class ProvenOptimaTest {

    private static Protection protect(PublishedTable table, DisclosurePolicy policy, Groups groups) {
        Protection protection = DisclosureMethod.of(policy).protect(List.of(table), groups, List.of());
        assertThat(protection.diagnostics()).isEmpty();
        assertThat(protection.isSafe()).isTrue();
        return protection;
    }

    private static Set<String> secondaries(Protection protection) {
        return protection.hidden().stream()
                .filter(cell -> cell.rule() == HiddenCell.Rule.SECONDARY)
                .map(HiddenCell::label)
                .collect(Collectors.toSet());
    }

    /** A fixed generator of skewed counts; the sizes are drawn one after the other from one stream. */
    private static long[][] synthetic(int wanted) {
        long seed = 20170301;
        for (int rows : new int[] {8, 16, 32}) {
            long[][] inner = new long[rows][5];
            for (long[] row : inner) {
                for (int c = 0; c < row.length; c++) {
                    seed = (1103515245L * seed + 12345) % (1L << 31);
                    double part = seed / (double) (1L << 31);
                    row[c] = (long) (part * part * part * 40);
                }
            }
            if (rows == wanted) {
                return inner;
            }
        }
        throw new IllegalArgumentException();
    }

    @ParameterizedTest
    @CsvSource({"8, 365, 93", "16, 784, 73", "32, 1299, 181"})
    void skewedCounts(int rows, long total, long optimum) {
        PublishedTable table =
                Tables.crossed("synthetic", Tables.names("r", rows), Tables.names("c", 5), synthetic(rows));
        assertThat(table.grid().get(rows + 1).get(6)).isEqualTo(Long.toString(total));
        assertThat(protect(table, DisclosurePolicy.named("lt5"), Groups.NONE).cost())
                .isBetween(optimum, optimum * 11 / 10);
    }

    @Test
    void eightRegionsByFourIncomes() {
        long[][] inner = {
            {11, 11, 55, 36}, {7, 1, 29, 18}, {5, 8, 35, 25}, {13, 2, 17, 13},
            {9, 14, 63, 52}, {12, 9, 24, 22}, {6, 4, 22, 8}, {9, 3, 38, 15}
        };
        PublishedTable table = Tables.crossed(
                "z1",
                List.of("A", "B", "C", "D", "E", "F", "G", "H"),
                List.of("annet", "arbeid", "soshjelp", "trygd"),
                inner);
        Protection protection = protect(table, Tables.policy("hide.to=3"), Groups.NONE);
        assertThat(protection.cost()).isEqualTo(29);
        assertThat(secondaries(protection)).containsExactlyInAnyOrder("B, annet", "D, annet", "H, annet");
    }

    @Test
    void fourRowsOfTwo() {
        PublishedTable table =
                Tables.crossed("4x2", List.of("A", "B", "C", "D"), List.of("male", "female"), new long[][] {
                    {18, 2}, {14, 19}, {12, 10}, {11, 14}
                });
        Protection protection = protect(table, Tables.policy("hide.to=2"), Groups.NONE);
        assertThat(protection.cost()).isEqualTo(40);
        assertThat(secondaries(protection)).containsExactlyInAnyOrder("A, male", "C, male", "C, female");
    }

    @Test
    void sixRegionsInTwoGeographies() {
        List<String> columns = List.of("other", "wages", "assistance", "pensions");
        long[][] inner = {{2, 11, 55, 36}, {3, 1, 29, 18}, {5, 8, 35, 25}, {3, 0, 9, 2}, {9, 0, 32, 20}, {4, 2, 18, 11}
        };
        List<List<String>> grid =
                new ArrayList<>(Tables.crossedGrid(List.of("A", "B", "C", "D", "E", "F"), columns, inner));
        String[] groups = {"county-1: A D", "county-2: B C", "county-3: E F", "BIG: A B C", "small: D E F"};
        for (String group : groups) {
            grid.add(grid.size() - 1, sum(group, grid));
        }
        PublishedTable table =
                org.cpip.disclosure.table.TableReader.read("d2s", grid).orThrow();
        Protection protection =
                protect(table, Tables.policy("hide.to=3", "zeros=may-be-hidden"), Tables.groups(groups));
        assertThat(protection.cost()).isBetween(161L, 177L);
    }

    private static List<String> sum(String group, List<List<String>> grid) {
        List<String> parts =
                List.of(group.substring(group.indexOf(':') + 1).strip().split(" "));
        List<String> row = new ArrayList<>(List.of(group.substring(0, group.indexOf(':'))));
        for (int c = 1; c < grid.get(0).size(); c++) {
            long sum = 0;
            for (List<String> line : grid.subList(1, grid.size())) {
                sum += parts.contains(line.get(0)) ? Long.parseLong(line.get(c)) : 0;
            }
            row.add(Long.toString(sum));
        }
        return row;
    }

    @Test
    void theOneCellThatSecondGeographiesNeedMore() {
        List<List<String>> grid = Tables.grid(
                "Area,Children",
                "A,2",
                "B,2",
                "I,8",
                "J,8",
                "K,3",
                "L,3",
                "M,3",
                "N,7",
                "county-1,20",
                "county-2,16",
                "BIG,6",
                "small,30",
                "Total,36");
        PublishedTable table =
                org.cpip.disclosure.table.TableReader.read("linked", grid).orThrow();
        Protection protection = protect(
                table,
                Tables.policy("hide.to=3", "cover.from=9", "cover.to=0"),
                Tables.groups("county-1: A B I J", "county-2: K L M N", "BIG: L M", "small: A B I J K N"));
        assertThat(secondaries(protection)).containsExactly("N");
    }

    @Test
    void aLineThatIsAllInOneCategoryIsProtectedWhereThePolicyAsks() {
        PublishedTable table = Tables.crossed(
                "accidents",
                List.of("k1", "k2", "k3", "k4", "k5", "k6"),
                List.of("serious", "light", "none", "unknown"),
                new long[][] {{4, 0, 0, 0}, {5, 0, 1, 0}, {3, 2, 1, 0}, {4, 1, 4, 0}, {1, 0, 0, 0}, {6, 0, 0, 0}});
        DisclosurePolicy policy = Tables.policy("groups=yes", "zeros=may-be-hidden");
        assertThat(DisclosureAudit.of(List.of(table), policy).groups())
                .extracting(each -> each.line())
                .contains("k1, Total", "k5, Total", "k6, Total");
        Protection protection = protect(table, policy, Groups.NONE);
        assertThat(protection.hidden())
                .extracting(HiddenCell::label)
                .contains("k1, serious", "k5, serious", "k6, serious");
    }

    /** In k2 one is elsewhere, and knows of the five others that they are serious. */
    @Test
    void whoAloneIsElsewhereKnowsTheCategoryOfTheRest() {
        PublishedTable table = Tables.crossed(
                "accidents", List.of("k1", "k2", "k3"), List.of("serious", "light", "none"), new long[][] {
                    {14, 10, 8}, {5, 0, 1}, {13, 12, 11}
                });
        assertThat(DisclosureAudit.of(List.of(table), Tables.policy("groups=yes"))
                        .groups())
                .isEmpty();
        DisclosurePolicy policy = Tables.policy("groups=yes", "coalition=1");
        assertThat(DisclosureAudit.of(List.of(table), policy).groups())
                .extracting(each -> each.sentence())
                .containsExactly("Everybody in k2, Total is in k2, serious, but for one who knows it.");
        Protection protection = protect(table, policy, Groups.NONE);
        assertThat(protection.hidden()).extracting(HiddenCell::label).contains("k2, none");
    }
}
