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
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;

/** The calendar goes by what is expected now. */
class MilestoneCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 30);

    @Test
    void aForecastMovesAMilestoneToAnotherMonth() {
        MilestoneCalendar calendar = calendar(
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
    }

    private static MilestoneCalendar calendar(Milestone... milestones) {
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
        return MilestoneCalendar.of(plan, DAY, 12);
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
