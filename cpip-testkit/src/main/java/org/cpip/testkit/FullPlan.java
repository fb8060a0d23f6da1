package org.cpip.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
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
import org.cpip.model.ProgrammeBuilder;
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
import org.cpip.model.WorkstreamBuilder;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A programme with something in every place. A test sees to it that nothing is forgotten. */
final class FullPlan {

    private static final List<String> DATES = List.of(
            "2017",
            "2017-05",
            "2017-05-31",
            "2017-22",
            "2017-34",
            "2017-41",
            "../2017-03",
            "2017-24/..",
            "2017-05/2017-07");

    private FullPlan() {}

    static Programme make() {
        ProgrammeBuilder programme = Programme.builder()
                .id("full")
                .title("Everything Filled – Làn")
                .summary("One paragraph.\nAnother one.")
                .period(EdtfPeriod.parse("2017/2020"))
                .owner("body")
                .customField("Classification", "Official")
                .addWorkstream(promises())
                .addWorkstream(states())
                .addParty(party(PartyKind.BODY, List.of("role", "group")))
                .addParty(party(PartyKind.GROUP, List.of()))
                .addParty(party(PartyKind.ROLE, List.of()))
                .addSource(SourceDocument.builder()
                        .id("plan")
                        .name("plan.docx")
                        .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .sha256("0123456789abcdef".repeat(4))
                        .build());
        for (IndicatorMeasure measure : IndicatorMeasure.values()) {
            programme.addIndicator(indicator(measure));
        }
        for (ReferenceKind kind : ReferenceKind.values()) {
            programme.addReference(Reference.builder()
                    .id(slug("ref", kind))
                    .kind(kind)
                    .title("Work of the kind " + kind + " 1964")
                    .year(1964)
                    .link(URI.create("https://example.org/works/1964?kind=" + kind + "#top"))
                    .build());
        }
        for (RecommendationResponse response : RecommendationResponse.values()) {
            programme.addRecommendation(Recommendation.builder()
                    .id(slug("rec", response))
                    .number(response.ordinal() + "(a)")
                    .text("Mark the rocks.")
                    .madeBy("group")
                    .response(response)
                    .addAction("promises-1")
                    .build());
        }
        for (Recurrence.Unit unit : Recurrence.Unit.values()) {
            programme.addCycle(cycle(unit));
        }
        return programme.build();
    }

    /** An action for each kind of promise and a milestone for each form of a date. */
    private static Workstream promises() {
        WorkstreamBuilder workstream =
                Workstream.builder().id("promises").title("Promises & Dates").lead("body");
        for (CommitmentType type : CommitmentType.values()) {
            int number = type.ordinal() + 1;
            ActionBuilder action = Action.builder()
                    .id("promises-" + number)
                    .number(number + "")
                    .wording("We will mark every rock by March 2017 and, if funds allow, light them all.")
                    .title("Rocks " + number)
                    .type(type)
                    .status(DeliveryStatus.ON_TRACK)
                    .start(TargetDate.of(EdtfPeriod.parse("2017-01"), "from January"))
                    .leads(List.of("body", "role"))
                    .partners(List.of("group"))
                    .addDependsOn("states-1")
                    .addCitation(Citation.builder()
                            .reference("ref-legislation")
                            .sections(List.of("12", "12(1)"))
                            .provenance(provenance("section 12"))
                            .build())
                    .addIndicator("indicator-number")
                    .customField("Budget code", "R-" + number)
                    .customField("Colours", "[\"red\",\"green\"]")
                    .provenance(provenance("We will mark every rock"));
            if (number > 1) {
                action.parent("promises-1");
            }
            for (int i = 0; i < DATES.size(); i++) {
                action.addMilestone(milestone("promises-" + number + "-m" + (i + 1), DATES.get(i), type));
            }
            workstream.addAction(action.build());
        }
        return workstream.build();
    }

    /** An action for each status, with an update for each rating. */
    private static Workstream states() {
        WorkstreamBuilder workstream =
                Workstream.builder().id("states").title("States").lead("group").customField("Page", "12");
        for (DeliveryStatus status : DeliveryStatus.values()) {
            int number = status.ordinal() + 1;
            ActionBuilder action = Action.builder()
                    .id("states-" + number)
                    .number(number + ".1")
                    .wording("We will keep the lights lit.")
                    .status(status)
                    .addLead("role")
                    .addMilestone(Milestone.builder()
                            .id("states-" + number + "-m1")
                            .title("Lights lit")
                            .dueWords("Ongoing")
                            .build());
            for (Rating rating : Rating.values()) {
                action.addUpdate(update(status, rating, "states-" + number + "-m1"));
            }
            workstream.addAction(action.build());
        }
        return workstream.build();
    }

