package org.cpip.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Programme}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ProgrammeBuilder {

    private @Nullable String id;
    private @Nullable String title;
    private Optional<String> summary = Optional.empty();
    private Optional<EdtfPeriod> period = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private final List<Workstream> workstreams = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<ReportingCycle> cycles = new ArrayList<>();
    private final List<SourceDocument> sources = new ArrayList<>();

    ProgrammeBuilder() {}

    ProgrammeBuilder(Programme from) {
        id = from.id();
        title = from.title();
        summary = from.summary();
        period = from.period();
        owner = from.owner();
        workstreams.addAll(from.workstreams());
        indicators.addAll(from.indicators());
        parties.addAll(from.parties());
        references.addAll(from.references());
        recommendations.addAll(from.recommendations());
        cycles.addAll(from.cycles());
        sources.addAll(from.sources());
    }

    /** Slug. */
    public ProgrammeBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** As published. */
    public ProgrammeBuilder title(String value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** What it is for, in a paragraph. */
    public ProgrammeBuilder summary(String value) {
        summary = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProgrammeBuilder summary(Optional<String> value) {
        summary = Objects.requireNonNull(value, "summary");
        return this;
    }

    /** The time it runs. */
    public ProgrammeBuilder period(EdtfPeriod value) {
        period = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProgrammeBuilder period(Optional<EdtfPeriod> value) {
        period = Objects.requireNonNull(value, "period");
        return this;
    }

    /** Id of the party that answers for it. */
    public ProgrammeBuilder owner(String value) {
        owner = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProgrammeBuilder owner(Optional<String> value) {
        owner = Objects.requireNonNull(value, "owner");
        return this;
    }

    /** Replaces the list: in the published order. */
    public ProgrammeBuilder workstreams(List<Workstream> values) {
        List<Workstream> copy = List.copyOf(values);
        workstreams.clear();
        workstreams.addAll(copy);
        return this;
    }

    /** Adds one to {@code workstreams}. */
    public ProgrammeBuilder addWorkstream(Workstream value) {
        workstreams.add(Objects.requireNonNull(value, "workstreams"));
        return this;
    }

    /** Replaces the list: measures of progress. */
    public ProgrammeBuilder indicators(List<Indicator> values) {
        List<Indicator> copy = List.copyOf(values);
        indicators.clear();
        indicators.addAll(copy);
        return this;
    }

    /** Adds one to {@code indicators}. */
    public ProgrammeBuilder addIndicator(Indicator value) {
        indicators.add(Objects.requireNonNull(value, "indicators"));
        return this;
    }

    /** Replaces the list: every body, group and role that anything refers to. */
    public ProgrammeBuilder parties(List<Party> values) {
        List<Party> copy = List.copyOf(values);
        parties.clear();
        parties.addAll(copy);
        return this;
    }

    /** Adds one to {@code parties}. */
    public ProgrammeBuilder addParty(Party value) {
        parties.add(Objects.requireNonNull(value, "parties"));
        return this;
    }

    /** Replaces the list: every law, study and plan that anything cites. */
    public ProgrammeBuilder references(List<Reference> values) {
        List<Reference> copy = List.copyOf(values);
        references.clear();
        references.addAll(copy);
        return this;
    }

    /** Adds one to {@code references}. */
    public ProgrammeBuilder addReference(Reference value) {
        references.add(Objects.requireNonNull(value, "references"));
        return this;
    }

    /** Replaces the list: what was recommended to it. */
    public ProgrammeBuilder recommendations(List<Recommendation> values) {
        List<Recommendation> copy = List.copyOf(values);
        recommendations.clear();
        recommendations.addAll(copy);
        return this;
    }

    /** Adds one to {@code recommendations}. */
    public ProgrammeBuilder addRecommendation(Recommendation value) {
        recommendations.add(Objects.requireNonNull(value, "recommendations"));
        return this;
    }

    /** Replaces the list: reports that come round. */
    public ProgrammeBuilder cycles(List<ReportingCycle> values) {
        List<ReportingCycle> copy = List.copyOf(values);
        cycles.clear();
        cycles.addAll(copy);
        return this;
    }

    /** Adds one to {@code cycles}. */
    public ProgrammeBuilder addCycle(ReportingCycle value) {
        cycles.add(Objects.requireNonNull(value, "cycles"));
        return this;
    }

    /** Replaces the list: the documents that it was read from. */
    public ProgrammeBuilder sources(List<SourceDocument> values) {
        List<SourceDocument> copy = List.copyOf(values);
        sources.clear();
        sources.addAll(copy);
        return this;
    }

    /** Adds one to {@code sources}. */
    public ProgrammeBuilder addSource(SourceDocument value) {
        sources.add(Objects.requireNonNull(value, "sources"));
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code title} was not set
     */
    public Programme build() {
        return new Programme(
                required(id, "id"),
                required(title, "title"),
                summary,
                period,
                owner,
                workstreams,
                indicators,
                parties,
                references,
                recommendations,
                cycles,
                sources);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Programme: " + name + " was not set");
    }
}
