package org.cpip.io.canonical;

import static org.cpip.io.canonical.CommonShapes.PROVENANCE;
import static org.cpip.io.canonical.Kinds.DAY;
import static org.cpip.io.canonical.Kinds.EDTF;
import static org.cpip.io.canonical.Kinds.SHA256;
import static org.cpip.io.canonical.Kinds.SLUG;
import static org.cpip.io.canonical.Kinds.TEXT;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Indicator;
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
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import tools.jackson.core.JsonGenerator;

/** The shapes of a programme and of what stands beside its workstreams. */
final class ProgrammeShapes {

    static final Shape<Party> PARTY =
            new Shape<>("party", "A body, group or role that leads, takes part or receives reports. Never a person.") {
                private final Property<String> id = required("id", SLUG, "Unique in the programme.");
                private final Property<String> name = required("name", TEXT, "In full, as published.");
                private final Property<Optional<String>> acronym = optional("acronym", TEXT, "Such as CELCIS.");
                private final Property<Optional<PartyKind>> kind = optional(
                        "kind", Kinds.constant(PartyKind.class, "a kind of party"), "What sort of party it is.");
                private final Property<Optional<String>> chair =
                        optional("chair", TEXT, "Id of the party that chairs it.");
                private final Property<List<String>> members = list("members", TEXT, "Ids of its members.");
                private final Property<Optional<Provenance>> provenance =
                        optional("provenance", PROVENANCE, "Where it is first mentioned.");

                @Override
                Party build(Values v) {
                    return new Party(
                            v.get(id),
                            v.get(name),
                            v.get(acronym),
                            v.get(kind),
                            v.get(chair),
                            v.get(members),
                            v.get(provenance));
                }

                @Override
                void writeProperties(JsonGenerator out, Party it) {
                    id.write(out, it.id());
                    name.write(out, it.name());
                    acronym.write(out, it.acronym());
                    kind.write(out, it.kind());
                    chair.write(out, it.chair());
                    members.write(out, it.members());
                    provenance.write(out, it.provenance());
                }
            };

    static final Shape<Reference> REFERENCE =
            new Shape<>("reference", "A law, a study, guidance or a plan that the programme names.") {
                private final Property<String> id = required("id", SLUG, "Unique in the programme.");
                private final Property<ReferenceKind> kind = required(
                        "kind", Kinds.constant(ReferenceKind.class, "a kind of reference"), "What sort of work it is.");
                private final Property<String> title =
                        required("title", TEXT, "As published, for an Act with its year.");
                private final Property<Optional<Integer>> year =
                        optional("year", Kinds.WHOLE, "The year in its title.");
                private final Property<Optional<URI>> link = optional("link", Kinds.LINK, "Where it can be read.");

                @Override
                Reference build(Values v) {
                    return new Reference(v.get(id), v.get(kind), v.get(title), v.get(year), v.get(link));
                }

                @Override
                void writeProperties(JsonGenerator out, Reference it) {
                    id.write(out, it.id());
                    kind.write(out, it.kind());
                    title.write(out, it.title());
                    year.write(out, it.year());
                    link.write(out, it.link());
                }
            };

    static final Shape<Recommendation> RECOMMENDATION =
            new Shape<>(
                    "recommendation",
                    "A recommendation to the programme, its answer and the actions that carry it out.") {
                private final Property<String> id = required("id", SLUG, "Unique in the programme.");
                private final Property<String> number = required("number", TEXT, "As printed.");
                private final Property<String> text = required("text", TEXT, "As published.");
                private final Property<Optional<String>> madeBy =
                        optional("madeBy", TEXT, "Id of the party that made it.");
                private final Property<Optional<RecommendationResponse>> response = optional(
                        "response", Kinds.constant(RecommendationResponse.class, "a response"), "How it was answered.");
                private final Property<List<String>> actions =
                        list("actions", TEXT, "Ids of the actions that carry it out.");

                @Override
                Recommendation build(Values v) {
                    return new Recommendation(
                            v.get(id), v.get(number), v.get(text), v.get(madeBy), v.get(response), v.get(actions));
                }

                @Override
                void writeProperties(JsonGenerator out, Recommendation it) {
                    id.write(out, it.id());
                    number.write(out, it.number());
                    text.write(out, it.text());
                    madeBy.write(out, it.madeBy());
                    response.write(out, it.response());
                    actions.write(out, it.actions());
                }
            };

    static final Shape<ReceivedReport> RECEIVED = new Shape<>("received report", "A report that came in.") {
        private final Property<EdtfPeriod> period = required("period", EDTF, "The period it was due in.");
        private final Property<LocalDate> received = required("received", DAY, "The day it came in.");
        private final Property<Optional<String>> title = optional("title", TEXT, "Its title.");

        @Override
        ReceivedReport build(Values v) {
            return new ReceivedReport(v.get(period), v.get(received), v.get(title));
        }

        @Override
        void writeProperties(JsonGenerator out, ReceivedReport it) {
            period.write(out, it.period());
            received.write(out, it.received());
            title.write(out, it.title());
        }
    };

