package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ActionChange.Kind;
import org.junit.jupiter.api.Test;

/** Every figure of three reports on the sample with updates against a table that a person made by reading the plan. */
class HandMadeFiguresTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2017, 12, 31);

    @Test
    void figuresAgreeWithTheTableMadeByHand() throws IOException {
        Programme before = SamplePlan.programme();
        Programme after = updated(before);

        assertThat(figures(before, after)).isEqualTo(handMade());
    }

    @Test
    void aRatingChangesWithItsReason() {
        ChangeReport report =
                ChangeReport.between(SamplePlan.programme(), JUNE, updated(SamplePlan.programme()), DECEMBER);

        assertThat(report.actions(Kind.RERATED))
                .flatExtracting(ActionChange::reratings)
                .containsExactly(new Rerating(
                        Rerating.Rater.OWNER,
                        java.util.Optional.of(DeliveryConfidence.fivePoint(Rating.AMBER_RED)),
                        java.util.Optional.of(DeliveryConfidence.fivePoint(Rating.RED)),
                        java.util.Optional.of("Two areas withdrew")));
    }

    @Test
    void twoDatesOfOnePlanDifferInWhatHasADate() {
        Programme plan = updated(SamplePlan.programme());
        ChangeReport report = ChangeReport.of(plan, JUNE, DECEMBER);

        assertThat(report.actions(Kind.CHANGED))
                .extracting(change -> change.pair().latest().action().id())
                .containsExactly("neglect-3", "neglect-4");
        assertThat(ChangeReport.of(plan, DECEMBER, DECEMBER).changes()).isEmpty();
    }

    private static Map<String, Long> figures(Programme before, Programme after) {
        ProgressReport progress = ProgressReport.of(after, DECEMBER);
        ExceptionReport exceptions = ExceptionReport.of(after, DECEMBER, ExceptionOptions.defaults());
        ChangeReport changes = ChangeReport.between(before, JUNE, after, DECEMBER);
        MilestoneCalendar calendar = MilestoneCalendar.of(after, DECEMBER, 12);
        Map<String, Long> figures = new LinkedHashMap<>();
        tally(figures, "milestones", progress.milestoneCounts());
        tally(figures, "actions", progress.actionCounts());
        figures.put("longest overdue in days", exceptions.overdue().get(0).daysOverdue());
        figures.put("summer overdue in days", exceptions.overdue().get(2).daysOverdue());
        figures.put("slipping", (long) exceptions.slipping().size());
        figures.put("shortest slip in days", exceptions.slipping().get(1).days().orElseThrow());
        figures.put("missed forecasts", (long) exceptions.missed().size());
        figures.put("held", (long) exceptions.held().size());
        figures.put("rated", (long) exceptions.rated().size());
        figures.put("computed", (long) exceptions.computed().size());
        figures.put("silent", (long) exceptions.silent().size());
        figures.put("concerned", (long) exceptions.concerned().size());
        for (Kind kind : List.of(Kind.ADDED, Kind.DROPPED, Kind.CHANGED, Kind.UNCHANGED, Kind.REWORDED, Kind.MOVED)) {
            figures.put(kind.name().toLowerCase(java.util.Locale.ROOT), (long)
                    changes.actions(kind).size());
        }
        figures.put("slipped", (long) changes.actions(Kind.SLIPPED).size());
        figures.put("slipped by days", changes.slips().get(0).days().orElseThrow());
        figures.put("rerated", (long) changes.actions(Kind.RERATED).size());
        figures.put("achieved", (long) changes.actions(Kind.ACHIEVED).size());
        figures.put("calendar months", (long) calendar.months().size());
        figures.put("calendar milestones", (long) calendar.milestones().size());
        return figures;
    }

    private static void tally(Map<String, Long> figures, String what, StateCounts tally) {
        figures.put(what, (long) tally.total());
        figures.put(what + " done", (long) tally.done());
        figures.put(what + " overdue", (long) tally.overdue());
        figures.put(what + " due", (long) tally.due());
        figures.put(what + " undated", (long) tally.undated());
    }

    /** Half a year later: one action dropped, one added, one reworded, one moved, one late, one met. */
    private static Programme updated(Programme plan) {
        List<Workstream> workstreams = new ArrayList<>();
        Action hub = plan.action("data-and-evidence-2").orElseThrow();
        for (Workstream workstream : plan.workstreams()) {
            List<Action> actions = new ArrayList<>();
            for (Action action : workstream.actions()) {
                switch (action.id()) {
                    case "neglect-2" ->
                        actions.add(action.toBuilder().wording("Use the study.").build());
                    case "neglect-3" -> actions.add(late(action));
                    case "neglect-4" -> actions.add(met(action));
                    case "general-2", "data-and-evidence-2" -> {}
                    default -> actions.add(action);
                }
            }
            if (workstream.id().equals("general")) {
                actions.add(Action.builder()
                        .id("general-5")
                        .number("5")
                        .wording("Publish a summary each year.")
                        .build());
                actions.add(hub.toBuilder().id("general-6").number("6").build());
            }
            workstreams.add(workstream.toBuilder().actions(actions).build());
        }
        return plan.toBuilder().workstreams(workstreams).build();
    }

    private static Action late(Action action) {
        List<Milestone> milestones = new ArrayList<>(action.milestones());
        milestones.set(
                0,
                milestones.get(0).toBuilder()
                        .forecast(TargetDate.parse("2017-12"))
                        .build());
        return action.toBuilder()
                .milestones(milestones)
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 10, 31))
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.RED))
                        .reason("Two areas withdrew")
                        .build())
                .build();
    }

    private static Action met(Action action) {
        return action.toBuilder()
                .milestones(List.of(action.milestones().get(0).toBuilder()
                        .achieved(LocalDate.of(2017, 11, 15))
                        .build()))
                .build();
    }

    private static Map<String, Long> handMade() throws IOException {
        Map<String, Long> figures = new LinkedHashMap<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HandMadeFiguresTest.class.getResourceAsStream("hand-made-figures.csv")),
                StandardCharsets.UTF_8))) {
            table.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> figures.put(cells[0], Long.parseLong(cells[1])));
        }
        return figures;
    }
}
