package org.cpip.io.json;

import static org.cpip.io.json.Kinds.DAY;
import static org.cpip.io.json.Kinds.SHARE;
import static org.cpip.io.json.Kinds.SLUG;
import static org.cpip.io.json.Kinds.TEXT;
import static org.cpip.io.json.Kinds.WHOLE;

import org.cpip.model.Action;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Provenance;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/** The shapes of workstreams, actions and what belongs to an action. */
final class ActionShapes {

    private static final Kind<DeliveryStatus> STATUS = Kinds.constant(DeliveryStatus.class, "a delivery status");

    static final Shape<Provenance> PROVENANCE = Shape.of("provenance", "Where a value was read.", s -> {
        var source = s.optional("source", TEXT, Provenance::source, "Id of the source document.");
        var heading = s.optional("heading", TEXT, Provenance::heading, "The heading it stood under.");
        var number = s.optional("number", TEXT, Provenance::number, "The action's number as printed.");
        var paragraph =
                s.required("paragraph", WHOLE, Provenance::paragraph, "The block it stood in, from 1; 0 when unknown.");
        var start = s.required(
                "start", WHOLE, Provenance::start, "First character of the span, in UTF-16 code units from 0.");
        var end = s.required("end", WHOLE, Provenance::end, "One past the last character.");
        var quote = s.required("quote", TEXT, Provenance::quote, "The exact characters of the span.");
        var rule = s.optional("rule", TEXT, Provenance::rule, "The id of the rule that read it.");
        var confidence = s.required(
                "confidence", SHARE, Provenance::confidence, "From 0 (a guess) to 1 (stated in so many words).");
        return v -> new Provenance(
                v.get(source),
                v.get(heading),
                v.get(number),
                v.get(paragraph),
                v.get(start),
                v.get(end),
                v.get(quote),
                v.get(rule),
                v.get(confidence));
    });

    static final Shape<Condition> CONDITION =
            Shape.of("condition", "What has to be so before a milestone counts.", s -> {
                var words = s.required("words", TEXT, Condition::words, "What the source says.");
                var milestone = s.optional(
                        "milestone", TEXT, Condition::milestone, "Id of the milestone whose outcome decides.");
                return v -> new Condition(v.get(words), v.get(milestone));
            });

    static final Shape<Milestone> MILESTONE =
            Shape.of("milestone", "A point at which something promised is to be there.", s -> {
                var id = s.required("id", SLUG, Milestone::id, "Unique in the programme, such as neglect-3-m1.");
                var title = s.required("title", TEXT, Milestone::title, "What is to be there, in a few words.");
                var due = s.optional("due", DateShapes.TARGET_DATE, Milestone::due, "When, as published.");
                var recurrence = s.optional(
                        "recurrence", DateShapes.RECURRENCE, Milestone::recurrence, "How often it comes round.");
                var condition = s.optional("condition", CONDITION, Milestone::condition, "What it depends on.");
                var baseline =
                        s.optional("baseline", DateShapes.TARGET_DATE, Milestone::baseline, "The date first agreed.");
                var forecast =
                        s.optional("forecast", DateShapes.TARGET_DATE, Milestone::forecast, "The date now expected.");
                var achieved = s.optional("achieved", DAY, Milestone::achieved, "The day it was met.");
                var provenance = s.optional("provenance", PROVENANCE, Milestone::provenance, "Where it was read.");
                return v -> new Milestone(
                        v.get(id),
                        v.get(title),
                        v.get(due),
                        v.get(recurrence),
                        v.get(condition),
                        v.get(baseline),
                        v.get(forecast),
                        v.get(achieved),
                        v.get(provenance));
            });

    static final Shape<Citation> CITATION = Shape.of("citation", "An action's mention of a reference.", s -> {
        var reference = s.required("reference", TEXT, Citation::reference, "Id of the reference.");
        var sections = s.list("sections", TEXT, Citation::sections, "The sections named, as printed.");
        var provenance = s.optional("provenance", PROVENANCE, Citation::provenance, "Where it was read.");
        return v -> new Citation(v.get(reference), v.get(sections), v.get(provenance));
    });

