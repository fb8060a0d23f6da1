package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;

/** A health board made of councils is a total, whether its row bears that name or not. */
class TotalsOfGroupsTest {

    private static final DisclosurePolicy DFE = DisclosurePolicy.named("dfe-cin");

    private static final Groups BOARDS = Tables.groups("Tayside: Angus Dundee Perth");

    private static final PublishedTable TABLE = Tables.of(
            "t",
            "Area,Boys,Girls,Total",
            "Angus,12,3,15",
            "Dundee,20,4,24",
            "Perth,9,11,20",
            "Fife,31,28,59",
            "Tayside,41,18,59",
            "Total,72,46,118");

    @Test
    void aPolicyThatRoundsTotalsRoundsThoseOfGroups() {
        Protection protection = DisclosureMethod.of(DFE).protect(List.of(TABLE), BOARDS, List.of());

        assertThat(protection.isSafe()).as(protection.diagnostics().toString()).isTrue();
        assertThat(protection.tables().get(0).grid()).contains(List.of("Tayside", "40", "20", "60"));
        // and whoever reads that takes it for rounded: Fife is what it says, Tayside is not
        DisclosureAudit audit = DisclosureAudit.of(protection.tables(), DFE, BOARDS, List.of());
        assertThat(audit.hasErrors()).as(audit.diagnostics().toString()).isFalse();
        assertThat(audit.recoverable()).isEmpty();
        assertThat(audit.cells())
                .filteredOn(cell -> cell.label().equals("Dundee, Girls"))
                .singleElement()
                .satisfies(cell -> assertThat(cell.most().orElseThrow()).isGreaterThan(7));
    }

    @Test
    void aPolicyInWhichTotalsStayKeepsThoseOfGroups() {
        PublishedTable small = Tables.of(
                "t",
                "Area,Boys,Girls,Total",
                "Angus,12,3,15",
                "Dundee,20,14,34",
                "Perth,9,11,20",
                "Fife,31,28,59",
                "Tayside,41,28,69",
                "Total,72,56,128");
        DisclosurePolicy stay = Tables.policy("hide.from=1", "hide.to=4", "totals=shown");

        Protection protection = DisclosureMethod.of(stay).protect(List.of(small), BOARDS, List.of());

        assertThat(protection.isSafe()).isTrue();
        assertThat(protection.hidden()).extracting(HiddenCell::label).noneMatch(label -> label.contains("Tayside"));
    }

    @Test
    void aRateOfAGroupsTotalGoesWithThatOfATotal() {
        PublishedTable rates = Tables.of(
                "t",
                "Area,boys,girls,Total,girls %",
                "A,27,2,29,6.9",
                "B,5,25,30,83.3",
                "C,8,50,58,86.2",
                "AB,32,27,59,45.8",
                "Total,40,77,117,65.8");
        Groups groups = Tables.groups("AB: A B");

        Protection protection = DisclosureMethod.of(DFE).protect(List.of(rates), groups, List.of());

        assertThat(protection.isSafe()).as(protection.diagnostics().toString()).isTrue();
        assertThat(protection.tables().get(0).grid().get(4)).containsExactly("AB", "30", "30", "60", "[c]");
    }
}
