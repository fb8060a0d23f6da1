package org.cpip.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cpip.model.date.TargetDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Action}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ActionBuilder {

    private @Nullable String id;
    private @Nullable String number;
    private @Nullable String wording;
    private Optional<String> title = Optional.empty();
    private Optional<CommitmentType> type = Optional.empty();
    private Optional<DeliveryStatus> status = Optional.empty();
    private Optional<TargetDate> start = Optional.empty();
    private Optional<String> parent = Optional.empty();
    private Optional<Priority> priority = Optional.empty();
    private List<String> leads = List.of();
    private List<String> partners = List.of();
    private List<Milestone> milestones = List.of();
    private List<String> dependsOn = List.of();
    private List<Citation> citations = List.of();
    private List<String> indicators = List.of();
    private List<StatusUpdate> updates = List.of();
    private Map<String, String> customFields = Map.of();
    private Optional<Provenance> provenance = Optional.empty();

    ActionBuilder() {}

    ActionBuilder(Action from) {
        id = from.id();
        number = from.number();
        wording = from.wording();
        title = from.title();
        type = from.type();
        status = from.status();
        start = from.start();
        parent = from.parent();
        priority = from.priority();
        leads = from.leads();
        partners = from.partners();
        milestones = from.milestones();
        dependsOn = from.dependsOn();
        citations = from.citations();
        indicators = from.indicators();
        updates = from.updates();
        customFields = from.customFields();
        provenance = from.provenance();
    }

    /** Slug, unique in the programme, such as {@code neglect-3}. */
    public ActionBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** As printed, without a closing full stop or bracket: "3", "2.3", "a". */
    public ActionBuilder number(String value) {
        number = Objects.requireNonNull(value, "number");
        return this;
    }

    /** The published sentence or sentences, white space normalised, nothing else changed. */
    public ActionBuilder wording(String value) {
        wording = Objects.requireNonNull(value, "wording");
        return this;
    }

    /** A short title for lists; empty when none was given. */
    public ActionBuilder title(String value) {
        title = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder title(Optional<String> value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** What kind of promise it is; empty when not known. */
    public ActionBuilder type(CommitmentType value) {
        type = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder type(Optional<CommitmentType> value) {
        type = Objects.requireNonNull(value, "type");
        return this;
    }

    /** The opening state: what the plan said before any update. What is reported later is an update. */
    public ActionBuilder status(DeliveryStatus value) {
        status = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder status(Optional<DeliveryStatus> value) {
        status = Objects.requireNonNull(value, "status");
        return this;
    }

    /** When work is to begin. */
    public ActionBuilder start(TargetDate value) {
        start = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder start(Optional<TargetDate> value) {
        start = Objects.requireNonNull(value, "start");
        return this;
    }

    /** Id of the action that it is part of. */
    public ActionBuilder parent(String value) {
        parent = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder parent(Optional<String> value) {
        parent = Objects.requireNonNull(value, "parent");
        return this;
    }

    /** How much it matters beside the others; empty when the plan does not say. */
    public ActionBuilder priority(Priority value) {
        priority = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder priority(Optional<Priority> value) {
        priority = Objects.requireNonNull(value, "priority");
        return this;
    }

    /** Replaces the list: ids of the parties that lead. */
    public ActionBuilder leads(List<String> values) {
        leads = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code leads}. */
    public ActionBuilder addLead(String value) {
        leads = Growing.with(leads, Objects.requireNonNull(value, "leads"));
        return this;
    }

    /** Replaces the list: ids of the parties that take part. */
    public ActionBuilder partners(List<String> values) {
        partners = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code partners}. */
    public ActionBuilder addPartner(String value) {
        partners = Growing.with(partners, Objects.requireNonNull(value, "partners"));
        return this;
    }

    /** Replaces the list: in the order of the wording. */
    public ActionBuilder milestones(List<Milestone> values) {
        milestones = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code milestones}. */
    public ActionBuilder addMilestone(Milestone value) {
        milestones = Growing.with(milestones, Objects.requireNonNull(value, "milestones"));
        return this;
    }

    /**
     * Adds one to {@code milestones} and gives it an id where {@code describe} sets none: the action's with the number of
     * the milestone, {@code neglect-3-m2}.
     *
     * @throws NullPointerException if the action's id, or the milestone's title, was not set
     */
    public ActionBuilder addMilestone(UnaryOperator<MilestoneBuilder> describe) {
        String own = required(id, "id");
        Set<String> taken = milestones.stream().map(Milestone::id).collect(Collectors.toSet());
        String made = Slugs.free(own + "-m" + (milestones.size() + 1), taken::contains);
        return addMilestone(describe.apply(Milestone.builder().id(made)).build());
    }

    /** Replaces the list: ids of the actions that must come first. */
    public ActionBuilder dependsOn(List<String> values) {
        dependsOn = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code dependsOn}. */
    public ActionBuilder addDependsOn(String value) {
        dependsOn = Growing.with(dependsOn, Objects.requireNonNull(value, "dependsOn"));
        return this;
    }

    /** Replaces the list: Acts, research and guidance that it names. */
    public ActionBuilder citations(List<Citation> values) {
        citations = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code citations}. */
    public ActionBuilder addCitation(Citation value) {
        citations = Growing.with(citations, Objects.requireNonNull(value, "citations"));
        return this;
    }

    /** Replaces the list: ids of the indicators that measure it. */
    public ActionBuilder indicators(List<String> values) {
        indicators = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code indicators}. */
    public ActionBuilder addIndicator(String value) {
        indicators = Growing.with(indicators, Objects.requireNonNull(value, "indicators"));
        return this;
    }

    /** Replaces the list: what was reported, oldest first. */
    public ActionBuilder updates(List<StatusUpdate> values) {
        updates = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code updates}. */
    public ActionBuilder addUpdate(StatusUpdate value) {
        updates = Growing.with(updates, Objects.requireNonNull(value, "updates"));
        return this;
    }

    /**
     * Adds one to {@code updates} at its place, so that the oldest stays first: after the last that is not later, by the
     * day that they speak of, otherwise the day that they came in; of one day, by the day that they came in. One that has
     * no day goes to the end, and counts from then on as of the day of the one before it.
     */
    public ActionBuilder insertUpdate(StatusUpdate value) {
        updates = History.insert(updates, Objects.requireNonNull(value, "updates"));
        return this;
    }

    /**
     * Replaces them all: what the source says that has no component here, name to text, in the order of the source.
     *
     * @throws NullPointerException if a name or a text is null
     */
    public ActionBuilder customFields(Map<String, String> values) {
        customFields = CustomFields.copy(values);
        return this;
    }

    /** Adds one to {@code customFields}, or replaces the text of the one with this name, where it stands. */
    public ActionBuilder customField(String name, String value) {
        customFields = CustomFields.with(customFields, name, value);
        return this;
    }

    /** Where it was read. */
    public ActionBuilder provenance(Provenance value) {
        provenance = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder provenance(Optional<Provenance> value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code number}, {@code wording} was not set
     */
    public Action build() {
        return new Action(
                required(id, "id"),
                required(number, "number"),
                required(wording, "wording"),
                title,
                type,
                status,
                start,
                parent,
                priority,
                leads,
                partners,
                milestones,
                dependsOn,
                citations,
                indicators,
                updates,
                customFields,
                provenance);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Action: " + name + " was not set");
    }
}
