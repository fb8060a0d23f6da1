package org.cpip.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cpip.model.CountedThing;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
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
import org.cpip.model.Slugs;
import org.cpip.model.SourceDocument;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/**
 * A programme with something in every place: first a record of each kind with all its components, then one for each
 * further constant and form of a date. It is kept small, since tests cut it at every byte. A test sees to it that nothing
 * is forgotten.
 */
final class FullPlan {

    private FullPlan() {}

    static Programme make() {
        ProgrammeBuilder programme = Programme.builder()
                .id("full")
                .title("Safer Harbours “Programme” – Calaidhean Sàbhailte")
                .summary("Line one.\nLine two with a tab\t, a quote \" and a backslash \\.")
                .period(EdtfPeriod.parse("2017-03/2020"))
                .owner("ministers")
                .customField("Lead department", "Harbours & Lights")
                .customField("Budget", "{\"GBP\":12.50}")
                .addWorkstream(FullPlanActions.lights())
                .addWorkstream(Workstream.builder().id("empty").title("Empty").build())
                .addParty(board())
                .addParty(party("ministers", "Ministers", PartyKind.GROUP))
                .addParty(party("crew", "Crew", PartyKind.ROLE))
                .addSource(SourceDocument.builder()
                        .id("plan")
                        .name("plan.docx")
                        .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .sha256("0123456789abcdef".repeat(4))
                        .build());
        addIndicators(programme);
        FullPlanFigures.addAreas(programme);
        addReferences(programme);
        addRecommendations(programme);
        addCycles(programme);
        return programme.build();
    }

    private static Party board() {
        return Party.builder()
                .id("nlb")
                .name("Northern Lights Board")
                .acronym("NLB")
                .kind(PartyKind.BODY)
                .chair("ministers")
                .members(List.of("ministers", "crew"))
                .provenance(provenance("Northern Lights Board"))
                .build();
    }

    private static Party party(String id, String name, PartyKind kind) {
        return Party.builder().id(id).name(name).kind(kind).build();
    }

    private static void addIndicators(ProgrammeBuilder programme) {
        IndicatorMeasure[] measures = IndicatorMeasure.values();
        programme.addIndicator(Indicator.builder()
                .id("groundings")
                .title("Groundings")
                .definition("Vessels aground within the limits.")
                .unit("vessels")
                .measure(measures[0])
                .counts(CountedThing.EVENTS)
                .direction(IndicatorDirection.DECREASE)
                .baseline(FullPlanFigures.observation(
                        "2016", new IndicatorValue.Measured(new BigDecimal("12.50"), List.of(FigureMarker.values()))))
                .addTarget(new IndicatorTarget(EdtfPeriod.parse("2018-04/2019-03"), new BigDecimal("0")))
                .observations(FullPlanFigures.observations())
                .customField("Steward", "Crew")
                .build());
        List<CountedThing> things = others(CountedThing.values(), CountedThing.EVENTS);
        List<IndicatorDirection> directions = others(IndicatorDirection.values(), IndicatorDirection.DECREASE);
        for (int i = 1; i < measures.length; i++) {
            programme.addIndicator(Indicator.builder()
                    .id(slug(measures[i]))
                    .title("Lights as " + measures[i])
                    .measure(measures[i])
                    .counts(things.get(i % things.size()))
                    .direction(directions.get(i % directions.size()))
                    .build());
        }
    }

    private static void addReferences(ProgrammeBuilder programme) {
        programme.addReference(Reference.builder()
                .id("harbours-act-1964")
                .kind(ReferenceKind.LEGISLATION)
                .title("Harbours Act 1964")
                .year(1964)
                .link(URI.create("https://example.org/acts/1964?s=1#top"))
                .build());
        for (ReferenceKind kind : others(ReferenceKind.values(), ReferenceKind.LEGISLATION)) {
            programme.addReference(Reference.builder()
                    .id(slug(kind))
                    .kind(kind)
                    .title("Work of the kind " + kind)
                    .build());
        }
    }

    private static void addRecommendations(ProgrammeBuilder programme) {
        programme.addRecommendation(Recommendation.builder()
                .id("rec-1")
                .number("1(a)")
                .text("Mark the rocks.")
                .madeBy("nlb")
                .response(RecommendationResponse.PARTLY_ACCEPTED)
                .addAction("lights-1")
                .build());
        for (RecommendationResponse response :
                others(RecommendationResponse.values(), RecommendationResponse.PARTLY_ACCEPTED)) {
            programme.addRecommendation(Recommendation.builder()
                    .id(slug(response))
                    .number("2(" + response.ordinal() + ")")
                    .text("Light them.")
                    .response(response)
                    .build());
        }
    }

    private static void addCycles(ProgrammeBuilder programme) {
        programme.addCycle(ReportingCycle.builder()
                .id("annual-report")
                .title("Annual report")
                .action("lights-1")
                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR, "annual"))
                .firstDue(TargetDate.of(EdtfPeriod.parse("2017-03"), "March 2017"))
                .audience("ministers")
                .addReceived(new ReceivedReport(
                        EdtfPeriod.parse("2017"), LocalDate.of(2017, 3, 30), Optional.of("Lights 2017")))
                .provenance(provenance("every year"))
                .build());
        for (Recurrence.Unit unit : others(Recurrence.Unit.values(), Recurrence.Unit.YEAR)) {
            programme.addCycle(ReportingCycle.builder()
                    .id(slug(unit))
                    .title("Report every " + unit)
                    .recurrence(Recurrence.of(2, unit))
                    .build());
        }
    }

    static Provenance provenance(String quote) {
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

    /** Every constant but the one that the full record uses. */
    static <E extends Enum<E>> List<E> others(E[] constants, E used) {
        return Arrays.stream(constants).filter(each -> each != used).toList();
    }

    private static String slug(Enum<?> constant) {
        return Slugs.of(constant.name());
    }
}
