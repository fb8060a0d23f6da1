package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.HiddenCell.Rule;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people who are counted in a cell know more than others. */
class CoalitionTest {

    private static List<HiddenCell> secondaries(PublishedTable table, DisclosurePolicy policy) {
        Protection protection = DisclosureMethod.of(policy).protect(List.of(table), Groups.NONE, List.of());
        assertThat(protection.isSafe()).as(protection.diagnostics().toString()).isTrue();
        return protection.hidden().stream()
                .filter(cell -> cell.rule() == Rule.SECONDARY)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"no, 0", "yes, 1"})
    void whoIsAloneInACellNeedsOneCellMore(String insider, int extra) {
        PublishedTable table = Tables.of("singleton", "r,n", "a,1", "b,2", "c,1", "d,0", "Total,4");
        assertThat(secondaries(table, Tables.policy("hide.to=1", "cover.from=9", "cover.to=0", "insider=" + insider)))
                .hasSize(extra);
    }

    /** Two people of one cell know what is in it: with nothing else hidden they know the other cell as well. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1"})
    void thoseWhoPoolWhatTheyKnowNeedOneCellMore(int coalition, int extra) {
        PublishedTable table = Tables.of("pair", "r,n", "a,2", "b,3", "c,9", "d,11", "Total,25");
        assertThat(secondaries(
                        table, Tables.policy("hide.to=3", "cover.from=9", "cover.to=0", "coalition=" + coalition)))
                .hasSize(extra);
    }

    /** The publisher knows who is alone, so that the audit judges what they know; a reader is told alone. */
    @Test
    void theAuditJudgesWhatInsidersKnowWhereTheCountsAreKnown() {
        PublishedTable published = Tables.of("singleton", "r,n", "a,[c]", "b,5", "c,[c]", "d,0", "Total,9");
        DisclosurePolicy policy = Tables.policy("hide.to=3", "cover.from=9", "cover.to=0", "insider=yes");
        assertThat(DisclosureAudit.of(List.of(published), policy).recoverable()).isEmpty();
        assertThat(DisclosureAudit.of(List.of(published), policy, Groups.NONE, List.of(), Map.of("a", 1L, "c", 3L))
                        .recoverable())
                .singleElement()
                .satisfies(
                        cell -> assertThat(cell.sentence()).isEqualTo("c: between 0 and 4; 3 exactly to those in a"));
    }
}
