package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.date.TargetDate;

/**
 * One numbered action of a plan.
 *
 * <p>{@code status}, and {@code forecast} and {@code achieved} of its milestones, are the opening state; what was said
 * later stands in {@code updates}, and what holds is asked of the methods: without a day, from everything that is known;
 * with a day, from what was known at its end ({@link StatusUpdate#isKnownAt}). Of each thing the update that says it last
 * wins, in the order of the list, and the opening state where none does. An update that leaves something out changes
 * nothing of it.
 *
 * <p>Its natural key is (workstream, number), because numbers restart in each workstream; the id is made of both.
 *
 * @param id slug, unique in the programme, such as {@code neglect-3}
 * @param number as printed, without a closing full stop or bracket: "3", "2.3", "a"
 * @param wording the published sentence or sentences, white space normalised, nothing else changed
 * @param title a short title for lists; empty when none was given
 * @param type what kind of promise it is; empty when not known
 * @param status the opening state: what the plan said before any update; empty when it said nothing. What holds now is
 *     {@link #reportedStatus()}
 * @param start when work is to begin; empty when the plan does not say
 * @param parent id of the action that it is part of, one of the same workstream; empty for one that stands by itself
 * @param priority how much it matters beside the others; empty when the plan does not say
 * @param leads ids of the parties that lead
 * @param partners ids of the parties that take part
 * @param milestones in the order of the wording
 * @param dependsOn ids of the actions that must come first
 * @param citations Acts, research and guidance that it names
 * @param indicators ids of the indicators that measure it
 * @param updates what was reported, oldest first
 * @param customFields what the source says of it that has no component here: name to text, names as in the source and in its
 *     order; JSON that is more than text is kept as JSON text
 * @param provenance where it was read
 */
