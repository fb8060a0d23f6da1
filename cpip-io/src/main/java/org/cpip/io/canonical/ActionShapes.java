package org.cpip.io.canonical;

import static org.cpip.io.canonical.CommonShapes.PROVENANCE;
import static org.cpip.io.canonical.Kinds.DAY;
import static org.cpip.io.canonical.Kinds.SLUG;
import static org.cpip.io.canonical.Kinds.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import tools.jackson.core.JsonGenerator;

/** The shapes of workstreams, actions and what belongs to an action. */
final class ActionShapes {

    private static final Kind<DeliveryStatus> STATUS = Kinds.constant(DeliveryStatus.class, "a delivery status");

    static final Shape<Condition> CONDITION = new Shape<>("condition", "What has to be so before a milestone counts.") {
        private final Property<String> words = required("words", TEXT, "What the source says.");
        private final Property<Optional<String>> milestone =
                optional("milestone", TEXT, "Id of the milestone whose outcome decides.");

        @Override
        Condition build(Values v) {
            return new Condition(v.get(words), v.get(milestone));
        }

        @Override
        void writeProperties(JsonGenerator out, Condition it) {
            words.write(out, it.words());
            milestone.write(out, it.milestone());
        }
    };

    static final Shape<Milestone> MILESTONE =
            new Shape<>("milestone", "A point at which something promised is to be there.") {
                private final Property<String> id =
                        required("id", SLUG, "Unique in the programme, such as neglect-3-m1.");
                private final Property<String> title = required("title", TEXT, "What is to be there, in a few words.");
                private final Property<Optional<TargetDate>> due =
                        optional("due", CommonShapes.TARGET_DATE, "When, as published.");
                private final Property<Optional<Recurrence>> recurrence =
                        optional("recurrence", CommonShapes.RECURRENCE, "How often it comes round.");
                private final Property<Optional<Condition>> condition =
                        optional("condition", CONDITION, "What it depends on.");
                private final Property<Optional<TargetDate>> baseline =
                        optional("baseline", CommonShapes.TARGET_DATE, "The date first agreed.");
                private final Property<Optional<TargetDate>> forecast =
                        optional("forecast", CommonShapes.TARGET_DATE, "The date now expected.");
                private final Property<Optional<LocalDate>> achieved = optional("achieved", DAY, "The day it was met.");
                private final Property<Optional<Provenance>> provenance =
                        optional("provenance", PROVENANCE, "Where it was read.");

                @Override
                Milestone build(Values v) {
                    return new Milestone(
                            v.get(id),
                            v.get(title),
                            v.get(due),
                            Optional.empty(),
                            v.get(recurrence),
                            v.get(condition),
                            v.get(baseline),
                            v.get(forecast),
                            v.get(achieved),
                            Map.of(),
                            v.get(provenance));
                }

                @Override
                void writeProperties(JsonGenerator out, Milestone it) {
                    id.write(out, it.id());
                    title.write(out, it.title());
                    due.write(out, it.due());
                    recurrence.write(out, it.recurrence());
                    condition.write(out, it.condition());
                    baseline.write(out, it.baseline());
                    forecast.write(out, it.forecast());
                    achieved.write(out, it.achieved());
                    provenance.write(out, it.provenance());
                }
            };

    static final Shape<Citation> CITATION = new Shape<>("citation", "An action's mention of a reference.") {
        private final Property<String> reference = required("reference", TEXT, "Id of the reference.");
        private final Property<List<String>> sections = list("sections", TEXT, "The sections named, as printed.");
        private final Property<Optional<Provenance>> provenance =
                optional("provenance", PROVENANCE, "Where it was read.");

        @Override
        Citation build(Values v) {
            return new Citation(v.get(reference), v.get(sections), v.get(provenance));
        }

        @Override
        void writeProperties(JsonGenerator out, Citation it) {
            reference.write(out, it.reference());
            sections.write(out, it.sections());
            provenance.write(out, it.provenance());
        }
    };

    static final Shape<DeliveryConfidence> CONFIDENCE =
            new Shape<>("delivery confidence", "A rating of how likely delivery is, on the scale it was given on.") {
                private final Property<DeliveryConfidence.Scale> scale = required(
                        "scale",
                        Kinds.constant(DeliveryConfidence.Scale.class, "a scale"),
                        "The scale. THREE_POINT has GREEN, AMBER and RED alone.");
                private final Property<DeliveryConfidence.Rating> rating = required(
                        "rating",
                        Kinds.constant(DeliveryConfidence.Rating.class, "a rating"),
                        "The rating, one that the scale has.");

                @Override
                DeliveryConfidence build(Values v) {
                    return new DeliveryConfidence(v.get(scale), v.get(rating));
                }

                @Override
                void writeProperties(JsonGenerator out, DeliveryConfidence it) {
                    scale.write(out, it.scale());
                    rating.write(out, it.rating());
                }
            };

