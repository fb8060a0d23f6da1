package org.cpip.model.shape;

import static org.cpip.model.shape.ActionShapes.WORKSTREAM;
import static org.cpip.model.shape.CommonShapes.ACTION_ID;
import static org.cpip.model.shape.CommonShapes.DATE;
import static org.cpip.model.shape.CommonShapes.OWN;
import static org.cpip.model.shape.CommonShapes.PARTY_ID;
import static org.cpip.model.shape.CommonShapes.PROVENANCE;
import static org.cpip.model.shape.CommonShapes.RECURRENCE;
import static org.cpip.model.shape.CommonShapes.UNIQUE;
import static org.cpip.model.shape.FigureShapes.AREA;
import static org.cpip.model.shape.FigureShapes.CODE_LIST;
import static org.cpip.model.shape.FigureShapes.GEOGRAPHY;
import static org.cpip.model.shape.IndicatorShapes.INDICATOR;
import static org.cpip.model.shape.Kind.Scalar.DAY;
import static org.cpip.model.shape.Kind.Scalar.LINK;
import static org.cpip.model.shape.Kind.Scalar.PERIOD;
import static org.cpip.model.shape.Kind.Scalar.SHA256;
import static org.cpip.model.shape.Kind.Scalar.SLUG;
import static org.cpip.model.shape.Kind.Scalar.TEXT;
import static org.cpip.model.shape.Kind.Scalar.WHOLE;

import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Programme;
import org.cpip.model.ReceivedReport;
import org.cpip.model.Recommendation;
import org.cpip.model.RecommendationResponse;
import org.cpip.model.Reference;
import org.cpip.model.ReferenceKind;
import org.cpip.model.ReportingCycle;
import org.cpip.model.SourceDocument;
import org.cpip.model.shape.Kind.Code;
import org.cpip.model.shape.Kind.Nested;

/** The shapes of a programme and of what stands beside its workstreams. */
final class ProgrammeShapes {

    private static final Kind PARTY = new Nested(Shape.of(
                    Party.class,
                    "party",
                    "A body, group or role that leads, takes part or receives reports. Never a person.")
            .required("id", SLUG, UNIQUE)
            .required("name", TEXT, "In full, as published.")
            .optional("acronym", TEXT, "Such as CELCIS.")
            .optional("kind", new Code(PartyKind.class, "a kind of party"), "What sort of party it is.")
            .optional("chair", PARTY_ID, "Id of the party that chairs it.")
            .list("members", PARTY_ID, "Ids of its members.")
            .optional("provenance", PROVENANCE, "Where it is first mentioned.")
            .build());

    private static final Kind REFERENCE = new Nested(
            Shape.of(Reference.class, "reference", "A law, a study, guidance or a plan that the programme names.")
                    .required("id", SLUG, UNIQUE)
                    .required("kind", new Code(ReferenceKind.class, "a kind of reference"), "What sort of work it is.")
                    .required("title", TEXT, "As published, for an Act with its year.")
                    .optional("year", WHOLE, "The year in its title.")
                    .optional("link", LINK, "Where it can be read.")
                    .build());

    private static final Kind RECOMMENDATION = new Nested(Shape.of(
                    Recommendation.class,
                    "recommendation",
                    "A recommendation to the programme, its answer and the actions that carry it out.")
            .required("id", SLUG, UNIQUE)
            .required("number", TEXT, "As printed.")
            .required("text", TEXT, "As published.")
            .optional("madeBy", PARTY_ID, "Id of the party that made it.")
            .optional("response", new Code(RecommendationResponse.class, "a response"), "How it was answered.")
            .list("actions", ACTION_ID, "Ids of the actions that carry it out.")
            .build());

    private static final Kind RECEIVED =
            new Nested(Shape.of(ReceivedReport.class, "received report", "A report that came in.")
                    .required("period", PERIOD, "The period it was due in.")
                    .required("received", DAY, "The day it came in.")
                    .optional("title", TEXT, "Its title.")
                    .key("period")
                    .build());

    private static final Kind CYCLE =
            new Nested(Shape.of(ReportingCycle.class, "reporting cycle", "A promise to report again and again.")
                    .required("id", SLUG, UNIQUE)
                    .required("title", TEXT, "What is reported.")
                    .optional("action", ACTION_ID, "Id of the action that promises it.")
                    .required("recurrence", RECURRENCE, "How often.")
                    .optional("firstDue", DATE, "When the first report is due.")
                    .optional("audience", PARTY_ID, "Id of the party that receives it.")
                    .list("received", RECEIVED, "Reports that came in, oldest first.")
                    .optional("provenance", PROVENANCE, "Where it was read.")
                    .build());

    private static final Kind SOURCE =
            new Nested(Shape.of(SourceDocument.class, "source document", "A document that the programme was read from.")
                    .required("id", SLUG, "Unique among the sources.")
                    .required("name", TEXT, "The file name, without a folder.")
                    .optional("mediaType", TEXT, "Such as text/csv.")
                    .required("sha256", SHA256, "64 lower-case hexadecimal digits over its bytes.")
                    .build());

    /** The programme, from which all others are reached. */
    static final Shape<Programme> PROGRAMME = Shape.of(
                    Programme.class,
                    "programme",
                    "An improvement programme: workstreams of numbered actions, and what they refer to.")
            .required("id", SLUG, "A short name for machines.")
            .required("title", TEXT, "As published.")
            .optional("summary", TEXT, "What it is for, in a paragraph.")
            .optional("period", PERIOD, "The time it runs.")
            .optional("owner", PARTY_ID, "Id of the party that answers for it.")
            .writtenList("workstreams", WORKSTREAM, "In the published order.")
            .list("indicators", INDICATOR, "Measures of progress.")
            .list("areas", AREA, "Areas that figures are given for.")
            .list("geographies", GEOGRAPHY, "How areas make up larger ones.")
            .list("codeLists", CODE_LIST, "The categories of breakdowns.")
            .list("parties", PARTY, "All that anything refers to.")
            .list("references", REFERENCE, "All that anything cites.")
            .list("recommendations", RECOMMENDATION, "What was recommended to it.")
            .list("cycles", CYCLE, "Reports that come round.")
            .list("sources", SOURCE, "The documents it was read from.")
            .fields("customFields", OWN)
            .build();

    private ProgrammeShapes() {}
}
