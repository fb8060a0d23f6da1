package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
 * @param areas that figures are given for
 * @param geographies how areas make up larger ones
 * @param codeLists the categories of breakdowns
 * @param parties every body, group and role that anything refers to
 * @param references every law, study and plan that anything cites
 * @param recommendations what was recommended to it
 * @param cycles reports that come round
 * @param sources the documents that it was read from
 * @param customFields what the source says of it that has no component here: name to text, names as in the source and in its
 *     order; JSON that is more than text is kept as JSON text
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
        List<@Valid Area> areas,
        List<@Valid Geography> geographies,
        List<@Valid CodeList> codeLists,
        List<@Valid Party> parties,
        List<@Valid Reference> references,
        List<@Valid Recommendation> recommendations,
        List<@Valid ReportingCycle> cycles,
        List<@Valid SourceDocument> sources,
        Map<@NotBlank String, String> customFields) {

    /** Copies the lists and the map and refuses null. */
    public Programme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(owner, "owner");
        workstreams = List.copyOf(workstreams);
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        geographies = List.copyOf(geographies);
        codeLists = List.copyOf(codeLists);
        parties = List.copyOf(parties);
        references = List.copyOf(references);
        recommendations = List.copyOf(recommendations);
        cycles = List.copyOf(cycles);
        sources = List.copyOf(sources);
        customFields = CustomFields.copy(customFields);
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

    /** The actions that are part of no other; one whose parent is not in its workstream stands by itself. */
    public List<Action> topLevelActions() {
        return workstreams.stream()
                .flatMap(workstream -> workstream.topLevelActions().stream())
                .toList();
    }

    /** The actions that are part of the one with this id, in the published order; theirs are not among them. */
    public List<Action> subActions(String id) {
        return workstreams.stream()
                .flatMap(workstream -> workstream.subActions(id).stream())
                .toList();
    }

    /** The party with this id. */
    public Optional<Party> party(String id) {
        return find(parties, Party::id, id);
    }

    /** The area with this code. */
    public Optional<Area> area(String code) {
        return find(areas, Area::code, code);
    }

    /** The categories of the breakdown of this name. */
    public Optional<CodeList> codeList(String name) {
        return find(codeLists, CodeList::name, name);
    }

    /**
     * Whether a reading is for everything: for the whole country, which is no area or the one area that all others are part
     * of in each geography, and of each breakdown that it names for the total.
     */
    public boolean isForAll(Observation reading) {
        return Wholes.isForAll(this, reading);
    }

    /** The reference with this id. */
    public Optional<Reference> reference(String id) {
        return find(references, Reference::id, id);
    }

    /** The source document with this id. */
    public Optional<SourceDocument> source(String id) {
        return find(sources, SourceDocument::id, id);
    }

    /**
     * The programme as it was known at the end of a day: without the updates that came later ({@link
     * StatusUpdate#isKnownAt}), and without the achievements of the opening state and the received reports of later days.
     * So status, ratings, words on progress, forecasts and achievements are those of the day; wording and published dates
     * are today's. The same object when nothing came later.
     */
    public Programme asAt(LocalDate day) {
        return AsAt.view(this, day);
    }

    /**
     * The milestones that were overdue at the end of a day, in the published order: those of {@link
     * #overdueMilestones(Action, LocalDate)} of each action.
     */
    public List<Milestone> overdueMilestones(LocalDate day) {
        return workstreams.stream()
                .flatMap(workstream -> workstream.actions().stream())
                .flatMap(action -> overdueMilestones(action, day).stream())
                .toList();
    }

    /**
     * The milestones of an action of this programme that were overdue at the end of a day, as last reported: to be met
     * still, and every day that their published date can mean had gone by. A milestone without a date, or whose date has no
     * end, never is, nor is any of an action reported completed or cancelled; a forecast makes none less overdue. When
     * nothing was reported the published dates decide.
     *
     * <p>One that comes round is overdue when the report of its series that counts on the day is ({@link CycleSchedules}),
     * and is given with that report's date; so this is asked of the programme, which knows the reports that came.
     */
    public List<Milestone> overdueMilestones(Action action, LocalDate day) {
        return Standing.overdueMilestones(this, action, day);
    }

    /** Whether an action of this programme has a milestone overdue at the end of a day. */
    public boolean isOverdueAt(Action action, LocalDate day) {
        return !overdueMilestones(action, day).isEmpty();
    }

    /**
     * The first day on which an update of any action was known; empty when no update gives a day. Ask it of the whole
     * plan, not of {@link #asAt}.
     */
    public Optional<LocalDate> firstKnown() {
        return workstreams.stream()
                .flatMap(workstream -> workstream.actions().stream())
                .flatMap(action -> action.firstKnown().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * The actions of which nothing was known at the end of a day, though they were reported on later: for that day there
     * is no answer, rather than the answer that nothing was done. Ask it of the whole plan, not of {@link #asAt}.
     */
    public List<Action> notYetKnownAt(LocalDate day) {
        return workstreams.stream()
                .flatMap(workstream -> workstream.actions().stream())
                .filter(action -> !action.updates().isEmpty() && !action.isKnownAt(day))
                .toList();
    }

    /**
     * A programme in which one action is changed: {@code plan.withAction("neglect-3", a -> a.status(DELAYED))}. To change
     * many, {@link #withEachAction} reads through the plan once.
     *
     * @throws NoSuchElementException if no action has this id; the message names the nearest
     */
    public Programme withAction(String id, UnaryOperator<ActionBuilder> change) {
        return Edits.action(this, id, change);
    }

    /** A programme with each action replaced; the same object when each is the same object. */
    public Programme withEachAction(UnaryOperator<Action> change) {
        return Edits.eachAction(this, change);
    }

    /**
     * A programme in which one milestone is changed.
     *
     * @throws NoSuchElementException if no milestone has this id; the message names the nearest
     */
    public Programme withMilestone(String id, UnaryOperator<MilestoneBuilder> change) {
        return Edits.milestone(this, id, change);
    }

    /**
     * A programme in which one workstream is changed.
     *
     * @throws NoSuchElementException if no workstream has this id; the message names the nearest
     */
    public Programme withWorkstream(String id, UnaryOperator<WorkstreamBuilder> change) {
        return Edits.workstream(this, id, change);
    }

    /**
     * A programme with one more update of an action, at its place in the history ({@link ActionBuilder#insertUpdate}).
     *
     * @throws NoSuchElementException if no action has this id; the message names the nearest
     */
    public Programme withUpdate(String actionId, StatusUpdate update) {
        return withAction(actionId, action -> action.insertUpdate(update));
    }

    /**
     * A programme with one more action: at the end of its workstream, or of the sub-actions of its parent. Number and id
     * are made where {@code describe} sets none: the number that comes next, and the workstream's id with it, {@code
     * neglect-4}. Ids of milestones that are added without one follow from the action's.
     *
     * @throws NoSuchElementException if no workstream, or no action of it that is named as the parent, has this id; the
     *     message names the nearest
     * @throws IllegalArgumentException if {@code describe} sets an id that another action has
     * @throws NullPointerException if {@code describe} sets no wording
     */
    public Programme addAction(String workstreamId, UnaryOperator<ActionBuilder> describe) {
        return NewAction.added(this, workstreamId, describe);
    }

    private static <T> Optional<T> find(List<T> items, Function<T, String> idOf, String id) {
        return items.stream().filter(item -> idOf.apply(item).equals(id)).findFirst();
    }
}