    static final Shape<DeliveryConfidence> CONFIDENCE =
            Shape.of("delivery confidence", "A rating of how likely delivery is, on the scale it was given on.", s -> {
                var scale = s.required(
                        "scale",
                        Kinds.constant(DeliveryConfidence.Scale.class, "a scale"),
                        DeliveryConfidence::scale,
                        "The scale. THREE_POINT has GREEN, AMBER and RED alone.");
                var rating = s.required(
                        "rating",
                        Kinds.constant(DeliveryConfidence.Rating.class, "a rating"),
                        DeliveryConfidence::rating,
                        "The rating, one that the scale has.");
                return v -> new DeliveryConfidence(v.get(scale), v.get(rating));
            });

    static final Shape<StatusUpdate> UPDATE =
            Shape.of("status update", "What somebody reported about an action.", s -> {
                var asAt = s.optional("asAt", DAY, StatusUpdate::asAt, "The day the statement holds for.");
                var by = s.optional("by", TEXT, StatusUpdate::by, "Id of the party that reports.");
                var status = s.optional("status", STATUS, StatusUpdate::status, "Delivery status.");
                var owner = s.optional(
                        "ownerConfidence", CONFIDENCE, StatusUpdate::ownerConfidence, "The owner's own rating.");
                var reviewer = s.optional(
                        "reviewerConfidence",
                        CONFIDENCE,
                        StatusUpdate::reviewerConfidence,
                        "An independent reviewer's rating.");
                var narrative = s.optional("narrative", TEXT, StatusUpdate::narrative, "Progress in words.");
                var reason = s.optional("reason", TEXT, StatusUpdate::reason, "Why a rating or a date changed.");
                var provenance = s.optional("provenance", PROVENANCE, StatusUpdate::provenance, "Where it was read.");
                return v -> new StatusUpdate(
                        v.get(asAt),
                        v.get(by),
                        v.get(status),
                        v.get(owner),
                        v.get(reviewer),
                        v.get(narrative),
                        v.get(reason),
                        v.get(provenance));
            });

    static final Shape<Action> ACTION = Shape.of("action", "One numbered action of a plan.", s -> {
        var id = s.required("id", SLUG, Action::id, "Unique in the programme, such as neglect-3.");
        var number = s.required("number", TEXT, Action::number, "As printed.");
        var wording = s.required("wording", TEXT, Action::wording, "As published, white space normalised.");
        var title = s.optional("title", TEXT, Action::title, "A short title for lists.");
        var type = s.optional(
                "type",
                Kinds.constant(CommitmentType.class, "a type of commitment"),
                Action::type,
                "What kind of promise it is.");
        var status = s.optional("status", STATUS, Action::status, "As of the date last reviewed.");
        var leads = s.list("leads", TEXT, Action::leads, "Ids of the parties that lead.");
        var partners = s.list("partners", TEXT, Action::partners, "Ids of the parties that take part.");
        var milestones = s.list("milestones", MILESTONE, Action::milestones, "In the order of the wording.");
        var dependsOn = s.list("dependsOn", TEXT, Action::dependsOn, "Ids of the actions that must come first.");
        var citations = s.list("citations", CITATION, Action::citations, "Acts, research and guidance it names.");
        var indicators = s.list("indicators", TEXT, Action::indicators, "Ids of the indicators that measure it.");
        var updates = s.list("updates", UPDATE, Action::updates, "What was reported, oldest first.");
        var provenance = s.optional("provenance", PROVENANCE, Action::provenance, "Where it was read.");
        return v -> new Action(
                v.get(id),
                v.get(number),
                v.get(wording),
                v.get(title),
                v.get(type),
                v.get(status),
                v.get(leads),
                v.get(partners),
                v.get(milestones),
                v.get(dependsOn),
                v.get(citations),
                v.get(indicators),
                v.get(updates),
                v.get(provenance));
    });

    static final Shape<Workstream> WORKSTREAM = Shape.of("workstream", "A group of actions under one heading.", s -> {
        var id = s.required("id", SLUG, Workstream::id, "Unique in the programme, such as neglect.");
        var title = s.required("title", TEXT, Workstream::title, "The heading as published.");
        var lead = s.optional("lead", TEXT, Workstream::lead, "Id of the party that leads it.");
        var actions = s.writtenList("actions", ACTION, Workstream::actions, "In the published order.");
        return v -> new Workstream(v.get(id), v.get(title), v.get(lead), v.get(actions));
    });

    private ActionShapes() {}
}
