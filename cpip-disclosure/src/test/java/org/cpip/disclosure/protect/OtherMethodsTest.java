package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.WithheldKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherMethodsTest {

    private static PublishedTable protect(PublishedTable table, DisclosurePolicy policy, Groups groups) {
        Protection protection = DisclosureMethod.of(policy).protect(List.of(table), groups, List.of());
        assertThat(protection.diagnostics()).isEmpty();
        return protection.tables().get(0);
    }

    /** Every small count is 0 or the base, and no total is further from what it was than the base. */
    private static void isRounded(PublishedTable before, PublishedTable after, int base) {
        for (int i = 0; i < before.cells().size(); i++) {
            long was = number(before, i);
            long is = number(after, i);
            if (before.isTotal(before.cells().get(i))) {
                assertThat(Math.abs(is - was)).as(before.cells().get(i).label()).isLessThan(base);
            } else if (was > 0 && was < base) {
                assertThat(is).isIn(0L, (long) base);
            } else {
                assertThat(is).isEqualTo(was);
            }
        }
    }

    private static long number(PublishedTable table, int cell) {
        return Long.parseLong(table.grid()
                .get(table.cells().get(cell).row())
                .get(table.cells().get(cell).column()));
    }

    @Test
    void roundingKeepsTotalsAdditiveAndWithinTheBase() {
        PublishedTable table = Tables.crossed("psd", Tables.names("row", 3), Tables.names("col", 5), new long[][] {
            {6, 0, 1, 3, 4}, {1, 2, 3, 1, 2}, {0, 1, 1, 0, 2}
        });
        PublishedTable rounded = protect(table, Tables.policy("method=rounding", "round.base=5"), Groups.NONE);
        isRounded(table, rounded, 5);
        // a table that does not add up cannot be read again without a word
        assertThat(org.cpip.disclosure.audit.DisclosureAudit.of(List.of(rounded), DisclosurePolicy.named("none"))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void roundingKeepsGroupsAdditive() {
        PublishedTable table = Tables.of(
                "e6",
                "geo,2018,2019,Total",
                "Iceland,2,1,3",
                "Portugal,3,5,8",
                "Spain,7,6,13",
                "EU,10,11,21",
                "nonEU,2,1,3",
                "Total,12,12,24");
        Groups groups = Tables.groups("EU: Portugal Spain", "nonEU: Iceland");
        PublishedTable rounded = protect(table, Tables.policy("method=rounding", "round.base=3"), groups);
        assertThat(org.cpip.disclosure.audit.DisclosureAudit.of(
                                List.of(rounded), DisclosurePolicy.named("none"), groups, List.of())
                        .diagnostics())
                .isEmpty();
        assertThat(rounded.grid().get(1)).isIn(List.of("Iceland", "3", "0", "3"), List.of("Iceland", "0", "3", "3"));
        assertThat(rounded.grid().get(2)).isEqualTo(List.of("Portugal", "3", "5", "8"));
    }

    @ParameterizedTest
    @CsvSource({"10,10", "11,10", "12,10", "13,15", "14,15", "15,15", "750,750", "751,750", "1000,1000", "1001,1000"})
    void cellKeysOfTheTenFiveTable(long count, long published) {
        assertThat(CellKeys.perturbed(count, 17, CellKeys.TEN_FIVE)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"750,750", "751,501", "1000,750", "1001,501"})
    void largeCountsAreLookedUpAsSmallerOnes(long count, long lookedUp) {
        assertThat(CellKeys.lookedUp(count)).isEqualTo(lookedUp);
    }

    @Test
    void theKeyOfACellIsTheSumOfThoseOfItsRecords() {
        assertThat(CellKeys.cellKey(200, 100, 3)).isEqualTo(47);
        assertThat(CellKeys.cellKey()).isZero();
    }

    @Test
    void whatIsSmallWhenPerturbedIsHidden() {
        PublishedTable table = Tables.of("k", "r,n", "a,9", "b,13", "c,20", "Total,42");
        assertThat(protect(table, Tables.policy("method=cell-key"), Groups.NONE).grid())
                .containsExactly(
                        List.of("r", "n"),
                        List.of("a", "[c]"),
                        List.of("b", "15"),
                        List.of("c", "20"),
                        List.of("Total", "40"));
    }

    @Test
    void aHiddenCellSaysForWhoseSakeAndByWhichRule() {
        Protection protection = DisclosureMethod.of(DisclosurePolicy.named("lt5"))
                .protect(
                        List.of(Tables.of("t", "Area,boys,girls,Total", "A,20,3,23", "B,12,22,34", "Total,32,25,57")),
                        Groups.NONE,
                        List.of());

        List<TableCell> cells = protection.tables().get(0).cells();
        assertThat(cells.get(1).figure().value())
                .isEqualTo(new Withheld("disclosure control: lt5", WithheldKind.PRIMARY, "lt5"));
        assertThat(cells.get(0).figure().value())
                .isEqualTo(new Withheld("disclosure control: lt5", WithheldKind.SECONDARY, "lt5"));
    }
}
