package org.cpip.io.docx.write;

import static org.cpip.io.docx.write.LossRule.id;
import static org.cpip.io.docx.write.LossRule.noPlace;
import static org.cpip.io.docx.write.LossRule.text;

import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Reference;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** The components that the visible document cannot carry, type by type, in the order of the model's components. */
final class LossRules {

    static final List<LossRule<Programme>> BEFORE_WORKSTREAMS = List.of(
            id(p -> !p.id().equals(Slugs.of(p.title()))),
            text("title", Programme::title),
            text("summary", p -> p.summary().orElse("")));

    static final List<LossRule<Programme>> BEFORE_PARTIES =
            List.of(noPlace("indicators", p -> !p.indicators().isEmpty()));

    static final List<LossRule<Programme>> AFTER_REFERENCES = List.of(
            noPlace("recommendations", p -> !p.recommendations().isEmpty()),
            noPlace("cycles", p -> !p.cycles().isEmpty()),
            noPlace("sources", p -> !p.sources().isEmpty()));

    static final List<LossRule<Workstream>> WORKSTREAM =
            List.of(id(w -> !w.id().equals(Slugs.of(w.title()))), text("title", Workstream::title));

    static final List<LossRule<Action>> BEFORE_MILESTONES = List.of(
            text("number", Action::number),
            text("wording", Action::wording),
            noPlace("title", a -> a.title().isPresent()),
            noPlace("type", a -> a.type().isPresent()),
            noPlace("partners", a -> !a.partners().isEmpty()));

    static final List<LossRule<Action>> BEFORE_UPDATES = List.of(
            noPlace("dependsOn", a -> !a.dependsOn().isEmpty()),
            noPlace("citations", a -> !a.citations().isEmpty()),
            noPlace("indicators", a -> !a.indicators().isEmpty()));

    static final List<LossRule<Action>> AFTER_UPDATES =
            List.of(noPlace("provenance", a -> a.provenance().isPresent()));

    /** For a milestone that has a due date; one without is lost as a whole. */
    static final List<LossRule<Milestone>> MILESTONE = List.of(
            noPlace("title", m -> true),
            text("due.words", m -> m.due().flatMap(TargetDate::words).orElse("")),
            noPlace("recurrence", m -> m.recurrence().isPresent()),
            noPlace("condition", m -> m.condition().isPresent()),
            noPlace("baseline", m -> m.baseline().isPresent()),
            noPlace("forecast", m -> m.forecast().isPresent()),
            noPlace("achieved", m -> m.achieved().isPresent()),
            noPlace("provenance", m -> m.provenance().isPresent()));

    /** For an update of which the table shows something; another is lost as a whole. */
    static final List<LossRule<StatusUpdate>> BEFORE_STATUS =
            List.of(noPlace("asAt", u -> u.asAt().isPresent()), noPlace("by", u -> u.by().isPresent()));

    /** For the same. */
    static final List<LossRule<StatusUpdate>> AFTER_RATING = List.of(
            noPlace("reviewerConfidence", u -> u.reviewerConfidence().isPresent()),
            text("narrative", u -> u.narrative().orElse("")),
            noPlace("reason", u -> u.reason().isPresent()),
            noPlace("provenance", u -> u.provenance().isPresent()));

    static final List<LossRule<Party>> PARTY = List.of(
            id(p -> !p.id().equals(Slugs.of(p.acronym().orElse(p.name())))),
            text("name", Party::name),
            text("acronym", p -> p.acronym().orElse("")),
            noPlace("provenance", p -> p.provenance().isPresent()));

    static final List<LossRule<Reference>> REFERENCE =
            List.of(id(r -> !r.id().equals(Slugs.of(r.title()))), text("title", Reference::title));

    private LossRules() {}
}
