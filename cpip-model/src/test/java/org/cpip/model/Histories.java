package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.date.TargetDate;

/** Plans with histories, out of few ids and days, so that they collide. */
final class Histories {

    static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    private static final List<String> DATES = List.of("2017-01", "../2017-02", "2017-01-05", "2017-03/..", "2016");

    private Histories() {}

    /** Twenty days. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 19).map(FIRST::plusDays);
    }

    /** Updates in order of the day that they speak of; some give no day, some came in later, some earlier. */
    static Arbitrary<StatusUpdate> updates() {
        Arbitrary<MilestoneUpdate> milestones = Combinators.combine(
                        Arbitraries.of("m1", "m2"), dates().optional(0.5), days().optional(0.5))
                .as(MilestoneUpdate::new);
        return Combinators.combine(
                        days().optional(0.8),
                        days().optional(0.5),
                        Arbitraries.of(DeliveryStatus.class).optional(0.5),
                        Arbitraries.of(Rating.class).optional(0.5),
                        Arbitraries.of(" ", "Begun.", "Late.").optional(0.6),
                        milestones.list().ofMaxSize(2))
                .as((asAt, recorded, status, rating, narrative, given) -> StatusUpdate.builder()
                        .asAt(asAt)
                        .recorded(recorded)
                        .status(status)
                        .ownerConfidence(rating.map(DeliveryConfidence::fivePoint))
                        .narrative(narrative)
                        .milestones(given)
                        .build());
    }

    /** An action with this id, two milestones, {@code m1} and {@code m2}, and up to five updates. */
    static Arbitrary<Action> actions(String id) {
        return Combinators.combine(
                        Arbitraries.of(DeliveryStatus.class).optional(0.5),
                        milestone("m1"),
                        milestone("m2"),
                        updates().list().ofMaxSize(5),
                        Arbitraries.of("Do it.", "Do it well."),
                        Arbitraries.of("Do", "Make").optional(0.5),
                        Arbitraries.maps(Arbitraries.of("Cost", "Risk"), Arbitraries.of("low", "high"))
                                .ofMaxSize(2))
                .as((status, one, two, updates, wording, title, fields) -> Action.builder()
                        .id(id)
                        .number("1")
                        .wording(wording)
                        .title(title)
                        .status(status)
                        .milestones(List.of(one, two))
                        .updates(inOrder(updates))
                        .customFields(fields)
                        .build());
    }

    private static List<StatusUpdate> inOrder(List<StatusUpdate> updates) {
        List<StatusUpdate> ordered = new ArrayList<>(updates);
        ordered.sort(Comparator.comparing(
                update -> update.asAt().or(update::recorded).orElse(LocalDate.MIN)));
        return ordered;
    }

    private static Arbitrary<Milestone> milestone(String id) {
        return Combinators.combine(dates().optional(0.8), dates().optional(0.3), days().optional(0.3))
                .as((due, forecast, achieved) -> Milestone.builder()
                        .id(id)
                        .title("Publish")
                        .due(due)
                        .forecast(forecast)
                        .achieved(achieved)
                        .build());
    }

    private static Arbitrary<TargetDate> dates() {
        return Arbitraries.of(DATES).map(TargetDate::parse);
    }

    /** Workstreams {@code w1} to {@code w3} with actions {@code a1} to {@code a5}, each at most once, and parties. */
    static Arbitrary<Programme> programmes() {
        Arbitrary<Map<String, String>> places = Arbitraries.maps(
                        Arbitraries.of("a1", "a2", "a3", "a4", "a5"), Arbitraries.of("w1", "w2", "w3"))
                .ofMaxSize(5);
        Arbitrary<List<Party>> parties = Combinators.combine(
                        Arbitraries.of("cpc", "gov"),
                        Arbitraries.of("CPC", "Gov").optional(0.5))
                .as((id, acronym) ->
                        Party.builder().id(id).name(id).acronym(acronym).build())
                .list()
                .uniqueElements(Party::id)
                .ofMaxSize(2);
        return Combinators.combine(
                        places.flatMap(Histories::workstreams),
                        parties,
                        Arbitraries.of("What it is for.", "Why.").optional(0.5))
                .as((workstreams, listed, summary) -> Programme.builder()
                        .id("plan")
                        .title("Plan")
                        .summary(summary)
                        .workstreams(workstreams)
                        .parties(listed)
                        .build());
    }

    private static Arbitrary<List<Workstream>> workstreams(Map<String, String> places) {
        List<Arbitrary<Action>> actions =
                places.keySet().stream().map(Histories::actions).toList();
        Arbitrary<Optional<String>> lead = Arbitraries.of("cpc", "gov").optional(0.5);
        return Combinators.combine(Combinators.combine(actions).as(all -> all), lead)
                .as((all, led) -> List.copyOf(places.values()).stream()
                        .distinct()
                        .map(id -> Workstream.builder()
                                .id(id)
                                .title(id)
                                .lead(led)
                                .actions(all.stream()
                                        .filter(action -> id.equals(places.get(action.id())))
                                        .map(action -> withMilestones(action, action.id()))
                                        .toList())
                                .build())
                        .toList());
    }

    /** Ids of milestones are unique in a plan. */
    private static Action withMilestones(Action action, String prefix) {
        return action.toBuilder()
                .milestones(action.milestones().stream()
                        .map(milestone -> milestone.toBuilder()
                                .id(prefix + "-" + milestone.id())
                                .build())
                        .toList())
                .updates(action.updates().stream()
                        .map(update -> update.toBuilder()
                                .milestones(update.milestones().stream()
                                        .map(given -> given.toBuilder()
                                                .milestone(prefix + "-" + given.milestone())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
