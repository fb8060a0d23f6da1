package org.cpip.io.json;

import static org.cpip.io.json.ActionShapes.PROVENANCE;
import static org.cpip.io.json.Kinds.DAY;
import static org.cpip.io.json.Kinds.EDTF;
import static org.cpip.io.json.Kinds.SHA256;
import static org.cpip.io.json.Kinds.SLUG;
import static org.cpip.io.json.Kinds.TEXT;

import java.util.Optional;
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

/** The shapes of a programme and of what stands beside its workstreams. */
final class ProgrammeShapes {

    static final Shape<Party> PARTY = Shape.of(
            "party", "A body, group or role that leads, takes part or receives reports. Never a person.", s -> {
                var id = s.required("id", SLUG, Party::id, "Unique in the programme.");
                var name = s.required("name", TEXT, Party::name, "In full, as published.");
                var acronym = s.optional("acronym", TEXT, Party::acronym, "Such as CELCIS.");
                var kind = s.optional(
                        "kind",
                        Kinds.constant(PartyKind.class, "a kind of party"),
                        Party::kind,
                        "What sort of party it is.");
                var chair = s.optional("chair", TEXT, Party::chair, "Id of the party that chairs it.");
                var members = s.list("members", TEXT, Party::members, "Ids of its members.");
                var provenance =
                        s.optional("provenance", PROVENANCE, Party::provenance, "Where it is first mentioned.");
                return v -> new Party(
                        v.get(id),
                        v.get(name),
                        v.get(acronym),
                        v.get(kind),
                        v.get(chair),
                        v.get(members),
                        v.get(provenance));
            });

    static final Shape<Reference> REFERENCE =
            Shape.of("reference", "A law, a study, guidance or a plan that the programme names.", s -> {
                var id = s.required("id", SLUG, Reference::id, "Unique in the programme.");
                var kind = s.required(
                        "kind",
                        Kinds.constant(ReferenceKind.class, "a kind of reference"),
                        Reference::kind,
                        "What sort of work it is.");
                var title = s.required("title", TEXT, Reference::title, "As published, for an Act with its year.");
                var year = s.optional("year", Kinds.WHOLE, Reference::year, "The year in its title.");
                var link = s.optional("link", Kinds.LINK, Reference::link, "Where it can be read.");
                return v -> new Reference(v.get(id), v.get(kind), v.get(title), v.get(year), v.get(link));
            });

    static final Shape<Recommendation> RECOMMENDATION = Shape.of(
            "recommendation", "A recommendation to the programme, its answer and the actions that carry it out.", s -> {
                var id = s.required("id", SLUG, Recommendation::id, "Unique in the programme.");
                var number = s.required("number", TEXT, Recommendation::number, "As printed.");
                var text = s.required("text", TEXT, Recommendation::text, "As published.");
                var madeBy = s.optional("madeBy", TEXT, Recommendation::madeBy, "Id of the party that made it.");
                var response = s.optional(
                        "response",
                        Kinds.constant(RecommendationResponse.class, "a response"),
                        Recommendation::response,
                        "How it was answered.");
                var actions = s.list("actions", TEXT, Recommendation::actions, "Ids of the actions that carry it out.");
                return v -> new Recommendation(
                        v.get(id), v.get(number), v.get(text), v.get(madeBy), v.get(response), v.get(actions));
            });

    static final Shape<ReceivedReport> RECEIVED = Shape.of("received report", "A report that came in.", s -> {
        var period = s.required("period", EDTF, ReceivedReport::period, "The period it was due in.");
        var received = s.required("received", DAY, ReceivedReport::received, "The day it came in.");
        var title = s.optional("title", TEXT, ReceivedReport::title, "Its title.");
        return v -> new ReceivedReport(v.get(period), v.get(received), v.get(title));
    });

    static final Shape<ReportingCycle> CYCLE =
            Shape.of("reporting cycle", "A promise to report again and again.", s -> {
                var id = s.required("id", SLUG, ReportingCycle::id, "Unique in the programme.");
                var title = s.required("title", TEXT, ReportingCycle::title, "What is reported.");
                var action = s.optional("action", TEXT, ReportingCycle::action, "Id of the action that promises it.");
                var recurrence =
                        s.required("recurrence", DateShapes.RECURRENCE, ReportingCycle::recurrence, "How often.");
                var firstDue = s.optional(
                        "firstDue", DateShapes.TARGET_DATE, ReportingCycle::firstDue, "When the first report is due.");
                var audience =
                        s.optional("audience", TEXT, ReportingCycle::audience, "Id of the party that receives it.");
                var received =
                        s.list("received", RECEIVED, ReportingCycle::received, "Reports that came in, oldest first.");
                var provenance = s.optional("provenance", PROVENANCE, ReportingCycle::provenance, "Where it was read.");
                return v -> new ReportingCycle(
                        v.get(id),
                        v.get(title),
                        v.get(action),
                        v.get(recurrence),
                        v.get(firstDue),
                        v.get(audience),
                        v.get(received),
                        v.get(provenance));
            });

    static final Shape<SourceDocument> SOURCE =
            Shape.of("source document", "A document that the programme was read from.", s -> {
                var id = s.required("id", SLUG, SourceDocument::id, "Unique among the sources.");
                var name = s.required("name", TEXT, SourceDocument::name, "The file name, without a folder.");
                var mediaType = s.optional("mediaType", TEXT, SourceDocument::mediaType, "Such as text/csv.");
                var sha256 = s.required(
                        "sha256", SHA256, SourceDocument::sha256, "64 lower-case hexadecimal digits over its bytes.");
                return v -> new SourceDocument(v.get(id), v.get(name), v.get(mediaType), v.get(sha256));
            });

    static final Shape<Programme> PROGRAMME = Shape.of(
            "programme", "An improvement programme: workstreams of numbered actions, and what they refer to.", s -> {
                // Two properties that are no component: an editor's hint, read over, and the version of this form.
                s.optional("$schema", TEXT, programme -> Optional.empty(), "The schema that an editor is to use.");
                s.expected("schemaVersion", Kinds.VERSION, JsonFormat.VERSION, "The version of this form.");
                var id = s.required("id", SLUG, Programme::id, "A short name for machines.");
                var title = s.required("title", TEXT, Programme::title, "As published.");
                var summary = s.optional("summary", TEXT, Programme::summary, "What it is for, in a paragraph.");
                var period = s.optional("period", EDTF, Programme::period, "The time it runs.");
                var owner = s.optional("owner", TEXT, Programme::owner, "Id of the party that answers for it.");
                var workstreams = s.writtenList(
                        "workstreams", ActionShapes.WORKSTREAM, Programme::workstreams, "In the published order.");
                var indicators =
                        s.list("indicators", IndicatorShapes.INDICATOR, Programme::indicators, "Measures of progress.");
                var parties = s.list("parties", PARTY, Programme::parties, "All that anything refers to.");
                var references = s.list("references", REFERENCE, Programme::references, "All that anything cites.");
                var recommendations = s.list(
                        "recommendations", RECOMMENDATION, Programme::recommendations, "What was recommended to it.");
                var cycles = s.list("cycles", CYCLE, Programme::cycles, "Reports that come round.");
                var sources = s.list("sources", SOURCE, Programme::sources, "The documents it was read from.");
                return v -> new Programme(
                        v.get(id),
                        v.get(title),
                        v.get(summary),
                        v.get(period),
                        v.get(owner),
                        v.get(workstreams),
                        v.get(indicators),
                        v.get(parties),
                        v.get(references),
                        v.get(recommendations),
                        v.get(cycles),
                        v.get(sources));
            });

    private ProgrammeShapes() {}
}
