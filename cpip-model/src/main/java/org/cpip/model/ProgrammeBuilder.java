package org.cpip.model;

import java.util.List;
import java.util.Map;
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
    private List<Workstream> workstreams = List.of();
    private List<Indicator> indicators = List.of();
    private List<Area> areas = List.of();
    private List<Geography> geographies = List.of();
    private List<CodeList> codeLists = List.of();
    private List<Party> parties = List.of();
    private List<Reference> references = List.of();
    private List<Recommendation> recommendations = List.of();
    private List<ReportingCycle> cycles = List.of();
    private List<SourceDocument> sources = List.of();
    private Map<String, String> customFields = Map.of();

    ProgrammeBuilder() {}

    ProgrammeBuilder(Programme from) {
        id = from.id();
        title = from.title();
        summary = from.summary();
        period = from.period();
        owner = from.owner();
        workstreams = from.workstreams();
        indicators = from.indicators();
        areas = from.areas();
        geographies = from.geographies();
        codeLists = from.codeLists();
        parties = from.parties();
        references = from.references();
        recommendations = from.recommendations();
        cycles = from.cycles();
        sources = from.sources();
        customFields = from.customFields();
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
        workstreams = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code workstreams}. */
    public ProgrammeBuilder addWorkstream(Workstream value) {
        workstreams = Growing.with(workstreams, Objects.requireNonNull(value, "workstreams"));
        return this;
    }

    /** Replaces the list: measures of progress. */
    public ProgrammeBuilder indicators(List<Indicator> values) {
        indicators = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code indicators}. */
    public ProgrammeBuilder addIndicator(Indicator value) {
        indicators = Growing.with(indicators, Objects.requireNonNull(value, "indicators"));
        return this;
    }

    /** Replaces the list: areas that figures are given for. */
    public ProgrammeBuilder areas(List<Area> values) {
        areas = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code areas}. */
    public ProgrammeBuilder addArea(Area value) {
        areas = Growing.with(areas, Objects.requireNonNull(value, "area"));
        return this;
    }

    /** Replaces the list: how areas make up larger ones. */
    public ProgrammeBuilder geographies(List<Geography> values) {
        geographies = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code geographies}. */
    public ProgrammeBuilder addGeography(Geography value) {
        geographies = Growing.with(geographies, Objects.requireNonNull(value, "geography"));
        return this;
    }

    /** Replaces the list: the categories of breakdowns. */
    public ProgrammeBuilder codeLists(List<CodeList> values) {
        codeLists = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code codeLists}. */
    public ProgrammeBuilder addCodeList(CodeList value) {
        codeLists = Growing.with(codeLists, Objects.requireNonNull(value, "codeList"));
        return this;
    }

    /** Replaces the list: every body, group and role that anything refers to. */
    public ProgrammeBuilder parties(List<Party> values) {
        parties = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code parties}. */
    public ProgrammeBuilder addParty(Party value) {
        parties = Growing.with(parties, Objects.requireNonNull(value, "parties"));
        return this;
    }

    /** Replaces the list: every law, study and plan that anything cites. */
    public ProgrammeBuilder references(List<Reference> values) {
        references = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code references}. */
    public ProgrammeBuilder addReference(Reference value) {
        references = Growing.with(references, Objects.requireNonNull(value, "references"));
        return this;
    }

    /** Replaces the list: what was recommended to it. */
    public ProgrammeBuilder recommendations(List<Recommendation> values) {
        recommendations = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code recommendations}. */
    public ProgrammeBuilder addRecommendation(Recommendation value) {
        recommendations = Growing.with(recommendations, Objects.requireNonNull(value, "recommendations"));
        return this;
    }

    /** Replaces the list: reports that come round. */
    public ProgrammeBuilder cycles(List<ReportingCycle> values) {
        cycles = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code cycles}. */
    public ProgrammeBuilder addCycle(ReportingCycle value) {
        cycles = Growing.with(cycles, Objects.requireNonNull(value, "cycles"));
        return this;
    }

    /** Replaces the list: the documents that it was read from. */
    public ProgrammeBuilder sources(List<SourceDocument> values) {
        sources = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code sources}. */
    public ProgrammeBuilder addSource(SourceDocument value) {
        sources = Growing.with(sources, Objects.requireNonNull(value, "sources"));
        return this;
    }

    /**
     * Replaces them all: what the source says that has no component here, name to text, in the order of the source.
     *
     * @throws NullPointerException if a name or a text is null
     */
    public ProgrammeBuilder customFields(Map<String, String> values) {
        customFields = CustomFields.copy(values);
        return this;
    }

    /** Adds one to {@code customFields}, or replaces the text of the one with this name, where it stands. */
    public ProgrammeBuilder customField(String name, String value) {
        customFields = CustomFields.with(customFields, name, value);
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
                areas,
                geographies,
                codeLists,
                parties,
                references,
                recommendations,
                cycles,
                sources,
                customFields);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Programme: " + name + " was not set");
    }
}