    private static Milestone milestone(String id, String edtf, CommitmentType type) {
        TargetDate date = TargetDate.of(EdtfPeriod.parse(edtf), "words for " + edtf);
        Optional<String> other = id.equals("promises-1-m1") ? Optional.empty() : Optional.of("promises-1-m1");
        return Milestone.builder()
                .id(id)
                .title("Rocks marked")
                .due(date)
                .recurrence(Recurrence.of(type.ordinal() + 1, Recurrence.Unit.MONTH, "now and again"))
                .condition(new Condition("if funds allow", other))
                .baseline(date)
                .forecast(date)
                .achieved(LocalDate.of(2017, 3, 31))
                .customField("Evidence", "photographs")
                .provenance(provenance("by March 2017"))
                .build();
    }

    private static StatusUpdate update(DeliveryStatus status, Rating rating, String milestone) {
        boolean ofThree = rating == Rating.GREEN || rating == Rating.AMBER || rating == Rating.RED;
        return StatusUpdate.builder()
                .asAt(LocalDate.of(2017, 1 + rating.ordinal(), 28))
                .recorded(LocalDate.of(2017, 2 + rating.ordinal(), 3))
                .by("body")
                .status(status)
                .ownerConfidence(DeliveryConfidence.fivePoint(rating))
                .reviewerConfidence(DeliveryConfidence.threePoint(ofThree ? rating : Rating.AMBER))
                .narrative("Two rocks left.")
                .reason("Weather")
                .addMilestone(new MilestoneUpdate(
                        milestone,
                        Optional.of(TargetDate.of(EdtfPeriod.parse("2017-10"), "October")),
                        Optional.of(LocalDate.of(2017, 9, 30))))
                .provenance(provenance("Two rocks left"))
                .build();
    }

    private static Party party(PartyKind kind, List<String> members) {
        String name = kind.name();
        return Party.builder()
                .id(slug(kind))
                .name("The " + name.charAt(0) + slug(kind).substring(1))
                .acronym("T" + name.charAt(0))
                .kind(kind)
                .chair("role")
                .members(members)
                .provenance(provenance("The " + name))
                .build();
    }

    private static Indicator indicator(IndicatorMeasure measure) {
        CountedThing[] things = CountedThing.values();
        IndicatorDirection[] directions = IndicatorDirection.values();
        return Indicator.builder()
                .id(slug("indicator", measure))
                .title("Groundings as " + measure)
                .definition("Vessels aground within the limits.")
                .unit("vessels")
                .measure(measure)
                .counts(things[measure.ordinal() % things.length])
                .direction(directions[measure.ordinal() % directions.length])
                .baseline(observation("2016", new IndicatorValue.Measured(new BigDecimal("12.50"))))
                .addTarget(new IndicatorTarget(EdtfPeriod.parse("2018-04/2019-03"), new BigDecimal("0")))
                .addObservation(observation("2017-21", new IndicatorValue.Withheld("fewer than 5")))
                .addObservation(observation("2017-22", new IndicatorValue.Missing("no return")))
                .addObservation(observation("2017-23", new IndicatorValue.NotApplicable("harbour closed")))
                .addObservation(observation("2017-24", new IndicatorValue.Measured(BigDecimal.ZERO)))
                .customField("Series", measure.name())
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

    private static ReportingCycle cycle(Recurrence.Unit unit) {
        return ReportingCycle.builder()
                .id(slug("every", unit))
                .title("Report every " + unit)
                .action("promises-2")
                .recurrence(Recurrence.of(1, unit, "every " + unit))
                .firstDue(TargetDate.of(EdtfPeriod.parse("2017-03"), "March 2017"))
                .audience("group")
                .addReceived(new ReceivedReport(
                        EdtfPeriod.parse("2017"), LocalDate.of(2017, 3, 30), Optional.of("Lights 2017")))
                .provenance(provenance("every " + unit))
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

    /** Words and a constant's name in kebab-case. */
    private static String slug(Object... words) {
        return String.join("-", Arrays.stream(words).map(Object::toString).toList())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
