package org.cpip.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Action}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ActionBuilder {

    private @Nullable String id;
    private @Nullable String number;
    private @Nullable String wording;
    private Optional<String> title = Optional.empty();
    private Optional<CommitmentType> type = Optional.empty();
    private Optional<DeliveryStatus> status = Optional.empty();
    private final List<String> leads = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<String> dependsOn = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> indicators = new ArrayList<>();
    private final List<StatusUpdate> updates = new ArrayList<>();
    private Optional<Provenance> provenance = Optional.empty();

    ActionBuilder() {}

    ActionBuilder(Action from) {
        id = from.id();
        number = from.number();
        wording = from.wording();
        title = from.title();
        type = from.type();
        status = from.status();
        leads.addAll(from.leads());
        partners.addAll(from.partners());
        milestones.addAll(from.milestones());
        dependsOn.addAll(from.dependsOn());
        citations.addAll(from.citations());
        indicators.addAll(from.indicators());
        updates.addAll(from.updates());
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

    /** As of the date last reviewed; empty when nobody has reported. */
    public ActionBuilder status(DeliveryStatus value) {
        status = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ActionBuilder status(Optional<DeliveryStatus> value) {
        status = Objects.requireNonNull(value, "status");
        return this;
    }

    /** Replaces the list: ids of the parties that lead. */
    public ActionBuilder leads(List<String> values) {
        List<String> copy = List.copyOf(values);
        leads.clear();
        leads.addAll(copy);
        return this;
    }

    /** Adds one to {@code leads}. */
    public ActionBuilder addLead(String value) {
        leads.add(Objects.requireNonNull(value, "leads"));
        return this;
    }

    /** Replaces the list: ids of the parties that take part. */
    public ActionBuilder partners(List<String> values) {
        List<String> copy = List.copyOf(values);
        partners.clear();
        partners.addAll(copy);
        return this;
    }

    /** Adds one to {@code partners}. */
    public ActionBuilder addPartner(String value) {
        partners.add(Objects.requireNonNull(value, "partners"));
        return this;
    }

    /** Replaces the list: in the order of the wording. */
    public ActionBuilder milestones(List<Milestone> values) {
        List<Milestone> copy = List.copyOf(values);
        milestones.clear();
        milestones.addAll(copy);
        return this;
    }

    /** Adds one to {@code milestones}. */
    public ActionBuilder addMilestone(Milestone value) {
        milestones.add(Objects.requireNonNull(value, "milestones"));
        return this;
    }

    /** Replaces the list: ids of the actions that must come first. */
    public ActionBuilder dependsOn(List<String> values) {
        List<String> copy = List.copyOf(values);
        dependsOn.clear();
        dependsOn.addAll(copy);
        return this;
    }

    /** Adds one to {@code dependsOn}. */
    public ActionBuilder addDependsOn(String value) {
        dependsOn.add(Objects.requireNonNull(value, "dependsOn"));
        return this;
    }

    /** Replaces the list: Acts, research and guidance that it names. */
    public ActionBuilder citations(List<Citation> values) {
        List<Citation> copy = List.copyOf(values);
        citations.clear();
        citations.addAll(copy);
        return this;
    }

    /** Adds one to {@code citations}. */
    public ActionBuilder addCitation(Citation value) {
        citations.add(Objects.requireNonNull(value, "citations"));
        return this;
    }

    /** Replaces the list: ids of the indicators that measure it. */
    public ActionBuilder indicators(List<String> values) {
        List<String> copy = List.copyOf(values);
        indicators.clear();
        indicators.addAll(copy);
        return this;
    }

    /** Adds one to {@code indicators}. */
    public ActionBuilder addIndicator(String value) {
        indicators.add(Objects.requireNonNull(value, "indicators"));
        return this;
    }

    /** Replaces the list: what was reported, oldest first. */
    public ActionBuilder updates(List<StatusUpdate> values) {
        List<StatusUpdate> copy = List.copyOf(values);
        updates.clear();
        updates.addAll(copy);
        return this;
    }

    /** Adds one to {@code updates}. */
    public ActionBuilder addUpdate(StatusUpdate value) {
        updates.add(Objects.requireNonNull(value, "updates"));
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
                leads,
                partners,
                milestones,
                dependsOn,
                citations,
                indicators,
                updates,
                provenance);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Action: " + name + " was not set");
    }
}
