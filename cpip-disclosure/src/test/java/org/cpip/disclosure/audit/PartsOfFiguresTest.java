package org.cpip.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.disclosure.Tables;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.junit.jupiter.api.Test;

/** Figures that are a part of another and no part of the total beside it: of which, and the year so far. */
class PartsOfFiguresTest {

    private static Map<String, String> intervals(PublishedTable... tables) {
        DisclosureAudit audit = DisclosureAudit.of(List.of(tables), DisclosurePolicy.named("none"));
        assertThat(audit.hasErrors()).as(audit.diagnostics().toString()).isFalse();
        Map<String, String> intervals = new LinkedHashMap<>();
        audit.cells()
                .forEach(cell -> intervals.put(
                        cell.label(), cell.least() + "-" + cell.most().orElse(-1)));
        return intervals;
    }

    @Test
    void ofWhichIsNoMoreThanWhatItIsOf() {
        assertThat(intervals(Tables.of(
                        "t",
                        "Area,Boys,Girls,of which disabled,Total",
                        "A,20,9,[c],29",
                        "B,12,22,4,34",
                        "Total,32,31,7,63")))
                .isEqualTo(Map.of("A, of which disabled", "3-3"));
        assertThat(intervals(Tables.of("t", "Area,Total,of which girls", "A,9,[c]", "B,12,[c]")))
                .isEqualTo(Map.of("A, of which girls", "0-9", "B, of which girls", "0-12"));
    }

    @Test
    void severalOfWhichMayOverlap() {
        assertThat(intervals(Tables.of(
                        "t",
                        "Area,Total,of which girls,of which disabled",
                        "A,9,8,[c]",
                        "B,12,7,5",
                        "Total,21,15,[c]")))
                .isEqualTo(Map.of("A, of which disabled", "0-9", "Total, of which disabled", "5-14"));
    }

    @Test
    void theYearSoFarGivesTheQuarterAway() {
        assertThat(intervals(Tables.of(
                        "t", "Quarter,Children", "Q1,11", "Q1 to Q2,25", "Q1 to Q3,[c]", "Q3,4", "Q4,[c]", "Total,31")))
                .isEqualTo(Map.of("Q1 to Q3", "29-29", "Q4", "2-2"));
    }

    @Test
    void monthsOfAFinancialYear() {
        assertThat(intervals(
                        Tables.of("quarters", "Period,Children", "April to June,7", "July to September,[c]"),
                        Tables.of("so far", "Period,Children", "Apr-Sep,[c]", "Apr-Dec,30", "October to December,20")))
                .isEqualTo(Map.of("July to September", "3-3", "Apr-Sep", "10-10"));
    }

    @Test
    void theYearToDateIsWhatStandsBesideIt() {
        assertThat(intervals(Tables.of(
                        "t",
                        "Area,Period,Girls,Boys,Total",
                        "Angus,Q1,12,9,21",
                        "Angus,Q2,[c],6,[c]",
                        "Angus,Year to date,15,15,30",
                        "Fife,Q1,40,50,90",
                        "Fife,Q2,33,41,74",
                        "Fife,Year to date,73,91,164")))
                .isEqualTo(Map.of("Angus, Q2, Girls", "3-3", "Angus, Q2, Total", "9-9"));
        assertThat(intervals(Tables.of(
                        "t", "Area,April,May,Cumulative to May,June,YTD", "A,2,[c],9,[c],20", "B,5,6,11,7,18")))
                .isEqualTo(Map.of("A, May", "7-7", "A, June", "11-11"));
    }

    /** It is another figure in each release, and what came in between is told by both. */
    @Test
    void theYearToDateOfTwoReleases() {
        DisclosureAudit audit = DisclosureAudit.of(
                List.of(Tables.of("now", "Area,Q1,Q2,Year to date", "A,[c],[c],20", "B,5,6,11", "C,8,9,17")),
                DisclosurePolicy.named("none"),
                Groups.NONE,
                List.of(Tables.of("old", "Area,Q1,Year to date", "A,[c],17", "B,5,5", "C,8,8")));
        assertThat(audit.hasErrors()).as(audit.diagnostics().toString()).isFalse();
        assertThat(audit.cells())
                .extracting(AuditedCell::sentence)
                .anyMatch(cell -> cell.startsWith("A, Q2: 3 exactly"));
    }