public record Action(
        @Slug String id,
        @NotBlank String number,
        @NotBlank String wording,
        Optional<String> title,
        Optional<CommitmentType> type,
        Optional<DeliveryStatus> status,
        Optional<TargetDate> start,
        Optional<String> parent,
        Optional<Priority> priority,
        List<String> leads,
        List<String> partners,
        List<@Valid Milestone> milestones,
        List<String> dependsOn,
        List<@Valid Citation> citations,
        List<String> indicators,
        List<@Valid StatusUpdate> updates,
        Map<@NotBlank String, String> customFields,
        Optional<@Valid Provenance> provenance) {

    /** Copies the lists and the map and refuses null. */
    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(priority, "priority");
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
        milestones = List.copyOf(milestones);
        dependsOn = List.copyOf(dependsOn);
        citations = List.copyOf(citations);
        indicators = List.copyOf(indicators);
        updates = List.copyOf(updates);
        customFields = CustomFields.copy(customFields);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static ActionBuilder builder() {
        return new ActionBuilder();
    }

    /** A builder that holds this value's components. */
    public ActionBuilder toBuilder() {
        return new ActionBuilder(this);
    }

    /** The short title where there is one, otherwise the wording. */
    public String label() {
        return title.orElse(wording);
    }

    /**
     * The status last reported; the opening {@link #status()} when no update gives one, and empty when neither does:
     * nobody has reported.
     */
    public Optional<DeliveryStatus> reportedStatus() {
        return reportedStatus(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<DeliveryStatus> reportedStatus(LocalDate day) {
        return History.lastValue(this, day, StatusUpdate::status).or(() -> status);
    }

    /** The owner's rating last given; empty when no update gives one. */
    public Optional<DeliveryConfidence> ownerRating() {
        return ownerRating(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<DeliveryConfidence> ownerRating(LocalDate day) {
        return History.lastValue(this, day, StatusUpdate::ownerConfidence);
    }

    /** The independent reviewer's rating last given; empty when no update gives one. */
    public Optional<DeliveryConfidence> reviewerRating() {
        return reviewerRating(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<DeliveryConfidence> reviewerRating(LocalDate day) {
        return History.lastValue(this, day, StatusUpdate::reviewerConfidence);
    }

    /** The words on progress last given; empty when no update has more than white space. */
    public Optional<String> narrative() {
        return narrative(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<String> narrative(LocalDate day) {
        return History.lastValue(this, day, History::narrative);
    }

    /** The last update, whatever it says; empty when there is none. */
    public Optional<StatusUpdate> lastUpdate() {
        return lastUpdate(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<StatusUpdate> lastUpdate(LocalDate day) {
        return History.last(this, day, Optional::of);
    }

    /**
     * The last update that says something of one kind, such as {@code StatusUpdate::ownerConfidence}: who gave the rating,
     * and why. Empty when none does.
     */
    public Optional<StatusUpdate> lastUpdateWith(Function<StatusUpdate, ? extends Optional<?>> what) {
        return lastUpdateWith(what, LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<StatusUpdate> lastUpdateWith(Function<StatusUpdate, ? extends Optional<?>> what, LocalDate day) {
        return History.last(this, day, what);
    }

    /** The latest day that an update speaks of ({@link StatusUpdate#asAt()}); empty when no update gives one. */
    public Optional<LocalDate> lastReported() {
        return lastReported(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public Optional<LocalDate> lastReported(LocalDate day) {
        return History.lastReported(this, day);
    }

    /** The first day on which an update was known; empty when no update gives a day. */
    public Optional<LocalDate> firstKnown() {
        return updates.stream().flatMap(update -> update.knownFrom().stream()).min(LocalDate::compareTo);
    }

    /**
     * Whether anything was known of how it stood, at the end of a day: the opening state says something (a status, a
     * forecast, an achievement of that day or before), or an update was known. False for an action that nobody has
     * reported on, and for one whose history begins later.
     */
    public boolean isKnownAt(LocalDate day) {
        return History.isKnown(this, day);
    }

    /**
     * The milestones with the forecast and the day achieved that were given last, in the same order; those of the opening
     * state where no update gives one.
     */
    public List<Milestone> reportedMilestones() {
        return reportedMilestones(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. An achievement of the opening state that comes later was not known. */
    public List<Milestone> reportedMilestones(LocalDate day) {
        return History.milestones(this, day);
    }

    /**
     * Whether it is still to be delivered: it was reported neither completed nor cancelled. Open when nothing was
     * reported.
     */
    public boolean isOpen() {
        return isOpenAt(LocalDate.MAX);
    }

    /** The same, as known at the end of a day. */
    public boolean isOpenAt(LocalDate day) {
        return Standing.isOpen(reportedStatus(day));
    }

    /**
     * Whether it was done at the end of a day: reported completed, or all its milestones were met and there is nothing
     * else to come. Never by its milestones when it has none, when one of them comes round, or when its type is never done
     * for good ({@link CommitmentType#RECURRING_REPORT}, {@link CommitmentType#CONTINUING_DUTY}). When nothing was
     * reported it is not done; nor when it was cancelled.
     */
    public boolean isDoneAt(LocalDate day) {
        return Standing.isDone(this, day);
    }

    /**
     * Whether a milestone was met at the end of a day: achieved by then, as last reported, or its action was reported
     * completed. Not met when nothing was reported, or when the action has no milestone with this id; nor, while the action
     * is open, is one that comes round: after each report there is the next ({@link CycleSchedules}).
     */
    public boolean isMetAt(String milestoneId, LocalDate day) {
        return Standing.isMet(this, milestoneId, day);
    }

    /**
     * The milestones that were still to be met at the end of a day, as last reported: not achieved by then, in an action
     * neither completed nor cancelled. All of them when nothing was reported, and always those that come round. Which are
     * overdue depends on the reports that the programme received too: {@link Programme#overdueMilestones(LocalDate)}.
     */
    public List<Milestone> openMilestones(LocalDate day) {
        return Standing.openMilestones(this, day);
    }

    /**
     * Whether by the plan work should have begun by the end of a day: the last day that {@link #start()} can mean has come
     * ("from April 2018" means a day of April); without a start, the last day of a milestone's published date has. False
     * when the plan gives no date, and once the action was reported cancelled. What was reported otherwise does not count:
     * this is what a report is held against.
     */
    public boolean isExpectedToHaveBegun(LocalDate day) {
        return Standing.isExpectedToHaveBegun(this, day);
    }

    /**
     * The action as it was known at the end of a day: without the updates that came later ({@link
     * StatusUpdate#isKnownAt}) and achievements of the opening state that come later. Its answers are those of this one for
     * the day. The same object when nothing came later.
     */
    public Action asAt(LocalDate day) {
        return AsAt.view(this, day);
    }
}
