package org.cpip.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables whose intervals two other solvers gave as well. */
class HandOraclesTest {

    private static final DisclosurePolicy EXACTLY_KNOWN = DisclosurePolicy.named("none");

    private static final String[] TWO_PER_LINE = {
        "r,a,b,c,d,Total",
        "w,[c],[c],[c],89,230",
        "x,[c],124,[c],31,250",
        "y,92,[c],59,[c],336",
        "z,800,[c],651,[c],3127",
        "Total,1012,1262,779,890,3943"
    };

    private static final Groups GEOGRAPHIES =
            Tables.groups("county-1: A B I J", "county-2: K L M N", "BIG: L M", "small: A B I J K N");

    private static Map<String, String> intervals(List<PublishedTable> tables, Groups groups) {
        DisclosureAudit audit = DisclosureAudit.of(tables, EXACTLY_KNOWN, groups, List.of());
        assertThat(audit.diagnostics()).isEmpty();
        Map<String, String> intervals = new LinkedHashMap<>();
        audit.cells()
                .forEach(cell -> intervals.put(
                        cell.label(), cell.least() + "-" + cell.most().orElse(-1)));
        return intervals;
    }

    @Test
    void twoHiddenInEveryLineAreNotEnough() {
        assertThat(intervals(List.of(Tables.of("two", TWO_PER_LINE)), Groups.NONE))
                .isEqualTo(Map.of(
                        "w, a", "25-94",
                        "w, b", "47-47",
                        "w, c", "0-69",
                        "x, a", "26-95",
                        "x, c", "0-69",
                        "y, b", "0-185",
                        "y, d", "0-185",
                        "z, b", "906-1091",
                        "z, d", "585-770"));
    }

    @Test
    void theWordsSayHowTheCellIsComputed() {
        DisclosureAudit audit = DisclosureAudit.of(List.of(Tables.of("two", TWO_PER_LINE)), EXACTLY_KNOWN);
        assertThat(audit.isSafe()).isFalse();
        assertThat(audit.recoverable()).singleElement().satisfies(cell -> assertThat(cell.sentence())
                .isEqualTo(
                        "w, b: 47 exactly, from the lines of \"Total, b\" and \"Total, d\" less those of \"y, Total\" and"
                                + " \"z, Total\""));
    }

    @ParameterizedTest
    @CsvSource({"w,d,136", "x,b,141", "x,d,78", "y,a,141", "y,c,116", "z,a,141", "z,c,116"})
    void everySingleCellMoreThatHelpsWidensTheInterval(String row, String column, long most) {
        String[] lines = TWO_PER_LINE.clone();
        int at = "wxyz".indexOf(row) + 1;
        String[] cells = lines[at].split(",");
        cells["abcd".indexOf(column) + 1] = "[c]";
        lines[at] = String.join(",", cells);
        assertThat(intervals(List.of(Tables.of("two", lines)), Groups.NONE)).containsEntry("w, b", "0-" + most);
    }

    @Test
    void whoAloneIsInACellKnowsTheOther() {
        PublishedTable table = Tables.of("s", "r,n", "a,[c]", "b,2", "c,[c]", "d,0", "Total,4");
        DisclosureAudit audit = DisclosureAudit.of(List.of(table), Tables.policy("hide.to=1", "insider=yes"));
        assertThat(audit.cells().get(1).sentence()).isEqualTo("c: between 0 and 2; 1 exactly to those in a");
    }

    private static PublishedTable areas(String name, String hidden, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "Area,Children";
        for (int i = 0; i < rows.length; i++) {
            String area = rows[i].split(",")[0];
            lines[i + 1] = hidden.contains(area) ? area + ",[c]" : rows[i];
        }
        return Tables.of(name, lines);
    }

    private static PublishedTable byCounty(String hidden) {
        return areas(
                "county",
                hidden,
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
                "Total,36");
    }

    private static PublishedTable bySize(String hidden) {
        return areas(
                "size",
                hidden,
                "A,2",
                "B,2",
                "I,8",
                "J,8",
                "K,3",
                "L,3",
                "M,3",
                "N,7",
                "BIG,6",
                "small,30",
                "Total,36");
    }

    @Test
    void eachGeographyAloneIsSafeAndBothTogetherAreNot() {
        assertThat(intervals(List.of(byCounty("ABKLM")), GEOGRAPHIES))
                .isEqualTo(Map.of("A", "0-4", "B", "0-4", "K", "0-9", "L", "0-9", "M", "0-9"));
        assertThat(intervals(List.of(bySize("ABKLM")), GEOGRAPHIES))
                .isEqualTo(Map.of("A", "0-7", "B", "0-7", "K", "0-7", "L", "0-6", "M", "0-6"));
        assertThat(intervals(List.of(byCounty("ABKLM"), bySize("ABKLM")), GEOGRAPHIES))
                .isEqualTo(Map.of("A", "0-4", "B", "0-4", "K", "3-3", "L", "0-6", "M", "0-6"));
        assertThat(intervals(List.of(byCounty("ABKLMN"), bySize("ABKLMN")), GEOGRAPHIES))
                .isEqualTo(Map.of("A", "0-4", "B", "0-4", "K", "0-10", "L", "0-6", "M", "0-6", "N", "0-10"));
    }

    @Test
    void hiddenCountsOfALineShareWhatIsLeft() {
        assertThat(intervals(List.of(Tables.of("s", "r,n", "a,[c]", "b,2", "c,[c]", "d,0", "Total,4")), Groups.NONE))
                .isEqualTo(Map.of("a", "0-2", "c", "0-2"));
    }

    @ParameterizedTest
    @CsvSource({"10000,0.3,1000,3,3", "2000,1.5,1000,3,3", "40000,0.1,1000,2,5", "12,33.3,100,4,4"})
    void ratesAreEquations(String population, String rate, String per, long least, long most) {
        PublishedTable table = Tables.of(
                "rates",
                "Area,Children,Population,Rate per " + per,
                "A,[c]," + population + "," + rate,
                "B,[c],500000,[c]",
                "Total,5000,800000,[c]");
        DisclosureAudit audit = DisclosureAudit.of(List.of(table), EXACTLY_KNOWN);
        assertThat(audit.cells().get(0).least()).isEqualTo(least);
        assertThat(audit.cells().get(0).most()).isEqualTo(OptionalLong.of(most));
    }

    @Test
    void overlappingAreasGiveTheDifferenceAway() {
        PublishedTable first = Tables.of("first", "Area,Children", "X,41", "C,29");
        PublishedTable second = Tables.of("second", "Area,Children", "Y,[c]", "Z,80");
        assertThat(intervals(List.of(first, second), Tables.groups("X: A B C", "Y: A B")))
                .containsEntry("Y", "12-12");
    }

    @Test
    void everybodyInOneCategoryIsTold() {
        PublishedTable table = Tables.of(
                "accidents",
                "area,serious,light,none,unknown,Total",
                "k1,4,0,0,0,4",
                "k2,5,2,1,0,8",
                "Total,9,2,1,0,12");
        assertThat(DisclosureAudit.of(List.of(table), EXACTLY_KNOWN).groups())
                .extracting(GroupDisclosure::sentence)
                .contains("Everybody in k1, Total is in k1, serious.")
                .doesNotContain("Everybody in k2, Total is in k2, serious.");
    }
}
