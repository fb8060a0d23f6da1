package org.cpip.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;

/** Two releases with rounded totals: a revision that rounding swallows is no contradiction. */
class RoundedReleasesTest {

    private static final PublishedTable BEFORE =
            Tables.of("old", "Area,boys,girls,Total", "A,31,23,50", "B,12,22,30", "C,17,19,40", "Total,60,60,120");

    @Test
    void aTotalThatReadsAsBeforeIsNotTheSameFigureAboveARevision() {
        PublishedTable now =
                Tables.of("new", "Area,boys,girls,Total", "A,34,23,60", "B,12,22,30", "C,17,19,40", "Total,60,60,130");

        assertThat(audit(now).diagnostics()).extracting(each -> each.code()).containsExactly("DISCLOSURE-013");
    }

    @Test
    void neitherIsOneThatRoundsToTheSame() {
        // 31 + 23 + 12 + 22 + 17 + 19 = 124, and with 30 instead of 31 it is 123: both are 120
        PublishedTable now =
                Tables.of("new", "Area,boys,girls,Total", "A,30,23,50", "B,12,22,30", "C,17,19,40", "Total,60,60,120");

        assertThat(audit(now).hasErrors())
                .as(audit(now).diagnostics().toString())
                .isFalse();
    }

    /** A rate of the earlier release is one of its own figures. */
    @Test
    void anEarlierRateIsNoRateOfRevisedFigures() {
        PublishedTable old = Tables.of(
                "old", "Area,boys,girls,Total,girls %", "A,31,23,54,42.6", "B,12,22,34,64.7", "Total,43,45,88,51.1");
        PublishedTable now = Tables.of(
                "new", "Area,boys,girls,Total,girls %", "A,41,23,64,35.9", "B,12,22,34,64.7", "Total,53,45,98,45.9");

        assertThat(DisclosureAudit.of(List.of(now), DisclosurePolicy.named("lt5"), Groups.NONE, List.of(old))
                        .hasErrors())
                .isFalse();
    }

    /** As while protecting: 57 is 60 rounded, and no revision. */
    @Test
    void aFigureThatIsNotRoundedYetIsTheSameAsBefore() {
        PublishedTable now =
                Tables.of("new", "Area,boys,girls,Total", "A,31,23,54", "B,12,22,34", "C,17,19,36", "Total,60,64,124");

        assertThat(audit(now).diagnostics()).isEmpty();
    }

    /** What has no revised part is the same, and tells what is hidden now. */
    @Test
    void aHiddenFigureAwayFromTheRevisionIsStillKnownFromBefore() {
        PublishedTable now = Tables.of(
                "new", "Area,boys,girls,Total", "A,30,23,50", "B,12,[c],30", "C,17,[c],40", "Total,60,60,120");

        assertThat(audit(now).recoverable())
                .extracting(AuditedCell::sentence)
                .hasSize(2)
                .first()
                .asString()
                .contains("22 exactly");
    }

    private static DisclosureAudit audit(PublishedTable now) {
        return DisclosureAudit.of(List.of(now), DisclosurePolicy.named("dfe-cin"), Groups.NONE, List.of(BEFORE));
    }
}