    @Test
    void aYearToDateOfOtherPeriodsIsToldNotToAddUp() {
        DisclosureAudit audit = DisclosureAudit.of(
                List.of(Tables.of("t", "Area,Q1,Q2,Year to date", "A,5,6,14", "B,[c],6,13")),
                DisclosurePolicy.named("none"));
        assertThat(audit.diagnostics()).singleElement().satisfies(said -> assertThat(said.message())
                .isEqualTo("The parts of A, Year to date are 3 less than it."));
        // unless somebody says of what it is
        assertThat(DisclosureAudit.of(
                                List.of(Tables.of("t", "Area,Q1,Q2,Year to date", "A,5,6,14", "B,[c],6,13")),
                                DisclosurePolicy.named("none"),
                                Tables.groups("Year to date: Q1 Q2 July"),
                                List.of())
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aQuarterIsItsMonths() {
        assertThat(intervals(Tables.of(
                        "t",
                        "Period,Girls,Boys,Total",
                        "April,12,9,21",
                        "May,[c],6,[c]",
                        "June,8,7,15",
                        "April to June,23,22,45")))
                .isEqualTo(Map.of("May, Girls", "3-3", "May, Total", "9-9"));
        // also when the first of them is in no table: it is then no more than what is left
        assertThat(intervals(Tables.of("t", "Period,Children", "May,4", "June,[c]", "April to June,23")))
                .isEqualTo(Map.of("June", "0-19"));
        assertThat(intervals(Tables.of(
                        "t", "Period,Children", "April-June,9", "July,[c]", "August,5", "September,1", "Apr-Sep,20")))
                .isEqualTo(Map.of("July", "5-5"));
    }

    /** Whatever the total is the sum of, no month is counted twice. */
    @Test
    void aTotalOfPeriodsThatOverlap() {
        assertThat(intervals(Tables.of(
                        "t",
                        "Period,Children",
                        "April,3",
                        "May,[c]",
                        "June,5",
                        "July,6",
                        "May to June,9",
                        "April to June,12",
                        "May to July,[c]",
                        "Total,18")))
                .isEqualTo(Map.of("May", "4-4", "May to July", "15-15"));
    }

    /** The same period by two names is one figure. */
    @Test
    void twoNamesOfOnePeriod() {
        assertThat(intervals(
                        Tables.of("one", "Period,Children", "Q1,7", "Q1 to Q2,[c]"),
                        Tables.of("other", "Period,Children", "Q2,[c]", "Q1-Q2,20")))
                .isEqualTo(Map.of("Q1 to Q2", "20-20", "Q2", "13-13"));
    }

    /** A name that begins like a month, and a period that begins by itself, are what they were. */
    @Test
    void otherWordsAreNoPeriods() {
        assertThat(intervals(Tables.of("t", "Name,Children", "May,[c]", "June,4", "Augustine,3", "Total,12")))
                .isEqualTo(Map.of("May", "5-5"));
    }

    @Test
    void protectionKnowsThemAsWell() {
        Protection protection = DisclosureMethod.of(DisclosurePolicy.named("lt5"))
                .protect(
                        List.of(Tables.of(
                                "t",
                                "Area,Boys,Girls,of which disabled,Total",
                                "A,20,9,3,29",
                                "B,12,22,14,34",
                                "C,12,22,15,34",
                                "Total,44,53,32,97")),
                        Groups.NONE,
                        List.of());
        assertThat(protection.isSafe()).as(protection.diagnostics().toString()).isTrue();
        assertThat(protection.hidden()).hasSize(2);
    }
}
