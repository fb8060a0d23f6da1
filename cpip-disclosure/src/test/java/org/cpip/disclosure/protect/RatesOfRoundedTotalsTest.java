package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.junit.jupiter.api.Test;

/**
 * 86.2 % of a total shown as 60 is 50 of 58, which gives away the 8 that are hidden beside them; and 65.8 % of one shown as
 * 120 is 77 of 117 or 79 of 120, which no linear program sees.
 */
class RatesOfRoundedTotalsTest {

    @Test
    void theAuditReadsARateInWholeNumbers() {
        DisclosureAudit audit = DisclosureAudit.of(
                List.of(Tables.of(
                        "t",
                        "Area,boys,girls,Total,girls %",
                        "A,27,[c],30,[c]",
                        "B,[c],25,30,[c]",
                        "C,8,50,60,[c]",
                        "Total,40,80,120,65.8")),
                DisclosurePolicy.named("dfe-cin"));

        assertThat(audit.cells()).extracting(AuditedCell::label).contains("A, girls");
        assertThat(audit.cells().get(0).least()).isEqualTo(2);
        assertThat(audit.cells().get(0).most()).hasValue(4);
    }

    @Test
    void aRateOfARoundedTotalGoesWhereItWouldTellMore() {
        Protection protection = DisclosureMethod.of(DisclosurePolicy.named("dfe-cin"))
                .protect(
                        List.of(Tables.of(
                                "t",
                                "Area,boys,girls,Total,girls %",
                                "A,27,2,29,6.9",
                                "B,5,25,30,83.3",
                                "C,8,50,58,86.2",
                                "Total,40,77,117,65.8")),
                        Groups.NONE,
                        List.of());

        assertThat(protection.isSafe()).as(protection.diagnostics().toString()).isTrue();
        assertThat(protection.tables().get(0).grid().subList(1, 5))
                .containsExactly(
                        List.of("A", "27", "[c]", "30", "[c]"),
                        List.of("B", "[c]", "25", "30", "[c]"),
                        List.of("C", "8", "50", "60", "[c]"),
                        List.of("Total", "40", "80", "120", "[c]"));
    }
}
