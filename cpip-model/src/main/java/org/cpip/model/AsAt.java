package org.cpip.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was known at the end of a day; what is all known by then stays the same object. */
final class AsAt {

    private AsAt() {}

    static Programme view(Programme programme, LocalDate day) {
        List<Workstream> workstreams = Views.each(programme.workstreams(), workstream -> view(workstream, day));
        List<ReportingCycle> cycles = Views.each(programme.cycles(), cycle -> view(cycle, day));
        return workstreams == programme.workstreams() && cycles == programme.cycles()
                ? programme
                : programme.toBuilder().workstreams(workstreams).cycles(cycles).build();
    }

    private static Workstream view(Workstream workstream, LocalDate day) {
        List<Action> actions = Views.each(workstream.actions(), action -> view(action, day));
        return actions == workstream.actions()
                ? workstream
                : workstream.toBuilder().actions(actions).build();
    }

    static Action view(Action action, LocalDate day) {
        List<StatusUpdate> updates = Views.only(action.updates(), update -> update.isKnownAt(day));
        List<Milestone> milestones = Views.each(action.milestones(), milestone -> view(milestone, day));
        return updates == action.updates() && milestones == action.milestones()
                ? action
                : action.toBuilder().updates(updates).milestones(milestones).build();
    }

    /** Nobody can have known of an achievement before it was one. */
    static Milestone view(Milestone milestone, LocalDate day) {
        return milestone.achieved().isEmpty() || milestone.isAchievedBy(day)
                ? milestone
                : milestone.toBuilder().achieved(Optional.empty()).build();
    }

    private static ReportingCycle view(ReportingCycle cycle, LocalDate day) {
        List<ReceivedReport> received =
                Views.only(cycle.received(), report -> !report.received().isAfter(day));
        return received == cycle.received()
                ? cycle
                : cycle.toBuilder().received(received).build();
    }
}
