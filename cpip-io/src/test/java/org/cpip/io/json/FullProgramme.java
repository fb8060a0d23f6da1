package org.cpip.io.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Breakdown;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.CountedThing;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Observation;
import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.ReceivedReport;
import org.cpip.model.Recommendation;
import org.cpip.model.RecommendationResponse;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
import org.cpip.model.ReportingCycle;
import org.cpip.model.SourceDocument;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A small programme in which every component of every record holds something. */
public final class FullProgramme {

    private FullProgramme() {}

    /** The programme. */
    public static Programme make() {
        return Programme.builder()
                .id("safer-harbours")
                .title("Safer Harbours “Programme” – Calaidhean Sàbhailte")
                .summary("Line one.\nLine two with a tab\t, a quote \" and a backslash \\.")
                .period(EdtfPeriod.parse("2017-03/2020"))
                .owner("ministers")
                .customField("Classification", "Official")
                .customField("Approved by", "{\"board\":\"Lights\",\"votes\":[7,0]}")
                .addWorkstream(Workstream.builder()
                        .id("lights")
                        .title("Lights & Buoys")
                        .lead("nlb")
                        .addAction(action())
                        .customField("Page", "12")
                        .build())
                .addWorkstream(Workstream.builder().id("empty").title("Empty").build())
                .addIndicator(indicator())
                .addParty(Party.builder()
                        .id("nlb")
                        .name("Northern Lights Board")
                        .acronym("NLB")
                        .kind(PartyKind.BODY)
                        .chair("ministers")
                        .members(List.of("ministers", "crew"))
                        .provenance(provenance("Northern Lights Board"))
                        .build())
                .addReference(Reference.builder()
                        .id("harbours-act-1964")
                        .kind(ReferenceKind.LEGISLATION)
                        .title("Harbours Act 1964")
                        .year(1964)
                        .link(URI.create("https://example.org/acts/1964?s=1#top"))
                        .build())
                .addRecommendation(Recommendation.builder()
                        .id("rec-1")
                        .number("1(a)")
                        .text("Mark the rocks.")
                        .madeBy("nlb")
                        .response(RecommendationResponse.PARTLY_ACCEPTED)
                        .addAction("lights-1")
                        .build())
                .addCycle(ReportingCycle.builder()
                        .id("annual-report")
                        .title("Annual report")
                        .action("lights-1")
                        .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR, "annual"))
                        .firstDue(TargetDate.of(EdtfPeriod.parse("2017-03"), "March 2017"))
                        .audience("ministers")
                        .addReceived(new ReceivedReport(
                                EdtfPeriod.parse("2017"), LocalDate.of(2017, 3, 30), Optional.of("Lights 2017")))
                        .provenance(provenance("every year"))
                        .build())
                .addSource(SourceDocument.builder()
                        .id("plan")
                        .name("plan.docx")
                        .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .sha256("0123456789abcdef".repeat(4))
                        .build())
                .build();
    }

    private static Action action() {
        return Action.builder()
                .id("lights-1")
                .number("1")
                .wording("We will mark every rock by March 2017 and, if funds allow, light them in summer 2018.")
                .title("Mark the rocks")
                .type(CommitmentType.DELIVERABLE)
                .status(DeliveryStatus.ON_TRACK)
                .start(TargetDate.of(EdtfPeriod.parse("2017-01"), "from January"))
                .parent("lights-2")
                .addLead("nlb")
                .addPartner("crew")
                .addMilestone(Milestone.builder()
                        .id("lights-1-m1")
                        .title("rocks marked")
                        .due(TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017"))
                        .dueWords("before the season")
                        .recurrence(Recurrence.of(6, Recurrence.Unit.MONTH, "twice a year"))
                        .condition(new Condition("if funds allow", Optional.of("lights-1-m2")))
                        .baseline(TargetDate.of(EdtfPeriod.parse("2017-33"), "first quarter"))
                        .forecast(TargetDate.of(EdtfPeriod.parse("2017-40/.."), "from the first half"))
                        .achieved(LocalDate.of(2017, 3, 31))
                        .customField("Evidence", "photographs")
                        .provenance(provenance("by March 2017"))
                        .build())
                .addDependsOn("lights-2")
                .addCitation(Citation.builder()
                        .reference("harbours-act-1964")
                        .sections(List.of("12", "12(1)"))
                        .provenance(provenance("section 12"))
                        .build())
                .addIndicator("groundings")
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 1, 31))
                        .recorded(LocalDate.of(2017, 2, 3))
                        .by("nlb")
                        .status(DeliveryStatus.DELAYED)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER_GREEN))
                        .reviewerConfidence(DeliveryConfidence.threePoint(Rating.AMBER))
                        .narrative("Two rocks left 🪨.")
                        .reason("Weather")
                        .addMilestone(new MilestoneUpdate(
                                "lights-1-m1",
                                Optional.of(TargetDate.of(EdtfPeriod.parse("2017-04"), "April")),
                                Optional.of(LocalDate.of(2017, 4, 1))))
                        .provenance(provenance("Two rocks left"))
                        .build())
                .customField("Budget code", "R-1")
                .provenance(provenance("We will mark every rock"))
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id("groundings")
                .title("Groundings")
                .definition("Vessels aground within the limits.")
                .unit("vessels")
                .measure(IndicatorMeasure.values()[0])
                .counts(CountedThing.EVENTS)
                .direction(IndicatorDirection.DECREASE)
                .baseline(observation("2016", new IndicatorValue.Measured(new BigDecimal("12.50"))))
                .addTarget(new IndicatorTarget(EdtfPeriod.parse("2018-04/2019-03"), new BigDecimal("0")))
                .addObservation(observation("2017-21", new IndicatorValue.Withheld("fewer than 5")))
                .addObservation(observation("2017-22", new IndicatorValue.Missing("no return")))
                .addObservation(observation("2017-23", new IndicatorValue.NotApplicable("harbour closed")))
                .customField("Series", "G1")
                .build();
    }

    private static Observation observation(String period, IndicatorValue value) {
        return Observation.builder()
                .period(EdtfPeriod.parse(period))
                .area("Orkney")
                .addBreakdown(new Breakdown("size", "under 10 m"))
                .value(value)
                .build();
    }

    private static Provenance provenance(String quote) {
        return Provenance.builder()
                .source("plan")
                .heading("Lights & Buoys")
                .number("1")
                .paragraph(7)
                .start(3)
                .end(3 + quote.length())
                .quote(quote)
                .rule("date.by")
                .confidence(0.9)
                .build();
    }
}
