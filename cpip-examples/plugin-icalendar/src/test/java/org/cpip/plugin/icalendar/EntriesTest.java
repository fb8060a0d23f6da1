package org.cpip.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2017-05-31,      DTSTART 20170531 DTEND 20170601,  DUE 20170531",
        "2017-12-31,      DTSTART 20171231 DTEND 20180101,  DUE 20171231",
        "2018-04,         DTSTART 20180401 DTEND 20180501,  DTSTART 20180401 DUE 20180430",
        "2017-22,         DTSTART 20170601 DTEND 20170901,  DTSTART 20170601 DUE 20170831",
        "2017-24,         DTSTART 20171201 DTEND 20180301,  DTSTART 20171201 DUE 20180228",
        "2017,            DTSTART 20170101 DTEND 20180101,  DTSTART 20170101 DUE 20171231",
        "2019-05/2019-07, DTSTART 20190501 DTEND 20190801,  DTSTART 20190501 DUE 20190731",
        "../2017-03,      DTSTART 20170301 DTEND 20170401,  DUE 20170331",
        "../2017-03-15,   DTSTART 20170315 DTEND 20170316,  DUE 20170315",
        "2018-04/..,      DTSTART 20180401 DTEND 20180501,  DTSTART 20180401",
        "0000,            '', ''",
        "9999-24,         '', ''",
        "9999,            DTSTART 99990101 DURATION P365D,  DTSTART 99990101 DUE 99991231",
    })
    void showsEveryDayThatADateCanMeanAndNoOther(String edtf, String event, String toDo) {
        Programme plan = Written.plan(milestone(edtf).build());

        assertThat(days(Written.of(plan, "events"))).isEqualTo(event);
        assertThat(days(Written.of(plan, "to-dos"))).isEqualTo(toDo);
    }

    @Test
    void saysTheWordsAndTheValueOfADate() {
        Milestone milestone = Milestone.builder()
                .id("m")
                .title("Guidance")
                .due(TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017"))
                .build();

        assertThat(Written.of(Written.plan(milestone), "events").lines())
                .contains(
                        "DESCRIPTION:We will write guidance.\\nDue: by March 2017 [../2017-03]",
                        "X-CPIP-DUE:../2017-03",
                        "SUMMARY:Guidance (Neglect 3)");
    }

    @ParameterizedTest(name = "{0} every {1} {2}")
    @CsvSource({
        "2017-03-31, 1, YEAR,    FREQ=YEARLY",
        "2017-03,    2, YEAR,    FREQ=YEARLY;INTERVAL=2",
        "2017-03-15, 1, QUARTER, FREQ=MONTHLY;INTERVAL=3",
        "2017-03-15, 1, WEEK,    FREQ=WEEKLY",
        "2017-03-15, 9999, DAY,  FREQ=DAILY;INTERVAL=9999",
        "2017-01-31, 1, MONTH,   FREQ=MONTHLY;BYMONTHDAY=-1",
        "2017-06-30, 1, QUARTER, FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
        "2017-05-30, 1, QUARTER, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1'",
        "2017-03-30, 1, QUARTER, FREQ=MONTHLY;INTERVAL=3",
        "2016-02-29, 1, YEAR,    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        "2018-03-31/.., 6, MONTH, FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1",
        "2018/..,    1, QUARTER, FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
        "2018-04/.., 1, MONTH,   FREQ=MONTHLY;BYMONTHDAY=-1",
        "../2018-06, 1, WEEK,    FREQ=WEEKLY;UNTIL=20180630",
        "../2018-06, 1, YEAR,    FREQ=YEARLY",
        "2018/2020,  1, MONTH,   FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20201231",
        "2018-04/2019-03, 1, YEAR, FREQ=YEARLY",
        "2018-04/2019-03, 1, QUARTER, FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20190331",
        "2018,       1, QUARTER, FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
    })
    void repeatsAsOftenAsThePlanSays(String edtf, int every, Recurrence.Unit unit, String rule) {
        Milestone milestone =
                milestone(edtf).recurrence(Recurrence.of(every, unit)).build();

        assertThat(Written.of(Written.plan(milestone)).lines().stream().filter(line -> line.startsWith("RRULE:")))
                .containsExactly("RRULE:" + rule, "RRULE:" + rule);
    }

    /** "Quarterly from 2018" is due by the end of each quarter, and no bar of a year on each of them. */
    @ParameterizedTest(name = "{0} every {1} {2}")
    @CsvSource({
        "2018/..,         1, QUARTER, DTSTART 20180331 DTEND 20180401",
        "2018-22,         1, MONTH,   DTSTART 20180630 DTEND 20180701",
        "../2018-06,      1, WEEK,    DTSTART 20180607 DTEND 20180608",
        "2018-04/2019-03, 1, YEAR,    DTSTART 20190331 DTEND 20190401",
        "2018-03,         1, MONTH,   DTSTART 20180331 DTEND 20180401",
        "2018-03,         1, YEAR,    DTSTART 20180301 DTEND 20180401",
        "2018-22,         1, YEAR,    DTSTART 20180601 DTEND 20180901",
        "2018-03-05/2018-03-06, 2, DAY, DTSTART 20180305 DTEND 20180307",
        "2018-03-05/2018-03-07, 2, DAY, DTSTART 20180306 DTEND 20180307",
    })
    void noOccurrenceIsLongerThanTheInterval(String edtf, int every, Recurrence.Unit unit, String days) {
        Milestone milestone =
                milestone(edtf).recurrence(Recurrence.of(every, unit)).build();

        assertThat(days(Written.of(Written.plan(milestone), "events"))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../2018-06-30 | weekly until 30 June 2018 | FREQ=WEEKLY;UNTIL=20180630
            ../2018-06-30 | weekly, by 30 June 2018   | FREQ=WEEKLY
            ../2018       | weekly, by 2018           | FREQ=WEEKLY
            2018/2019     | starting in 2018 or 2019  | FREQ=WEEKLY
            2018-06-30    | at the end of June 2018   | FREQ=WEEKLY
            """)
    void wordsSayWhetherADateIsTheFirstOrTheLast(String edtf, String words, String rule) {
        Milestone milestone = milestone(edtf)
                .due(TargetDate.of(EdtfPeriod.parse(edtf), words))
                .recurrence(Recurrence.of(1, Recurrence.Unit.WEEK))
                .build();

        assertThat(Written.of(Written.plan(milestone), "events").lines()).contains("RRULE:" + rule);
    }

    @Test
    void countsNoIntervalBeyondAllReason() {
        Milestone milestone = milestone("2017")
                .recurrence(Recurrence.of(Integer.MAX_VALUE, Recurrence.Unit.QUARTER))
                .build();

        assertThat(Written.of(Written.plan(milestone)).text())
                .doesNotContain("RRULE")
                .contains("Comes round: every");
    }

    @Test
    void anotherLibraryFindsTheLastDayOfEachMonth() {
        Recur<LocalDate> rule = new Recur<>(
                RecurrenceRules.rule(Recurrence.of(1, Recurrence.Unit.MONTH), Written.day("2016-01-31"), false));

        assertThat(rule.getDates(Written.day("2016-01-31"), Written.day("2016-01-31"), Written.day("2016-05-01")))
                .containsExactly(
                        Written.day("2016-01-31"),
                        Written.day("2016-02-29"),
                        Written.day("2016-03-31"),
                        Written.day("2016-04-30"));
    }

    @Test
    void marksWhatIsAchievedOnItsDayWithoutAClock() {
        Milestone milestone =
                milestone("2017-03").achieved(Written.day("2017-03-20")).build();

        assertThat(Written.of(Written.plan(milestone), "to-dos").lines())
                .contains("STATUS:COMPLETED", "PERCENT-COMPLETE:100", "COMPLETED:20170320T120000Z")
                .contains("DTSTAMP:20170320T000000Z");
    }

    @Test
    void neverMarksWhatComesRoundAsDoneForGood() {
        Milestone milestone = milestone("2017-03")
                .achieved(Written.day("2017-03-20"))
                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                .build();

        assertThat(Written.of(Written.plan(milestone), "to-dos").text()).doesNotContain("COMPLETED");
    }

    @Test
    void callsWhatDependsOnSomethingTentativeAndWhatIsDroppedCancelled() {
        Milestone milestone =
                milestone("2017").condition(Condition.of("if proven")).build();
        Programme plan = Written.plan(milestone);
        Action dropped = plan.actions().get(0).toBuilder()
                .status(DeliveryStatus.CANCELLED)
                .build();
        Programme without = plan.toBuilder()
                .workstreams(List.of(plan.workstreams().get(0).toBuilder()
                        .actions(List.of(dropped))
                        .build()))
                .build();

        assertThat(Written.of(plan, "events").lines()).contains("STATUS:TENTATIVE");
        assertThat(Written.of(without, "events").lines()).contains("STATUS:CANCELLED");
    }

    @Test
    void givesTheSameIdsWhenAPlanHasMovedOn() {
        Programme before = Written.plan(milestone("2017").build());
        Programme after = Written.plan(milestone("2018")
                .title("Another")
                .achieved(Written.day("2018-01-01"))
                .build());

        assertThat(uids(Written.of(after))).isEqualTo(uids(Written.of(before))).hasSize(3);
    }

    @Test
    void givesNoIdTwice() {
        for (Programme plan : SamplePlans.all().values()) {
            List<String> uids = uids(Written.of(plan));
            assertThat(Set.copyOf(uids)).hasSameSizeAs(uids);
        }
    }

    @Test
    void hangsAMilestoneUnderItsAction() {
        List<String> lines =
                Written.of(Written.plan(milestone("2017").build()), "to-dos").lines();
        String parent = uids(lines).get(0);

        assertThat(lines).contains("RELATED-TO:" + parent);
    }

    private static org.cpip.model.MilestoneBuilder milestone(String edtf) {
        return Milestone.builder().id("neglect-3-m1").title("Guidance").due(TargetDate.parse(edtf));
    }

    private static List<String> uids(Written calendar) {
        return uids(calendar.lines());
    }

    private static List<String> uids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .toList();
    }

    private static String days(Written calendar) {
        return calendar.lines().stream()
                .filter(line -> line.matches("(DTSTART|DTEND|DUE|DURATION)[;:].*"))
                .map(line -> line.replace(";VALUE=DATE:", " ").replace(':', ' '))
                .collect(Collectors.joining(" "));
    }
}
