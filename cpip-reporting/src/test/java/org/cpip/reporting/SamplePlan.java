package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A plan of ten workstreams and 35 actions in our own words, with the dates that such a plan has: for looking at. */
public final class SamplePlan {

    private static final DeliveryStatus PROGRESS = DeliveryStatus.IN_PROGRESS;

    private SamplePlan() {}

    /** The plan. */
    public static Programme programme() {
        return Programme.builder()
                .id("care-improvement")
                .title("Child protection improvement programme: plan of actions")
                .addParty(party("celcis", "Centre for Excellence for Children's Care and Protection", "CELCIS"))
                .addParty(party("ci", "Care Inspectorate", null))
                .addParty(party("sg", "Scottish Government", null))
                .addParty(party("chip", "Children's Hearings Improvement Partnership", "CHIP"))
                .addWorkstream(stream(
                        "Child Protection Systems Review",
                        action(
                                        "1",
                                        "Accept each recommendation of the review group and plan the work that it calls for.")
                                .addLead("sg")
                                .status(DeliveryStatus.ON_TRACK)
                                .addUpdate(update("A draft plan went to the group in May.", Rating.GREEN)),
                        action("2", "Bring the review group together again to look at what has been done.")
                                .addLead("sg")
                                .addMilestone(milestone("The review group meets again", "2018-04", "in April 2018"))))
                .addWorkstream(stream(
                        "Neglect",
                        action("1", "Find out where policies on neglect pull in different directions, and align them.")
                                .addLead("sg")
                                .status(PROGRESS),
                        action("2", "Use what the university's study found in the improvement work."),
                        action(
                                        "3",
                                        "Evaluate the first phase in three areas and, if it works, take it to further areas.")
                                .addLead("celcis")
                                .status(DeliveryStatus.DELAYED)
                                .addUpdate(update(
                                        "Two of three areas have sent their data; the third is expected in July.",
                                        Rating.AMBER_RED))
                                .addMilestone(milestone("Phase 1 ends and is evaluated", "2017-03", "in March 2017"))
                                .addMilestone(Milestone.builder()
                                        .id("m")
                                        .title("The work is extended to more test sites")
                                        .due(TargetDate.of(EdtfPeriod.parse("2017"), "in 2017"))
                                        .condition(Condition.of("if the first phase proves promising"))
                                        .build()),
                        action("4", "Consult the public on the law on neglect, and on what a new offence should cover.")
                                .addLead("sg")
                                .status(PROGRESS)
                                .addMilestone(milestone("A public consultation is held", "2017", "in 2017"))))
                .addWorkstream(stream(
                        "Child Sexual Exploitation",
                        action("1", "Report to Ministers every year on the national action plan.")
                                .addLead("sg")
                                .status(DeliveryStatus.ON_TRACK)
                                .addUpdate(update("First report received.", Rating.GREEN))
                                .addMilestone(Milestone.builder()
                                        .id("m")
                                        .title("First annual report to Ministers")
                                        .due(TargetDate.of(EdtfPeriod.parse("2017-03"), "in March 2017"))
                                        .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR, "annual"))
                                        .achieved(LocalDate.of(2017, 3, 28))
                                        .build()),
                        action("2", "Measure the plan's progress with the new indicators."),
                        action("3", "Test the template for collecting data, then use it everywhere.")
                                .addLead("sg"),
                        action("4", "Go on working with the national group to deliver the plan.")))
                .addWorkstream(stream(
                        "Child Trafficking",
                        action("1", "Set up a group to revise the guidance on assessing age.")
                                .addLead("sg")
                                .status(DeliveryStatus.COMPLETED),
                        action("2", "Ask those concerned what should follow the pilots of the referral mechanism.")
                                .addMilestone(milestone("The pilots report", "2017-22", "in summer 2017")),
                        action("3", "Commission research into the routes by which children are brought here."),
                        action("4", "Put the role of independent guardian into practice.")))
                .addWorkstream(stream(
                        "Child Internet Safety",
                        action("1", "Publish an action plan on children's safety on the internet.")
                                .addLead("sg")
                                .status(DeliveryStatus.COMPLETED)
                                .addMilestone(Milestone.builder()
                                        .id("m")
                                        .title("The action plan is published")
                                        .due(TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017"))
                                        .achieved(LocalDate.of(2017, 4, 21))
                                        .build()),
                        action("2", "Hold briefing sessions on online safety in every part of the country.")
                                .status(DeliveryStatus.ON_TRACK)
                                .addUpdate(update("11 of 32 areas so far.", Rating.AMBER_GREEN)),
                        action("3", "Take part in the UK council, and talk to providers about what they can do.")))
                .addWorkstream(stream(
                        "Children's Hearings",
                        action("1", "Oversee the work plan on the role of solicitors in hearings.")
                                .addLead("chip"),
                        action("2", "See whether cases can be heard faster, above all for the youngest children.")
                                .addLead("chip"),
                        action("3", "Decide how to take forward what the systems review said about hearings.")
                                .addLead("chip"),
                        action("4", "Keep influencing how 16 and 17 year olds are dealt with.")
                                .addLead("chip")))
                .addWorkstream(stream(
                        "Inspections",
                        action("1", "Chair a short-life group on a new framework for inspections.")
                                .addLead("ci")
                                .status(DeliveryStatus.ON_TRACK)
                                .addUpdate(update("The group has met four times.", Rating.GREEN)),
                        action("2", "Weigh what the other workstreams recommend on inspections.")
                                .addLead("ci"),
                        action("3", "Consider how scrutiny and improvement can best serve all children.")
                                .addLead("ci"),
                        action("4", "Report to Ministers on the way forward, and have the new framework in place.")
                                .addLead("ci")
                                .status(DeliveryStatus.DELAYED)
                                .addUpdate(update("The report is with the chair.", Rating.AMBER))
                                .addMilestone(milestone("Report to Ministers", "../2017-05-31", "by 31 May 2017"))
                                .addMilestone(Milestone.builder()
                                        .id("m")
                                        .title("The new framework is in place")
                                        .due(TargetDate.of(EdtfPeriod.parse("../2017-12"), "by December 2017"))
                                        .forecast(TargetDate.parse("2018-02"))
                                        .build())))
                .addWorkstream(stream(
                        "Leadership and Workforce Development",
                        action("1", "Build on last year's summit across the existing bodies."),
                        action("2", "Set up a national leadership group, chaired by the Minister.")
                                .addLead("sg")
                                .status(PROGRESS),
                        action("3", "Hold regional events for chief officers and committee chairs."),
                        action("4", "Work with the bodies that support practitioners.")))
                .addWorkstream(stream(
                        "Data and Evidence",
                        action("1", "Add analysts, and improve the data on child protection.")
                                .addLead("sg"),
                        action("2", "Set up a hub that shares data and evidence with local planners.")
                                .addLead("sg")
                                .addMilestone(milestone("The hub opens", "2018-04/..", "from April 2018"))))
                .addWorkstream(stream(
                        "General",
                        action("1", "Set out a national policy, with a plan to prevent abuse."),
                        action("2", "Agree how officials get confidential expert advice from the sector."),
                        action("3", "Learn from committees how children take part today."),
                        action("4", "Work with young people on how they are to be involved.")
                                .addLead("sg")
                                .addMilestone(milestone("A strategy for involvement", null, null))))
                .build();
    }

    static Workstream stream(String title, ActionBuilder... actions) {
        String id = Slugs.of(title);
        var stream = Workstream.builder().id(id).title(title);
        for (ActionBuilder builder : actions) {
            Action action = builder.id("unset").build();
            stream.addAction(action.toBuilder().id(id + "-" + action.number()).build());
        }
        return stream.build();
    }

    static ActionBuilder action(String number, String wording) {
        return Action.builder().number(number).wording(wording);
    }

    private static Milestone milestone(String title, String edtf, String words) {
        return Milestone.builder()
                .id("m")
                .title(title)
                .due(Optional.ofNullable(edtf).map(value -> TargetDate.of(EdtfPeriod.parse(value), words)))
                .build();
    }

    private static StatusUpdate update(String narrative, Rating rating) {
        return StatusUpdate.builder()
                .asAt(LocalDate.of(2017, 6, 1))
                .narrative(narrative)
                .ownerConfidence(DeliveryConfidence.fivePoint(rating))
                .build();
    }

    private static Party party(String id, String name, String acronym) {
        return Party.builder()
                .id(id)
                .name(name)
                .acronym(Optional.ofNullable(acronym))
                .build();
    }
}
