package org.cpip.io.datapackage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/** The tables of workstreams and of all that belongs to an action. */
final class ActionTables {

    private static final String PARTY = "party";
    private static final String PARTIES = "parties";

    private static final Kind<DeliveryStatus> STATUS = Kinds.constant(DeliveryStatus.class);

    static final Table<Workstream> WORKSTREAMS =
            new Table<>(
                    "workstreams", "workstream", "Groups of actions, each under one heading.", Programme::workstreams) {
                private final Column<Workstream, String> id = id(Workstream::id, "Slug, unique in the programme.");
                private final Column<Workstream, String> title =
                        required("title", Kinds.TEXT, Workstream::title, "The heading as published.");
                private final Column<Workstream, String> lead =
                        optionalLink("lead", PARTIES, Workstream::lead, "Id of the party that leads it.");

                @Override
                Workstream build(Row row) {
                    return new Workstream(row.get(id), row.get(title), row.find(lead), row.items(ACTIONS), Map.of());
                }
            };

    static final Table<Action> ACTIONS =
            new Table<>("actions", "action", "The numbered actions.", WORKSTREAMS, Workstream::actions) {
                private final Column<Action, String> id = id(Action::id, "Slug, unique in the programme.");
                private final Column<Action, String> number =
                        required("number", Kinds.TEXT, Action::number, "As printed.");
                private final Column<Action, String> wording =
                        required("wording", Kinds.TEXT, Action::wording, "The published sentence or sentences.");
                private final Column<Action, String> title =
                        optional("title", Kinds.TEXT, Action::title, "A short title for lists.");
                private final Column<Action, CommitmentType> type = optional(
                        "type", Kinds.constant(CommitmentType.class), Action::type, "What kind of promise it is.");
                private final Column<Action, DeliveryStatus> status =
                        optional("status", STATUS, Action::status, "As of the date last reviewed.");

                {
                    withProvenance(Action::provenance);
                }

                @Override
                Action build(Row row) {
                    return new Action(
                            row.get(id),
                            row.get(number),
                            row.get(wording),
                            row.find(title),
                            row.find(type),
                            row.find(status),
                            Optional.empty(),
                            Optional.empty(),
                            row.items(LEADS),
                            row.items(PARTNERS),
                            row.items(MILESTONES),
                            row.items(DEPENDENCIES),
                            row.items(CITATIONS),
                            row.items(INDICATORS),
                            row.items(UPDATES),
                            Map.of(),
                            row.provenance());
                }
            };

    static final Table<String> LEADS =
            new TextTable("action-leads", "lead", "Id of a party that leads.", ACTIONS, Action::leads, PARTY, PARTIES);

    static final Table<String> PARTNERS = new TextTable(
            "action-partners", "partner", "Id of a party that takes part.", ACTIONS, Action::partners, PARTY, PARTIES);

    static final Table<Milestone> MILESTONES =
            new Table<>(
                    "milestones",
                    "milestone",
                    "Points at which something promised is to be there.",
                    ACTIONS,
                    Action::milestones) {
                private final Column<Milestone, String> id = id(Milestone::id, "Slug, unique in the programme.");
                private final Column<Milestone, String> title =
                        required("title", Kinds.TEXT, Milestone::title, "What is to be there, in a few words.");
                private final DateColumns due = DateColumns.in(this, "due", Milestone::due, "When, as published.");
                private final RecurrenceColumns recurrence = RecurrenceColumns.in(this, Milestone::recurrence);
                private final Column<Milestone, String> condition = optional(
                        "condition",
                        Kinds.TEXT,
                        milestone -> milestone.condition().map(Condition::words),
                        "What it depends on, in the words of the source.");
                private final Column<Milestone, String> decides = optionalLink(
                        "condition_milestone",
                        "milestones",
                        milestone -> milestone.condition().flatMap(Condition::milestone),
                        "Id of the milestone whose outcome decides.");
                private final DateColumns baseline =
                        DateColumns.in(this, "baseline", Milestone::baseline, "The date first agreed.");
                private final DateColumns forecast =
                        DateColumns.in(this, "forecast", Milestone::forecast, "The date now expected.");
                private final Column<Milestone, LocalDate> achieved =
                        optional("achieved", Kinds.DAY, Milestone::achieved, "The day it was met.");

                {
                    withProvenance(Milestone::provenance);
                }

                @Override
                Milestone build(Row row) {
                    if (row.find(condition).isEmpty() && row.find(decides).isPresent()) {
                        throw new IllegalArgumentException("condition_milestone has a value, but condition has none");
                    }
                    return new Milestone(
                            row.get(id),
                            row.get(title),
                            due.from(row),
                            Optional.empty(),
                            recurrence.from(row),
                            row.find(condition).map(words -> new Condition(words, row.find(decides))),
                            baseline.from(row),
                            forecast.from(row),
                            row.find(achieved),
                            Map.of(),
                            row.provenance());
                }
            };

