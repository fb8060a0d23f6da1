package org.cpip.io.datapackage;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.cpip.model.date.EdtfPeriod;

/** The tables of the programme itself and of what actions refer to. */
final class ProgrammeTables {

    private static final String PARTIES_NAME = "parties";
    private static final String UNIQUE = "Slug, unique in the programme.";

    static final Table<Programme> PROGRAMME =
            new Table<>("programme", "programme", "The programme itself; one row.", programme -> List.of(programme)) {
                private final Column<Programme, String> id = id(Programme::id, "Slug.");
                private final Column<Programme, String> title =
                        required("title", Kinds.TEXT, Programme::title, "As published.");
                private final Column<Programme, String> summary =
                        optional("summary", Kinds.TEXT, Programme::summary, "What it is for, in a paragraph.");
                private final Column<Programme, EdtfPeriod> period =
                        optional("period", Kinds.EDTF, Programme::period, "The time it runs. EDTF.");
                private final Column<Programme, String> owner =
                        optionalLink("owner", PARTIES_NAME, Programme::owner, "Id of the party that answers for it.");

                @Override
                Programme build(Row row) {
                    return new Programme(
                            row.get(id),
                            row.get(title),
                            row.find(summary),
                            row.find(period),
                            row.find(owner),
                            row.items(ActionTables.WORKSTREAMS),
                            row.items(IndicatorTables.INDICATORS),
                            row.items(PARTIES),
                            row.items(REFERENCES),
                            row.items(RECOMMENDATIONS),
                            row.items(CYCLES),
                            row.items(SOURCES),
                            Map.of());
                }
            };

    static final Table<Party> PARTIES =
            new Table<>(PARTIES_NAME, "party", "Bodies, groups and roles; never persons.", Programme::parties) {
                private final Column<Party, String> id = id(Party::id, UNIQUE);
                private final Column<Party, String> name =
                        required("name", Kinds.TEXT, Party::name, "In full, as published.");
                private final Column<Party, String> acronym =
                        optional("acronym", Kinds.TEXT, Party::acronym, "Such as CELCIS.");
                private final Column<Party, PartyKind> kind =
                        optional("kind", Kinds.constant(PartyKind.class), Party::kind, "What sort of party it is.");
                private final Column<Party, String> chair =
                        optionalLink("chair", PARTIES_NAME, Party::chair, "Id of the party that chairs it.");

                {
                    withProvenance(Party::provenance);
                }

                @Override
                Party build(Row row) {
                    return new Party(
                            row.get(id),
                            row.get(name),
                            row.find(acronym),
                            row.find(kind),
                            row.find(chair),
                            row.items(MEMBERS),
                            row.provenance());
                }
            };

    static final Table<String> MEMBERS = new TextTable(
            "party-members", "member", "Id of a member.", PARTIES, Party::members, "member", PARTIES_NAME);

    static final Table<Reference> REFERENCES =
            new Table<>("references", "reference", "Laws, studies and plans that are cited.", Programme::references) {
                private final Column<Reference, String> id = id(Reference::id, UNIQUE);
                private final Column<Reference, ReferenceKind> kind = required(
                        "kind", Kinds.constant(ReferenceKind.class), Reference::kind, "What sort of work it is.");
                private final Column<Reference, String> title =
                        required("title", Kinds.TEXT, Reference::title, "As published.");
                private final Column<Reference, Integer> year =
                        optional("year", Kinds.WHOLE, Reference::year, "The year in its title.");
                private final Column<Reference, URI> link =
                        optional("link", Kinds.LINK, Reference::link, "Where it can be read.");

                @Override
                Reference build(Row row) {
                    return new Reference(row.get(id), row.get(kind), row.get(title), row.find(year), row.find(link));
                }
            };

