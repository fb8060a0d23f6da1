package org.cpip.io.csv;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.CountedThing;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.Recommendation;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
import org.cpip.model.ReportingCycle;
import org.cpip.model.SourceDocument;
import org.cpip.model.StatusUpdate;
import org.cpip.model.StatusUpdateBuilder;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A programme with every component of every type that a tracker may touch filled. */
final class Full {

    /** What the tracker cannot give back of it. */
    static final List<String> LOST = List.of(
            "id",
            "title",
            "summary",
            "period",
            "owner",
            "workstreams[0].id",
            "workstreams[0].lead",
            "workstreams[0].actions[0].type",
            "workstreams[0].actions[0].status",
            "workstreams[0].actions[0].milestones[0].recurrence",
            "workstreams[0].actions[0].milestones[0].condition",
            "workstreams[0].actions[0].milestones[0].forecast",
            "workstreams[0].actions[0].milestones[0].provenance",
            "workstreams[0].actions[0].dependsOn",
            "workstreams[0].actions[0].citations",
            "workstreams[0].actions[0].indicators",
            "workstreams[0].actions[0].updates[0]",
            "workstreams[0].actions[0].updates[1].by",
            "workstreams[0].actions[0].updates[1].ownerConfidence",
            "workstreams[0].actions[0].updates[1].reviewerConfidence",
            "workstreams[0].actions[0].updates[1].reason",
            "workstreams[0].actions[0].updates[1].provenance",
            "workstreams[0].actions[0].provenance",
            "workstreams[1]",
            "indicators",
            "parties[0].kind",
            "parties[0].chair",
            "parties[0].members",
            "parties[0].provenance",
            "parties[1]",
            "references",
            "recommendations",
            "cycles",
            "sources[0]");

    private Full() {}

    static Programme programme() {
        return Programme.builder()
                .id("all")
                .title("All of it")
                .summary("A summary")
                .period(EdtfPeriod.parse("2017/2019"))
                .owner("boa")
                .addWorkstream(Workstream.builder()
                        .id("other-id")
                        .title("First")
                        .lead("boa")
                        .addAction(action())
                        .build())
                .addWorkstream(Workstream.builder().id("empty").title("Empty").build())
                .addIndicator(Indicator.builder()
                        .id("measure")
                        .title("Measure")
                        .measure(IndicatorMeasure.NUMBER)
                        .counts(CountedThing.EVENTS)
                        .build())
                .addParty(Party.builder()
                        .id("boa")
                        .name("Board of All")
                        .acronym("BOA")
                        .kind(PartyKind.GROUP)
                        .chair("minister")
                        .addMember("minister")
                        .provenance(provenance())
                        .build())
                .addParty(Party.builder().id("minister").name("Minister").build())
                .addReference(Reference.builder()
                        .id("act")
                        .kind(ReferenceKind.LEGISLATION)
                        .title("Water Act 2003")
                        .year(2003)
                        .link(URI.create("https://example.org/act"))
                        .build())
                .addRecommendation(Recommendation.builder()
                        .id("r1")
                        .number("1")
                        .text("Do it")
                        .addAction("a1")
                        .build())
                .addCycle(ReportingCycle.builder()
                        .id("yearly")
                        .title("Yearly report")
                        .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                        .build())
                .addSource(SourceDocument.builder()
                        .id("source")
                        .name("plan.docx")
                        .sha256("0".repeat(64))
                        .build())
                .build();
    }

    private static Action action() {
        return Action.builder()
                .id("a1")
                .number("1")
                .wording("We will do it")
                .title("Do it")
                .type(CommitmentType.ACCEPTANCE)
                .status(DeliveryStatus.COMPLETED)
                .addLead("boa")
                .addPartner("boa")
                .addMilestone(Milestone.builder()
                        .id("a1-m1")
                        .title("It")
                        .due(TargetDate.parse("2018"))
                        .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                        .condition(Condition.of("if wanted"))
                        .baseline(TargetDate.parse("2017"))
                        .forecast(TargetDate.parse("2019"))
                        .achieved(LocalDate.of(2019, 1, 2))
                        .provenance(provenance())
                        .build())
                .addDependsOn("a0")
                .addCitation(Citation.builder().reference("act").build())
                .addIndicator("measure")
                .addUpdate(update().narrative("Older").build())
                .addUpdate(update().narrative("Newer").build())
                .provenance(provenance())
                .build();
    }

    private static StatusUpdateBuilder update() {
        return StatusUpdate.builder()
                .asAt(LocalDate.of(2018, 1, 2))
                .by("boa")
                .status(DeliveryStatus.DELAYED)
                .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                .reviewerConfidence(DeliveryConfidence.fivePoint(Rating.RED))
                .reason("Rain")
                .provenance(provenance());
    }

    private static Provenance provenance() {
        return Provenance.builder().quote("it").confidence(1).build();
    }
}