    static final Table<String> DEPENDENCIES = new TextTable(
            "action-dependencies",
            "dependency",
            "Id of an action that must come first.",
            ACTIONS,
            Action::dependsOn,
            "depends_on",
            "actions");

    static final Table<Citation> CITATIONS =
            new Table<>("citations", "citation", "What actions name.", ACTIONS, Action::citations) {
                private final Column<Citation, String> reference =
                        link("reference", "references", Citation::reference, "Id of the reference.");

                {
                    withProvenance(Citation::provenance);
                }

                @Override
                Citation build(Row row) {
                    return new Citation(row.get(reference), row.items(SECTIONS), row.provenance());
                }
            };

    static final Table<String> SECTIONS = new TextTable(
            "citation-sections",
            "section",
            "A section that is named, as printed.",
            CITATIONS,
            Citation::sections,
            "section",
            "");

    static final Table<String> INDICATORS = new TextTable(
            "action-indicators",
            "link to an indicator",
            "Id of an indicator that measures it.",
            ACTIONS,
            Action::indicators,
            "indicator",
            "indicators");

    static final Table<StatusUpdate> UPDATES =
            new Table<>(
                    "updates", "update", "What was reported about actions, oldest first.", ACTIONS, Action::updates) {
                private final Column<StatusUpdate, LocalDate> asAt =
                        optional("as_at", Kinds.DAY, StatusUpdate::asAt, "The day the statement holds for.");
                private final Column<StatusUpdate, String> by =
                        optionalLink("by", PARTIES, StatusUpdate::by, "Id of the party that reports.");
                private final Column<StatusUpdate, DeliveryStatus> status =
                        optional("status", STATUS, StatusUpdate::status, "Delivery status.");
                private final ConfidenceColumns owner = ConfidenceColumns.in(
                        this, "owner_confidence", StatusUpdate::ownerConfidence, "The owner's own rating.");
                private final ConfidenceColumns reviewer = ConfidenceColumns.in(
                        this, "reviewer_confidence", StatusUpdate::reviewerConfidence, "A reviewer's rating.");
                private final Column<StatusUpdate, String> narrative =
                        optional("narrative", Kinds.TEXT, StatusUpdate::narrative, "Progress in words.");
                private final Column<StatusUpdate, String> reason =
                        optional("reason", Kinds.TEXT, StatusUpdate::reason, "Why a rating or a date changed.");

                {
                    withProvenance(StatusUpdate::provenance);
                }

                @Override
                StatusUpdate build(Row row) {
                    return new StatusUpdate(
                            row.find(asAt),
                            Optional.empty(),
                            row.find(by),
                            row.find(status),
                            owner.from(row),
                            reviewer.from(row),
                            row.find(narrative),
                            row.find(reason),
                            List.of(),
                            row.provenance());
                }
            };

    private ActionTables() {}
}
