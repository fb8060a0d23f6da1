package org.cpip.model;

import java.time.LocalDate;
import org.cpip.model.date.TargetDate;

/** Programmes for tests. */
public final class Plans {

    private Plans() {}

    /** A plan of one action. */
    public static Programme of(Action action) {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("only")
                        .title("Only")
                        .addAction(action)
                        .build())
                .build();
    }

    /** Two actions, valid in every respect. */
    public static Programme typical() {
        Milestone milestone = Milestone.builder()
                .id("neglect-1-m1")
                .title("Publish a plan")
                .due(TargetDate.parse("../2017-03"))
                .build();
        Milestone conditional = Milestone.builder()
                .id("neglect-1-m2")
                .title("Extend it")
                .condition(new Condition("if it works", java.util.Optional.of("neglect-1-m1")))
                .build();
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .owner("cpc")
                .addParty(Party.builder()
                        .id("cpc")
                        .name("Committee")
                        .acronym("CPC")
                        .build())
                .addReference(Reference.builder()
                        .id("act-1937")
                        .kind(ReferenceKind.LEGISLATION)
                        .title("Act 1937")
                        .build())
                .addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .addAction(action("neglect-1", "1").toBuilder()
                                .addLead("cpc")
                                .addMilestone(milestone)
                                .addMilestone(conditional)
                                .addCitation(Citation.builder()
                                        .reference("act-1937")
                                        .addSection("12")
                                        .build())
                                .addUpdate(update("2017-01-31"))
                                .addUpdate(update("2017-04-30"))
                                .build())
                        .addAction(action("neglect-2", "2").toBuilder()
                                .addDependsOn("neglect-1")
                                .build())
                        .build())
                .build();
    }

    /** An action with nothing but its wording. */
    public static Action action(String id, String number) {
        return Action.builder().id(id).number(number).wording("Do it.").build();
    }

    /** An update as at a day. */
    public static StatusUpdate update(String asAt) {
        return StatusUpdate.builder()
                .asAt(LocalDate.parse(asAt))
                .status(DeliveryStatus.IN_PROGRESS)
                .build();
    }
}
