package org.cpip.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Priority;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** The actions of {@link FullPlan}: one with all its components, and one for each further status and form of a date. */
final class FullPlanActions {

    /** A form of a date each; {@code ../2017-03} and those of quarters and halves stand in the first milestone. */
    private static final List<String> DATES = List.of(
            "2017",
            "2017-05",
            "2017-05-31",
            "2017-22",
            "2017-34",
            "2017-41",
            "2017-24/..",
            "2017-05/2017-07",
            "2017?",
            "2017-05~",
            "2017-05-31%",
            "2017-03-XX",
            "2017-XX",
            "2017-XX-XX",
            "201X",
            "20XX",
            "/2017-09");

    private FullPlanActions() {}

    static Workstream lights() {
        WorkstreamBuilder workstream = Workstream.builder()
                .id("lights")
                .title("Lights & Buoys")
                .lead("nlb")
                .customField("Coast", "North")
                .addAction(rocks());
        List<DeliveryStatus> statuses = FullPlan.others(DeliveryStatus.values(), DeliveryStatus.ON_TRACK);
        List<Priority> priorities = List.of(Priority.values());
        List<CommitmentType> types = FullPlan.others(CommitmentType.values(), CommitmentType.DELIVERABLE);
        for (int i = 0; i < statuses.size(); i++) {
            int number = i + 2;
            ActionBuilder action = Action.builder()
                    .id("lights-" + number)
                    .number(number + "(a)")
                    .wording("We will keep the lights lit.")
                    .type(types.get(i % types.size()))
                    .priority(priorities.get(i % priorities.size()))
                    .status(statuses.get(i));
            for (int d = i; d < DATES.size(); d += statuses.size()) {
                action.addMilestone(dated("lights-" + number + "-m" + (d / statuses.size() + 1), DATES.get(d)));
            }
            workstream.addAction(action.build());
        }
        return workstream.build();
    }

    private static Action rocks() {
        ActionBuilder action = Action.builder()
                .id("lights-1")
                .number("1")
                .wording("We will mark every rock by March 2017 and, if funds allow, light them in summer 2018.")
                .title("Mark the rocks")
                .type(CommitmentType.DELIVERABLE)
                .start(TargetDate.of(EdtfPeriod.parse("2016-11"), "from November 2016"))
                .parent("lights-3")
                .priority(Priority.HIGH)
                .status(DeliveryStatus.ON_TRACK)
                .addLead("nlb")
                .addPartner("crew")
                .addMilestone(marked())
                .addMilestone(dated("lights-1-m2", "2018-22"))
                .addMilestone(Milestone.builder()
                        .id("lights-1-m3")
                        .title("Lamps ordered")
                        .dueWords("TBC")
                        .build())
                .addDependsOn("lights-2")
                .addCitation(Citation.builder()
                        .reference("harbours-act-1964")
                        .sections(List.of("12", "12(1)"))
                        .provenance(FullPlan.provenance("section 12"))
                        .build())
                .addIndicator("groundings")
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 1, 31))
                        .recorded(LocalDate.of(2017, 2, 6))
                        .by("nlb")
                        .status(DeliveryStatus.DELAYED)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER_GREEN))
                        .reviewerConfidence(DeliveryConfidence.threePoint(Rating.AMBER))
                        .narrative("Two rocks left 🪨.")
                        .reason("Weather")
                        .milestones(List.of(
                                MilestoneUpdate.builder()
                                        .milestone("lights-1-m2")
                                        .forecast(TargetDate.of(EdtfPeriod.parse("2018-23"), "autumn 2018"))
                                        .build(),
                                MilestoneUpdate.builder()
                                        .milestone("lights-1-m3")
                                        .achieved(LocalDate.of(2017, 1, 20))
                                        .build()))
                        .provenance(FullPlan.provenance("Two rocks left"))
                        .build())
                .customField("Vessel", "MV “Skerry”")
                .customField("=Crew", "")
                .provenance(FullPlan.provenance("We will mark every rock"));
        for (Rating rating : FullPlan.others(Rating.values(), Rating.AMBER_GREEN)) {
            action.addUpdate(StatusUpdate.builder()
                    .asAt(LocalDate.of(2017, 3 + rating.ordinal(), 1))
                    .ownerConfidence(DeliveryConfidence.fivePoint(rating))
                    .build());
        }
        return action.build();
    }

    private static Milestone marked() {
        return Milestone.builder()
                .id("lights-1-m1")
                .title("rocks marked")
                .due(TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017"))
                .recurrence(Recurrence.of(6, Recurrence.Unit.MONTH, "twice a year"))
                .condition(new Condition("if funds allow", Optional.of("lights-1-m2")))
                .baseline(TargetDate.of(EdtfPeriod.parse("2017-33"), "first quarter"))
                .forecast(TargetDate.of(EdtfPeriod.parse("2017-40/.."), "from the first half"))
                .achieved(LocalDate.of(2017, 3, 31))
                .customField("Chart", "2182")
                .provenance(FullPlan.provenance("by March 2017"))
                .build();
    }

    private static Milestone dated(String id, String edtf) {
        return Milestone.builder()
                .id(id)
                .title("Lit")
                .due(TargetDate.of(EdtfPeriod.parse(edtf)))
                .build();
    }
}