    static final Shape<StatusUpdate> UPDATE = new Shape<>("status update", "What somebody reported about an action.") {
        private final Property<Optional<LocalDate>> asAt = optional("asAt", DAY, "The day the statement holds for.");
        private final Property<Optional<String>> by = optional("by", TEXT, "Id of the party that reports.");
        private final Property<Optional<DeliveryStatus>> status = optional("status", STATUS, "Delivery status.");
        private final Property<Optional<DeliveryConfidence>> owner =
                optional("ownerConfidence", CONFIDENCE, "The owner's own rating.");
        private final Property<Optional<DeliveryConfidence>> reviewer =
                optional("reviewerConfidence", CONFIDENCE, "An independent reviewer's rating.");
        private final Property<Optional<String>> narrative = optional("narrative", TEXT, "Progress in words.");
        private final Property<Optional<String>> reason = optional("reason", TEXT, "Why a rating or a date changed.");
        private final Property<Optional<Provenance>> provenance =
                optional("provenance", PROVENANCE, "Where it was read.");

        @Override
        StatusUpdate build(Values v) {
            return new StatusUpdate(
                    v.get(asAt),
                    Optional.empty(),
                    v.get(by),
                    v.get(status),
                    v.get(owner),
                    v.get(reviewer),
                    v.get(narrative),
                    v.get(reason),
                    List.of(),
                    v.get(provenance));
        }

        @Override
        void writeProperties(JsonGenerator out, StatusUpdate it) {
            asAt.write(out, it.asAt());
            by.write(out, it.by());
            status.write(out, it.status());
            owner.write(out, it.ownerConfidence());
            reviewer.write(out, it.reviewerConfidence());
            narrative.write(out, it.narrative());
            reason.write(out, it.reason());
            provenance.write(out, it.provenance());
        }
    };

    static final Shape<Action> ACTION = new Shape<>("action", "One numbered action of a plan.") {
        private final Property<String> id = required("id", SLUG, "Unique in the programme, such as neglect-3.");
        private final Property<String> number = required("number", TEXT, "As printed.");
        private final Property<String> wording = required("wording", TEXT, "As published, white space normalised.");
        private final Property<Optional<String>> title = optional("title", TEXT, "A short title for lists.");
        private final Property<Optional<CommitmentType>> type = optional(
                "type", Kinds.constant(CommitmentType.class, "a type of commitment"), "What kind of promise it is.");
        private final Property<Optional<DeliveryStatus>> status =
                optional("status", STATUS, "As of the date last reviewed.");
        private final Property<List<String>> leads = list("leads", TEXT, "Ids of the parties that lead.");
        private final Property<List<String>> partners = list("partners", TEXT, "Ids of the parties that take part.");
        private final Property<List<Milestone>> milestones =
                list("milestones", MILESTONE, "In the order of the wording.");
        private final Property<List<String>> dependsOn =
                list("dependsOn", TEXT, "Ids of the actions that must come first.");
        private final Property<List<Citation>> citations =
                list("citations", CITATION, "Acts, research and guidance it names.");
        private final Property<List<String>> indicators =
                list("indicators", TEXT, "Ids of the indicators that measure it.");
        private final Property<List<StatusUpdate>> updates =
                list("updates", UPDATE, "What was reported, oldest first.");
        private final Property<Optional<Provenance>> provenance =
                optional("provenance", PROVENANCE, "Where it was read.");

        @Override
        Action build(Values v) {
            return new Action(
                    v.get(id),
                    v.get(number),
                    v.get(wording),
                    v.get(title),
                    v.get(type),
                    v.get(status),
                    Optional.empty(),
                    Optional.empty(),
                    v.get(leads),
                    v.get(partners),
                    v.get(milestones),
                    v.get(dependsOn),
                    v.get(citations),
                    v.get(indicators),
                    v.get(updates),
                    Map.of(),
                    v.get(provenance));
        }

        @Override
        void writeProperties(JsonGenerator out, Action it) {
            id.write(out, it.id());
            number.write(out, it.number());
            wording.write(out, it.wording());
            title.write(out, it.title());
            type.write(out, it.type());
            status.write(out, it.status());
            leads.write(out, it.leads());
            partners.write(out, it.partners());
            milestones.write(out, it.milestones());
            dependsOn.write(out, it.dependsOn());
            citations.write(out, it.citations());
            indicators.write(out, it.indicators());
            updates.write(out, it.updates());
            provenance.write(out, it.provenance());
        }
    };

    static final Shape<Workstream> WORKSTREAM = new Shape<>("workstream", "A group of actions under one heading.") {
        private final Property<String> id = required("id", SLUG, "Unique in the programme, such as neglect.");
        private final Property<String> title = required("title", TEXT, "The heading as published.");
        private final Property<Optional<String>> lead = optional("lead", TEXT, "Id of the party that leads it.");
        private final Property<List<Action>> actions = writtenList("actions", ACTION, "In the published order.");

        @Override
        Workstream build(Values v) {
            return new Workstream(v.get(id), v.get(title), v.get(lead), v.get(actions), Map.of());
        }

        @Override
        void writeProperties(JsonGenerator out, Workstream it) {
            id.write(out, it.id());
            title.write(out, it.title());
            lead.write(out, it.lead());
            actions.write(out, it.actions());
        }
    };

    private ActionShapes() {}
}