    static final Shape<ReportingCycle> CYCLE = new Shape<>("reporting cycle", "A promise to report again and again.") {
        private final Property<String> id = required("id", SLUG, "Unique in the programme.");
        private final Property<String> title = required("title", TEXT, "What is reported.");
        private final Property<Optional<String>> action =
                optional("action", TEXT, "Id of the action that promises it.");
        private final Property<Recurrence> recurrence = required("recurrence", CommonShapes.RECURRENCE, "How often.");
        private final Property<Optional<TargetDate>> firstDue =
                optional("firstDue", CommonShapes.TARGET_DATE, "When the first report is due.");
        private final Property<Optional<String>> audience =
                optional("audience", TEXT, "Id of the party that receives it.");
        private final Property<List<ReceivedReport>> received =
                list("received", RECEIVED, "Reports that came in, oldest first.");
        private final Property<Optional<Provenance>> provenance =
                optional("provenance", PROVENANCE, "Where it was read.");

        @Override
        ReportingCycle build(Values v) {
            return new ReportingCycle(
                    v.get(id),
                    v.get(title),
                    v.get(action),
                    v.get(recurrence),
                    v.get(firstDue),
                    v.get(audience),
                    v.get(received),
                    v.get(provenance));
        }

        @Override
        void writeProperties(JsonGenerator out, ReportingCycle it) {
            id.write(out, it.id());
            title.write(out, it.title());
            action.write(out, it.action());
            recurrence.write(out, it.recurrence());
            firstDue.write(out, it.firstDue());
            audience.write(out, it.audience());
            received.write(out, it.received());
            provenance.write(out, it.provenance());
        }
    };

    static final Shape<SourceDocument> SOURCE =
            new Shape<>("source document", "A document that the programme was read from.") {
                private final Property<String> id = required("id", SLUG, "Unique among the sources.");
                private final Property<String> name = required("name", TEXT, "The file name, without a folder.");
                private final Property<Optional<String>> mediaType = optional("mediaType", TEXT, "Such as text/csv.");
                private final Property<String> sha256 =
                        required("sha256", SHA256, "64 lower-case hexadecimal digits over its bytes.");

                @Override
                SourceDocument build(Values v) {
                    return new SourceDocument(v.get(id), v.get(name), v.get(mediaType), v.get(sha256));
                }

                @Override
                void writeProperties(JsonGenerator out, SourceDocument it) {
                    id.write(out, it.id());
                    name.write(out, it.name());
                    mediaType.write(out, it.mediaType());
                    sha256.write(out, it.sha256());
                }
            };

    static final Shape<Programme> PROGRAMME =
            new Shape<>(
                    "programme", "An improvement programme: workstreams of numbered actions, and what they refer to.") {
                // Two properties that are no component: an editor's hint, read over, and the version of this form.
                private final Property<Optional<String>> schema =
                        optional("$schema", TEXT, "The schema that an editor is to use.");
                private final Property<String> schemaVersion =
                        expected("schemaVersion", Kinds.VERSION, CanonicalJson.VERSION, "The version of this form.");
                private final Property<String> id = required("id", SLUG, "A short name for machines.");
                private final Property<String> title = required("title", TEXT, "As published.");
                private final Property<Optional<String>> summary =
                        optional("summary", TEXT, "What it is for, in a paragraph.");
                private final Property<Optional<EdtfPeriod>> period = optional("period", EDTF, "The time it runs.");
                private final Property<Optional<String>> owner =
                        optional("owner", TEXT, "Id of the party that answers for it.");
                private final Property<List<Workstream>> workstreams =
                        writtenList("workstreams", ActionShapes.WORKSTREAM, "In the published order.");
                private final Property<List<Indicator>> indicators =
                        list("indicators", IndicatorShapes.INDICATOR, "Measures of progress.");
                private final Property<List<Party>> parties = list("parties", PARTY, "All that anything refers to.");
                private final Property<List<Reference>> references =
                        list("references", REFERENCE, "All that anything cites.");
                private final Property<List<Recommendation>> recommendations =
                        list("recommendations", RECOMMENDATION, "What was recommended to it.");
                private final Property<List<ReportingCycle>> cycles = list("cycles", CYCLE, "Reports that come round.");
                private final Property<List<SourceDocument>> sources =
                        list("sources", SOURCE, "The documents it was read from.");

                @Override
                Programme build(Values v) {
                    return new Programme(
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
                            v.get(sources),
                            Map.of());
                }

                @Override
                void writeProperties(JsonGenerator out, Programme it) {
                    schema.write(out, Optional.empty());
                    schemaVersion.write(out, CanonicalJson.VERSION);
                    id.write(out, it.id());
                    title.write(out, it.title());
                    summary.write(out, it.summary());
                    period.write(out, it.period());
                    owner.write(out, it.owner());
                    workstreams.write(out, it.workstreams());
                    indicators.write(out, it.indicators());
                    parties.write(out, it.parties());
                    references.write(out, it.references());
                    recommendations.write(out, it.recommendations());
                    cycles.write(out, it.cycles());
                    sources.write(out, it.sources());
                }
            };

    private ProgrammeShapes() {}
}
