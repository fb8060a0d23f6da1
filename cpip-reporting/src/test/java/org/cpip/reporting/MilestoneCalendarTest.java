package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar goes by what is expected now. */
class MilestoneCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 30);

    @Test
    void aForecastMovesAMilestoneToAnotherMonth() {
        MilestoneCalendar calendar = calendar(
                12,
                milestone("as-planned", "2031-09", null),
                milestone("late", "2031-07", "2031-09-15"),
                milestone("overdue", "2031-05", "2031-08"),
                milestone("overdue-still", "2031-05", null),
                milestone("forecast-passed", "2031-10", "2031-06-29"),
                milestone("beyond", "2031-07", "2035"));

        assertThat(calendar.months())
                .extracting(MilestoneCalendar.Month::month)
                .containsExactly(YearMonth.of(2031, 8), YearMonth.of(2031, 9));
        assertThat(calendar.milestones())
                .extracting(each -> each.milestone().id())
                .containsExactly("overdue", "late", "as-planned");
        assertThat(calendar.later()).isEmpty();
        assertThat(calendar.past())
                .as("what no month has, since nobody says a day ahead")
                .extracting(each -> each.milestone().id())
                .containsExactly("overdue-still", "forecast-passed");
    }

    /** A report that comes round moves with its forecast as a milestone that is met once; the ones after it do not. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2031-09, -,       2031-09 2032-09",
                "2031-09, 2031-11, 2031-11 2032-09",
                "2031-05, 2031-08, 2031-08 2032-05",
                "2031-05, -,       2032-05",
                "2031-05, 2031-06-29, 2032-05",
                "2031-07, 2035,    2032-07",
            })
    void aForecastMovesAReportThatComesRound(String due, String forecast, String months) {
        Milestone yearly = milestone("yearly", due, forecast).toBuilder()
                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                .build();

        assertThat(calendar(18, yearly).months())
                .extracting(each -> each.month() + " x" + each.reports().size())
                .containsExactly(months.replaceAll("(?= |$)", " x1").split("(?<=x1) "));
    }

    @Test
    void aReportThatComesRoundAndEndsAfterTheMonthsStandsApart() {
        Milestone yearly = milestone("yearly", "2031-07", "2031-09/2032-09").toBuilder()
                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                .build();

        assertThat(calendar(12, yearly).laterReports())
                .extracting(each -> each.forecast().orElseThrow().edtf())
                .containsExactly("2031-09/2032-09");
    }

    private static MilestoneCalendar calendar(int months, Milestone... milestones) {
        Action action = Action.builder()
                .id("works-1")
                .number("1")
                .wording("We will dredge the basin.")
                .milestones(List.of(milestones))
                .build();
        Programme plan = Programme.builder()
                .id("harbour")
                .title("Harbour")
                .addWorkstream(Workstream.builder()
                        .id("works")
                        .title("Works")
                        .addAction(action)
                        .build())
                .build();
        return MilestoneCalendar.of(plan, DAY, months);
    }

    private static Milestone milestone(String id, String due, String forecast) {
        return Milestone.builder()
                .id(id)
                .title(id)
                .due(TargetDate.parse(due))
                .forecast(Optional.ofNullable(forecast).map(TargetDate::parse))
                .build();
    }
}
