package org.cpip.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.CycleSchedule;
import org.cpip.model.CycleSchedules;
import org.cpip.model.ExpectedReport;
import org.cpip.model.ExpectedState;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/**
 * A report that comes round and is expected, and its cycle.
 *
 * @param cycle the cycle
 * @param report the report expected
 * @param action the action that promises it; empty when the plan does not say which
 * @param forecast when it is expected now; empty when nothing was forecast, and for those after the one that counts now
 */
@Experimental
public record DueReport(
        CycleSchedule cycle, ExpectedReport report, Optional<ActionInPlace> action, Optional<TargetDate> forecast) {

    /** Refuses null. */
    public DueReport {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(forecast, "forecast");
    }

    /** When it is expected: its forecast, or its window where there is none. */
    public EdtfPeriod expected() {
        return forecast.map(TargetDate::period).orElse(report.window());
    }

    /** Those that have not come and begin by a day; one that is late is among them when something was forecast. */
    static List<DueReport> of(Programme programme, ProgressReport progress, LocalDate until) {
        CycleSchedules schedules = CycleSchedules.of(programme, progress.asAt(), until);
        Map<String, ActionInPlace> actions = new HashMap<>();
        progress.workstreams().forEach(workstream -> workstream
                .actions()
                .forEach(action -> actions.putIfAbsent(action.id(), new ActionInPlace(workstream.title(), action))));
        Map<CycleSchedule, MilestoneProgress> current = current(programme, schedules, actions);
        List<DueReport> due = new ArrayList<>();
        for (CycleSchedule schedule : schedules.all()) {
            Optional<ActionInPlace> action = schedule.cycle().action().map(actions::get);
            for (ExpectedReport report : schedule.expected()) {
                Optional<TargetDate> forecast = Optional.ofNullable(current.get(schedule))
                        .filter(each -> each.occurrence()
                                .filter(now -> now.number() == report.number())
                                .isPresent())
                        .flatMap(each -> each.milestone().forecast());
                if (isExpected(report, forecast)) {
                    due.add(new DueReport(schedule, report, action, forecast));
                }
            }
        }
        return due;
    }

    private static boolean isExpected(ExpectedReport report, Optional<TargetDate> forecast) {
        return report.state() == ExpectedState.UPCOMING
                || report.state() == ExpectedState.DUE_IN_PERIOD
                || report.state() == ExpectedState.LATE && forecast.isPresent();
    }

    /** Of each series the milestone as of the report that counts now. */
    private static Map<CycleSchedule, MilestoneProgress> current(
            Programme programme, CycleSchedules schedules, Map<String, ActionInPlace> actions) {
        Map<CycleSchedule, MilestoneProgress> current = new IdentityHashMap<>();
        for (Action action : programme.actions()) {
            for (MilestoneProgress each : actions.get(action.id()).action().milestones()) {
                schedules.of(action, each.milestone()).ifPresent(schedule -> current.putIfAbsent(schedule, each));
            }
        }
        return current;
    }
}
