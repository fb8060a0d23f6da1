package org.cpip.reporting.text;

import java.util.Arrays;
import java.util.List;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;

/**
 * What every rendering of a report shows, so that a page and a document of one report agree.
 *
 * @param summary the report in a few sentences, the lead first
 * @param states the states that get a column: cancelled only where something is
 * @param milestoneStates the states whose milestones are listed: the three that matter most, and others that occur
 * @param withLeads whether any action has a lead, so that the column is worth its place
 */
public record Shown(
        List<String> summary, List<ProgressState> states, List<MilestoneState> milestoneStates, boolean withLeads) {

    private static final List<MilestoneState> ALWAYS =
            List.of(MilestoneState.OVERDUE, MilestoneState.DUE_IN_PERIOD, MilestoneState.UPCOMING);
    private static final List<MilestoneState> ORDER = List.of(
            MilestoneState.OVERDUE,
            MilestoneState.DUE_IN_PERIOD,
            MilestoneState.UPCOMING,
            MilestoneState.OPEN_ENDED,
            MilestoneState.NO_DATE,
            MilestoneState.DONE,
            MilestoneState.CANCELLED);

    /** What there is to show of a report. */
    public static Shown of(ProgressReport report, Wording words) {
        boolean cancelled =
                report.actionTally().cancelled() + report.milestoneTally().cancelled() > 0;
        return new Shown(
                Summary.of(report, words),
                Arrays.stream(ProgressState.values())
                        .filter(state -> cancelled || state != ProgressState.CANCELLED)
                        .toList(),
                ORDER.stream()
                        .filter(state -> ALWAYS.contains(state)
                                || !report.milestones(state).isEmpty())
                        .toList(),
                report.actions().stream().anyMatch(action -> !action.leads().isEmpty()));
    }
}
