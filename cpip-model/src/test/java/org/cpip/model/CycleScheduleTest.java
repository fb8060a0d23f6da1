package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.Recurrence.Unit;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleScheduleTest {

    private static final LocalDate JUNE_2019 = LocalDate.of(2019, 6, 30);

    @Test
    void annualFromMarch2017ExpectsFiveReportsAndMarksTheMissingOneLate() {
        ReportingCycle cycle = annual().addReceived(received("2017-03", "2017-03-29"))
                .addReceived(received("2018-03", "2018-04-12"))
                .build();

        CycleSchedule schedule = CycleSchedule.of(cycle, JUNE_2019, LocalDate.of(2021, 12, 31));

        assertThat(schedule.expected())
                .extracting(each -> each.number() + " " + each.window() + " " + each.state() + " " + each.daysLate())
                .containsExactly(
                        "1 2017-03 RECEIVED 0",
                        "2 2018-03 RECEIVED_LATE 12",
                        "3 2019-03 LATE 91",
                        "4 2020-03 UPCOMING 0",
                        "5 2021-03 UPCOMING 0");
    }

    @Test
    void aMissingReportIsSkippedAsSoonAsALaterOneCame() {
        ReportingCycle cycle = annual().addReceived(received("2017-03", "2017-03-29"))
                .addReceived(received("2019-03", "2019-03-31"))
                .build();

        assertThat(CycleSchedule.of(cycle, JUNE_2019, JUNE_2019).expected())
                .extracting(ExpectedReport::state)
                .containsExactly(ExpectedState.RECEIVED, ExpectedState.SKIPPED, ExpectedState.RECEIVED);
        assertThat(CycleSchedule.of(cycle, LocalDate.of(2019, 3, 30), JUNE_2019).expected())
                .as("the day before the later one came")
                .extracting(ExpectedReport::state)
                .containsExactly(ExpectedState.RECEIVED, ExpectedState.LATE, ExpectedState.DUE_IN_PERIOD);
    }

    @Test
    void aCycleWithoutAFirstDateExpectsNothingThatCouldBeLate() {
        ReportingCycle cycle = annual().firstDue(Optional.empty()).build();

        assertThat(CycleSchedule.of(cycle, JUNE_2019, JUNE_2019).expected()).isEmpty();
    }

    @Test
    void aReportIsNotLateBeforeTheSeasonIsOver() {
        ReportingCycle cycle = annual().firstDue(TargetDate.parse("2017-22")).build();

        assertThat(states(cycle, LocalDate.of(2017, 8, 31))).containsExactly(ExpectedState.DUE_IN_PERIOD);
        assertThat(states(cycle, LocalDate.of(2017, 9, 1))).containsExactly(ExpectedState.LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-31, 1, MONTH, 2017-02-28, 2017-03-31",
        "2017-03, 1, QUARTER, 2017-06, 2017-09",
        "2017-22, 1, QUARTER, 2017-23, 2017-24",
        "2017-24, 1, QUARTER, 2018-21, 2018-22",
        "2017-22, 1, YEAR, 2018-22, 2019-22",
        "2019-36, 1, QUARTER, 2020-33, 2020-34",
        "2019-40, 6, MONTH, 2019-41, 2020-40",
        "2017, 6, MONTH, 2017-07/2018-06, 2018",
        "../2017-03, 1, YEAR, ../2018-03, ../2019-03",
        "2018-04/2019-03, 1, YEAR, 2019-04/2020-03, 2020-04/2021-03",
        "2017-05-31, 2, WEEK, 2017-06-14, 2017-06-28",
        "2017-05, 1, WEEK, 2017-05-08/2017-06-07, 2017-05-15/2017-06-14",
    })
    void movesAWindowWithoutMakingItMorePrecise(String first, int every, Unit unit, String second, String third) {
        Recurrence recurrence = Recurrence.of(every, unit);

        assertThat(recurrence.after(EdtfPeriod.parse(first), 1)).contains(EdtfPeriod.parse(second));
        assertThat(recurrence.after(EdtfPeriod.parse(first), 2)).contains(EdtfPeriod.parse(third));
    }

    @Test
    void endsAtTheLastYearThatDatesCanHave() {
        ReportingCycle cycle = annual().firstDue(TargetDate.parse("9998")).build();

        assertThat(CycleSchedule.of(cycle, JUNE_2019, LocalDate.MAX).expected()).hasSize(2);
        assertThat(Recurrence.of(Integer.MAX_VALUE, Unit.YEAR).after(EdtfPeriod.parse("2017"), 9_999))
                .isEmpty();
    }

    private static List<ExpectedState> states(ReportingCycle cycle, LocalDate asAt) {
        return CycleSchedule.of(cycle, asAt, asAt).expected().stream()
                .map(ExpectedReport::state)
                .toList();
    }

    private static ReportingCycleBuilder annual() {
        return ReportingCycle.builder()
                .id("annual")
                .title("Report to Ministers")
                .recurrence(Recurrence.of(1, Unit.YEAR, "annual"))
                .firstDue(TargetDate.parse("2017-03"))
                .audience("ministers");
    }

    private static ReceivedReport received(String period, String day) {
        return new ReceivedReport(EdtfPeriod.parse(period), LocalDate.parse(day), Optional.empty());
    }
}
