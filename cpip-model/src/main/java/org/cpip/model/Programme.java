package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.date.EdtfPeriod;

/**
 * An improvement programme: workstreams of numbered actions, and what they refer to.
 *
 * <p>The root of the model, and of what is imported, exported and reported on.
 *
 * @param id slug
 * @param title as published
 * @param summary what it is for, in a paragraph
 * @param period the time it runs
 * @param owner id of the party that answers for it
 * @param workstreams in the published order
 * @param indicators measures of progress
 * @param parties every body, group and role that anything refers to
 * @param references every law, study and plan that anything cites
 * @param recommendations what was recommended to it
 * @param cycles reports that come round
 * @param sources the documents that it was read from
 */
@ConsistentProgramme
public record Programme(
        @Slug String id,
        @NotBlank String title,
        Optional<String> summary,
        Optional<EdtfPeriod> period,
        Optional<String> owner,
        List<@Valid Workstream> workstreams,
        List<@Valid Indicator> indicators,
        List<@Valid Party> parties,
        List<@Valid Reference> references,
        List<@Valid Recommendation> recommendations,
        List<@Valid ReportingCycle> cycles,
        List<@Valid SourceDocument> sources) {

    /** Copies the lists and refuses null. */
    public Programme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(owner, "owner");
        workstreams = List.copyOf(workstreams);
        indicators = List.copyOf(indicators);
        parties = List.copyOf(parties);
        references = List.copyOf(references);
        recommendations = List.copyOf(recommendations);
        cycles = List.copyOf(cycles);
        sources = List.copyOf(sources);
    }

    /** A builder with every list empty and every optional value absent. */
    public static ProgrammeBuilder builder() {
        return new ProgrammeBuilder();
    }

    /** A builder that holds this value's components. */
    public ProgrammeBuilder toBuilder() {
        return new ProgrammeBuilder(this);
    }

    /** Every action, in the published order of workstreams and numbers. */
    public List<Action> actions() {
        return workstreams.stream()
                .flatMap(workstream -> workstream.actions().stream())
                .toList();
    }

    /** The workstream with this id. */
    public Optional<Workstream> workstream(String id) {
        return find(workstreams, Workstream::id, id);
    }

    /** The action with this id. Reads through the plan; for many look-ups collect {@link #actions()} into a map. */
    public Optional<Action> action(String id) {
        return find(actions(), Action::id, id);
    }

    /** The party with this id. */
    public Optional<Party> party(String id) {
        return find(parties, Party::id, id);
    }

    /** The reference with this id. */
    public Optional<Reference> reference(String id) {
        return find(references, Reference::id, id);
    }

    /** The source document with this id. */
    public Optional<SourceDocument> source(String id) {
        return find(sources, SourceDocument::id, id);
    }

    private static <T> Optional<T> find(List<T> items, Function<T, String> idOf, String id) {
        return items.stream().filter(item -> idOf.apply(item).equals(id)).findFirst();
    }
}