    static final Table<Recommendation> RECOMMENDATIONS =
            new Table<>(
                    "recommendations",
                    "recommendation",
                    "What was recommended to the programme.",
                    Programme::recommendations) {
                private final Column<Recommendation, String> id = id(Recommendation::id, UNIQUE);
                private final Column<Recommendation, String> number =
                        required("number", Kinds.TEXT, Recommendation::number, "As printed.");
                private final Column<Recommendation, String> text =
                        required("text", Kinds.TEXT, Recommendation::text, "As published.");
                private final Column<Recommendation, String> madeBy =
                        optionalLink("made_by", PARTIES_NAME, Recommendation::madeBy, "Id of the party that made it.");
                private final Column<Recommendation, RecommendationResponse> response = optional(
                        "response",
                        Kinds.constant(RecommendationResponse.class),
                        Recommendation::response,
                        "How it was answered.");

                @Override
                Recommendation build(Row row) {
                    return new Recommendation(
                            row.get(id),
                            row.get(number),
                            row.get(text),
                            row.find(madeBy),
                            row.find(response),
                            row.items(RECOMMENDATION_ACTIONS));
                }
            };

    static final Table<String> RECOMMENDATION_ACTIONS = new TextTable(
            "recommendation-actions",
            "link to an action",
            "Id of an action that carries it out.",
            RECOMMENDATIONS,
            Recommendation::actions,
            "action",
            "actions");

    static final Table<ReportingCycle> CYCLES =
            new Table<>("cycles", "cycle", "Promises to report again and again.", Programme::cycles) {
                private final Column<ReportingCycle, String> id = id(ReportingCycle::id, UNIQUE);
                private final Column<ReportingCycle, String> title =
                        required("title", Kinds.TEXT, ReportingCycle::title, "What is reported.");
                private final Column<ReportingCycle, String> action =
                        optionalLink("action", "actions", ReportingCycle::action, "Id of the action that promises it.");
                private final RecurrenceColumns recurrence =
                        RecurrenceColumns.in(this, cycle -> Optional.of(cycle.recurrence()));
                private final DateColumns firstDue =
                        DateColumns.in(this, "first_due", ReportingCycle::firstDue, "When the first is due.");
                private final Column<ReportingCycle, String> audience = optionalLink(
                        "audience", PARTIES_NAME, ReportingCycle::audience, "Id of the party that receives it.");

                {
                    withProvenance(ReportingCycle::provenance);
                }

                @Override
                ReportingCycle build(Row row) {
                    return new ReportingCycle(
                            row.get(id),
                            row.get(title),
                            row.find(action),
                            recurrence
                                    .from(row)
                                    .orElseThrow(() -> new IllegalArgumentException("it does not say how often")),
                            firstDue.from(row),
                            row.find(audience),
                            row.items(RECEIVED),
                            row.provenance());
                }
            };

    static final Table<ReceivedReport> RECEIVED =
            new Table<>(
                    "received-reports",
                    "received report",
                    "Reports of cycles that came in.",
                    CYCLES,
                    ReportingCycle::received) {
                private final Column<ReceivedReport, EdtfPeriod> period =
                        required("period", Kinds.EDTF, ReceivedReport::period, "The period it was due in. EDTF.");
                private final Column<ReceivedReport, LocalDate> received =
                        required("received", Kinds.DAY, ReceivedReport::received, "The day it came in.");
                private final Column<ReceivedReport, String> title =
                        optional("title", Kinds.TEXT, ReceivedReport::title, "Its title.");

                @Override
                ReceivedReport build(Row row) {
                    return new ReceivedReport(row.get(period), row.get(received), row.find(title));
                }
            };

    static final Table<SourceDocument> SOURCES =
            new Table<>("sources", "source", "The documents that it was read from.", Programme::sources) {
                private final Column<SourceDocument, String> id = id(SourceDocument::id, "Slug, unique among sources.");
                private final Column<SourceDocument, String> name =
                        required("name", Kinds.TEXT, SourceDocument::name, "The file name, without a folder.");
                private final Column<SourceDocument, String> mediaType =
                        optional("media_type", Kinds.TEXT, SourceDocument::mediaType, "Such as text/csv.");
                private final Column<SourceDocument, String> sha256 =
                        required("sha256", Kinds.TEXT, SourceDocument::sha256, "64 lower-case hexadecimal digits.");

                @Override
                SourceDocument build(Row row) {
                    return new SourceDocument(row.get(id), row.get(name), row.find(mediaType), row.get(sha256));
                }
            };

    private ProgrammeTables() {}
}
