package org.cpip.model.shape;

import static org.cpip.model.shape.CommonShapes.ACTION_ID;
import static org.cpip.model.shape.CommonShapes.DATE;
import static org.cpip.model.shape.CommonShapes.OWN;
import static org.cpip.model.shape.CommonShapes.PARTY_ID;
import static org.cpip.model.shape.CommonShapes.PROVENANCE;
import static org.cpip.model.shape.CommonShapes.RECURRENCE;
import static org.cpip.model.shape.CommonShapes.STATUS;
import static org.cpip.model.shape.Kind.Scalar.DAY;
import static org.cpip.model.shape.Kind.Scalar.SLUG;
import static org.cpip.model.shape.Kind.Scalar.TEXT;

import org.cpip.model.Action;
import org.cpip.model.Citation;
import org.cpip.model.CommitmentType;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Priority;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.shape.Kind.Code;
import org.cpip.model.shape.Kind.IdOf;
import org.cpip.model.shape.Kind.Nested;

/** The shapes of workstreams, actions and what belongs to an action. */
final class ActionShapes {

    private static final Kind MILESTONE_ID = new IdOf("milestone");

    private static final Kind CONDITION =
            new Nested(Shape.of(Condition.class, "condition", "What has to be so before a milestone counts.")
                    .required("words", TEXT, "What the source says.")
                    .optional("milestone", MILESTONE_ID, "Id of the milestone whose outcome decides.")
                    .build());

    private static final Kind MILESTONE =
            new Nested(Shape.of(Milestone.class, "milestone", "A point at which something promised is to be there.")
                    .required("id", SLUG, "Unique in the programme, such as neglect-3-m1.")
                    .required("title", TEXT, "What is to be there, in a few words.")
                    .optional("due", DATE, "When, as published.")
                    .optional("dueWords", TEXT, "What stands in place of a date and is none: TBC, Ongoing.")
                    .optional("recurrence", RECURRENCE, "How often it comes round.")
                    .optional("condition", CONDITION, "What it depends on.")
                    .optional("baseline", DATE, "The date first agreed.")
                    .optional("forecast", DATE, "The date expected before any update.")
                    .optional("achieved", DAY, "The day it was met, as the plan said before any update.")
                    .fields("customFields", OWN)
                    .optional("provenance", PROVENANCE, "Where it was read.")
                    .build());

    private static final Kind CITATION =
            new Nested(Shape.of(Citation.class, "citation", "An action's mention of a reference.")
                    .required("reference", new IdOf("reference"), "Id of the reference.")
                    .list("sections", TEXT, "The sections named, as printed.")
                    .optional("provenance", PROVENANCE, "Where it was read.")
                    .key("reference")
                    .build());

    private static final Kind CONFIDENCE = new Nested(Shape.of(
                    DeliveryConfidence.class,
                    "delivery confidence",
                    "A rating of how likely delivery is, on the scale it was given on.")
            .required(
                    "scale",
                    new Code(DeliveryConfidence.Scale.class, "a scale"),
                    "The scale. THREE_POINT has GREEN, AMBER and RED alone.")
            .required(
                    "rating",
                    new Code(DeliveryConfidence.Rating.class, "a rating"),
                    "The rating, one that the scale has.")
            .buildWhole());

    private static final Kind MILESTONE_UPDATE = new Nested(
            Shape.of(MilestoneUpdate.class, "milestone update", "What was given for a milestone in a status update.")
                    .required("milestone", MILESTONE_ID, "Id of the milestone.")
                    .optional("forecast", DATE, "The date expected then.")
                    .optional("achieved", DAY, "The day it was met.")
                    .key("milestone")
                    .build());

    private static final Kind UPDATE =
            new Nested(Shape.of(StatusUpdate.class, "status update", "What somebody reported about an action.")
                    .optional("asAt", DAY, "The day the statement holds for.")
                    .optional("recorded", DAY, "The day it came in, from when on it was known.")
                    .optional("by", PARTY_ID, "Id of the party that reports.")
                    .optional("status", STATUS, "Delivery status.")
                    .optional("ownerConfidence", CONFIDENCE, "The owner's own rating.")
                    .optional("reviewerConfidence", CONFIDENCE, "An independent reviewer's rating.")
                    .optional("narrative", TEXT, "Progress in words.")
                    .optional("reason", TEXT, "Why a rating or a date changed.")
                    .list("milestones", MILESTONE_UPDATE, "What was given then for milestones.")
                    .optional("provenance", PROVENANCE, "Where it was read.")
                    .build());

    private static final Kind ACTION = new Nested(Shape.of(Action.class, "action", "One numbered action of a plan.")
            .required("id", SLUG, "Unique in the programme, such as neglect-3.")
            .required("number", TEXT, "As printed.")
            .required("wording", TEXT, "As published, white space normalised.")
            .optional("title", TEXT, "A short title for lists.")
            .optional("type", new Code(CommitmentType.class, "a type of commitment"), "What kind of promise it is.")
            .optional("status", STATUS, "What the plan said before any update.")
            .optional("start", DATE, "When work is to begin.")
            .optional("parent", ACTION_ID, "Id of the action that it is part of.")
            .optional("priority", new Code(Priority.class, "a priority"), "How much it matters beside the others.")
            .list("leads", PARTY_ID, "Ids of the parties that lead.")
            .list("partners", PARTY_ID, "Ids of the parties that take part.")
            .list("milestones", MILESTONE, "In the order of the wording.")
            .list("dependsOn", ACTION_ID, "Ids of the actions that must come first.")
            .list("citations", CITATION, "Acts, research and guidance it names.")
            .list("indicators", new IdOf("indicator"), "Ids of the indicators that measure it.")
            .list("updates", UPDATE, "What was reported, oldest first.")
            .fields("customFields", OWN)
            .optional("provenance", PROVENANCE, "Where it was read.")
            .build());

    static final Kind WORKSTREAM =
            new Nested(Shape.of(Workstream.class, "workstream", "A group of actions under one heading.")
                    .required("id", SLUG, "Unique in the programme, such as neglect.")
                    .required("title", TEXT, "The heading as published.")
                    .optional("lead", PARTY_ID, "Id of the party that leads it.")
                    .writtenList("actions", ACTION, "In the published order.")
                    .fields("customFields", OWN)
                    .build());

    private ActionShapes() {}
}
