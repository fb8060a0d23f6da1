package org.cpip.disclosure.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;

/** What readers have already cannot be called back; what is new is hidden beside it. */
class SecondReleaseTest {

    private static Protection protect(String policy, PublishedTable now, PublishedTable old) {
        return DisclosureMethod.of(DisclosurePolicy.named(policy)).protect(List.of(now), Groups.NONE, List.of(old));
    }

    /** A total that was shown as 50 is still 45 to 54, and not the 52 that it is. */
    @Test
    void aRoundedTotalOfTheFirstReleaseStaysRounded() {
        PublishedTable table = Tables.of(
                "t", "Area,boys,girls,Total", "A,31,3,34", "B,12,22,34", "C,17,19,36", "D,4,48,52", "Total,64,92,156");
        Protection first =
                DisclosureMethod.of(DisclosurePolicy.named("dfe-cin")).protect(List.of(table), Groups.NONE, List.of());
        assertThat(first.isSafe()).as(first.diagnostics().toString()).isTrue();

        PublishedTable revised = Tables.of(
                "t", "Area,boys,girls,Total", "A,31,3,34", "B,12,22,34", "C,17,24,41", "D,4,48,52", "Total,64,97,161");
        Protection second = protect("dfe-cin", revised, first.tables().get(0));

        assertThat(second.isSafe()).as(second.diagnostics().toString()).isTrue();
        assertThat(second.tables().get(0).grid().get(1))
                .isEqualTo(first.tables().get(0).grid().get(1));
        assertThat(second.tables().get(0).grid().get(3)).containsExactly("C", "17", "24", "40");
    }

    /** A, girls was 3 and hidden. Shown as 8, with all else as it was, it would tell the 3: so it is hidden. */
    @Test
    void whatWasHiddenIsHiddenWhereItWouldTellWhatItWas() {
        PublishedTable table =
                Tables.of("t", "Area,boys,girls,Total", "A,20,3,23", "B,12,22,34", "C,17,19,36", "Total,49,44,93");
        Protection first =
                DisclosureMethod.of(DisclosurePolicy.named("lt5")).protect(List.of(table), Groups.NONE, List.of());
        PublishedTable revised =
                Tables.of("t", "Area,boys,girls,Total", "A,20,8,28", "B,12,22,34", "C,17,19,36", "Total,49,49,98");

        Protection second = protect("lt5", revised, first.tables().get(0));

        assertThat(second.isSafe()).as(second.diagnostics().toString()).isTrue();
        assertThat(second.hidden()).extracting(HiddenCell::label).contains("A, girls");
    }

    @Test
    void theRefusalNamesWhatWasReleased() {
        PublishedTable old =
                Tables.of("old", "Area,boys,girls,Total", "A,20,3,23", "B,12,22,34", "C,17,19,36", "Total,49,44,93");

        Protection second = protect("lt5", old, old);

        assertThat(second.diagnostics()).singleElement().satisfies(each -> assertThat(each.message())
                .contains("These cannot be protected: A, girls. An earlier release gives them away")
                .contains("by: A, boys; A, girls;"));
    }
}
