package org.cpip.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;

/** What two releases tell together that neither tells alone. */
class RevisedReleasesTest {

    private static final PublishedTable SHOWN =
            Tables.of("old", "Area,boys,girls,Total", "A,31,3,34", "B,12,22,34", "C,17,19,36", "Total,60,44,104");

    /** Only C is seen to be revised; nobody has to think that A was as well. */
    @Test
    void whoThinksThatNothingElseWasRevisedKnowsWhatWasShownBefore() {
        PublishedTable now = Tables.of(
                "new", "Area,boys,girls,Total", "A,[c],[c],34", "B,[c],[c],34", "C,18,20,38", "Total,61,45,106");

        assertThat(audit(now, SHOWN).recoverable())
                .extracting(AuditedCell::sentence)
                .contains("A, girls: 3 exactly, shown in old, if nothing else was revised")
                .hasSize(4);
    }

    /** A and its total were revised, and so were the girls in all: A, girls was, and everything else is as before. */
    @Test
    void whatWasHiddenBeforeIsFoundByWhatIsShownNow() {
        PublishedTable old = Tables.of(
                "old", "Area,boys,girls,Total", "A,[c],[c],23", "B,[c],[c],34", "C,17,19,36", "Total,49,44,93");
        PublishedTable now =
                Tables.of("new", "Area,boys,girls,Total", "A,20,8,28", "B,12,22,34", "C,17,19,36", "Total,49,49,98");

        assertThat(audit(now, old).recoverable())
                .extracting(AuditedCell::sentence)
                .singleElement()
                .asString()
                .startsWith("A, girls (earlier release): 3 exactly");
    }

    @Test
    void whatTheEarlierReleaseToldByItselfIsNotHeldAgainstTheNewOne() {
        PublishedTable old =
                Tables.of("old", "Area,boys,girls,Total", "A,20,[c],23", "B,12,22,34", "C,17,19,36", "Total,49,44,93");
        PublishedTable now =
                Tables.of("new", "Area,boys,girls,Total", "A,20,8,28", "B,12,22,34", "C,17,19,36", "Total,49,49,98");

        assertThat(audit(now, old).isSafe()).isTrue();
    }

    /** Two cells that are hidden now and were shown before cannot both be as before: the row says so. */
    @Test
    void whatTheShownFiguresContradictIsNotTakenForTheSame() {
        PublishedTable now = Tables.of(
                "new", "Area,boys,girls,Total", "A,[c],[c],36", "B,[c],[c],36", "C,17,19,36", "Total,62,46,108");

        assertThat(audit(now, SHOWN).isSafe()).isTrue();
    }

    /** Hidden before and now, revised or not, by the sums of groups that only the earlier release shows. */
    @Test
    void theSumsOfGroupsHoldInEarlierReleasesAsWell() {
        Groups groups = Tables.groups("north: A B", "south: C D");
        PublishedTable old =
                Tables.of("old", "Area,Children", "north,20", "south,30", "Total,50", "A,17", "C,12", "D,18");
        PublishedTable now =
                Tables.of("new", "Area,Children", "north,20", "south,31", "Total,51", "A,[c]", "B,[c]", "C,12", "D,19");

        assertThat(DisclosureAudit.of(List.of(now), DisclosurePolicy.named("lt5"), groups, List.of(old))
                        .recoverable())
                .extracting(AuditedCell::label)
                .containsExactly("A", "B");
    }

    /** The second table of the old release shows what all are, so that the hidden girls of A or of B were revised. */
    @Test
    void whatOneTableShowsIsKnownOfTheOthersOfItsRelease() {
        PublishedTable counties =
                Tables.of("counties", "Area,boys,girls,Total", "A,20,[c],[c]", "B,12,[c],[c]", "Total,32,[c],[c]");
        PublishedTable sizes = Tables.of("sizes", "Area,boys,girls,Total", "Total,32,[c],57");
        PublishedTable now = Tables.of("new", "Area,boys,girls,Total", "A,20,9,29", "B,12,22,34", "Total,32,31,63");

        DisclosureAudit audit =
                DisclosureAudit.of(List.of(now), DisclosurePolicy.named("lt5"), Groups.NONE, List.of(counties, sizes));
        assertThat(audit.diagnostics()).extracting(each -> each.code()).containsExactly("DISCLOSURE-013");
        assertThat(audit.isSafe()).isTrue();
    }

    private static DisclosureAudit audit(PublishedTable now, PublishedTable old) {
        DisclosureAudit audit =
                DisclosureAudit.of(List.of(now), DisclosurePolicy.named("lt5"), Groups.NONE, List.of(old));
        assertThat(audit.hasErrors()).as(audit.diagnostics().toString()).isFalse();
        return audit;
    }
}
