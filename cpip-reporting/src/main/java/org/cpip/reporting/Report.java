package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * What a report of any kind says, as data: computed from a programme, a date and options, with no clock.
 *
 * <p>Every implementation is an immutable record and safe for use by many threads.
 */
@Experimental
public sealed interface Report
        permits ProgressReport,
                ChangeReport,
                ExceptionReport,
                PlanQualityReport,
                MilestoneCalendar,
                IndicatorReport,
                CycleReport,
                BriefReport,
                DeliveryReport,
                PortfolioReport {

    /** Id of the programme. */
    String programme();

    /** Title of the programme. */
    String title();

    /** The day whose end the report describes. */
    LocalDate asAt();

    /** Place and leads of the actions that it may name. */
    default ActionDirectory directory() {
        return ActionDirectory.NONE;
    }

    /** What it cannot know because its day is before the first updates; empty when there is no such thing. */
    default Optional<HistoryGap> gap() {
        return Optional.empty();
    }
}
