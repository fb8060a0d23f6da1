package org.cpip.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cpip.model.Action;
import org.cpip.model.Citation;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.ReceivedReport;
import org.cpip.model.Recommendation;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/**
 * Makes a programme keep the rules between its values: ids that repeat are numbered, references are led to something
 * that exists or dropped, histories are sorted, oldest first. What a value says for itself stays.
 */
final class ReferenceRepair {

    private final List<String> parties;
    private final List<String> references;
    private final List<String> indicators;
    private final List<String> sources;
    private final Set<String> actionIds = new HashSet<>();
    private final Set<String> milestoneIds = new HashSet<>();
    private final List<String> earlierActions = new ArrayList<>();
    private final List<String> earlierMilestones = new ArrayList<>();

    private ReferenceRepair(Programme programme) {
        parties = programme.parties().stream().map(Party::id).toList();
        references = programme.references().stream().map(each -> each.id()).toList();
        indicators = programme.indicators().stream().map(each -> each.id()).toList();
        sources = programme.sources().stream().map(each -> each.id()).toList();
    }

    static Programme of(Programme tame) {
        Programme numbered = tame.toBuilder()
                .parties(unique(tame.parties(), Party::id, (v, id) -> v.toBuilder()
                        .id(id)
                        .build()))
                .references(unique(tame.references(), v -> v.id(), (v, id) -> v.toBuilder()
                        .id(id)
                        .build()))
                .indicators(unique(tame.indicators(), v -> v.id(), (v, id) -> v.toBuilder()
                        .id(id)
                        .build()))
                .sources(unique(tame.sources(), v -> v.id(), (v, id) -> v.toBuilder()
                        .id(id)
                        .build()))
                .recommendations(unique(tame.recommendations(), v -> v.id(), (v, id) -> v.toBuilder()
                        .id(id)
                        .build()))
                .cycles(unique(tame.cycles(), v -> v.id(), (v, id) -> v.toBuilder()
                        .id(id)
                        .build()))
                .workstreams(unique(
                        unique(tame.workstreams(), v -> v.id(), (v, id) -> v.toBuilder()
                                .id(id)
                                .build()),
                        Workstream::title,
                        (v, title) -> v.toBuilder().title(title).build()))
                .build();
        return FigureRepair.of(new ReferenceRepair(numbered).connect(numbered));
    }

    private Programme connect(Programme programme) {
        return programme.toBuilder()
                .owner(pick(parties, programme.owner()))
                .parties(programme.parties().stream().map(this::party).toList())
                .workstreams(
                        programme.workstreams().stream().map(this::workstream).toList())
                .recommendations(programme.recommendations().stream()
                        .map(this::recommendation)
                        .toList())
                .cycles(programme.cycles().stream().map(this::cycle).toList())
                .build();
    }

    private Party party(Party party) {
        return party.toBuilder()
                .chair(pick(parties, party.chair()))
                .members(pick(parties, party.members()))
                .provenance(provenance(party.provenance()))
                .build();
    }

    private Workstream workstream(Workstream workstream) {
        List<Action> actions = new ArrayList<>();
        for (Action action : workstream.actions()) {
            // Part of an earlier action of the same workstream: so nothing is part of itself.
            List<String> earlier = actions.stream().map(Action::id).toList();
            actions.add(action(action).toBuilder()
                    .parent(pick(earlier, action.parent()))
                    .build());
        }
        return workstream.toBuilder()
                .lead(pick(parties, workstream.lead()))
                .actions(actions)
                .build();
    }

    private Action action(Action action) {
        String id = free(actionIds, action.id());
        List<Milestone> milestones =
                action.milestones().stream().map(this::milestone).toList();
        Action connected = action.toBuilder()
                .id(id)
                .leads(pick(parties, action.leads()))
                .partners(pick(parties, action.partners()))
                .dependsOn(pick(earlierActions, action.dependsOn()))
                .indicators(pick(indicators, action.indicators()))
                .milestones(milestones)
                .citations(action.citations().stream()
                        .flatMap(citation -> citation(citation).stream())
                        .toList())
                .updates(updates(action.updates(), milestones))
                .provenance(provenance(action.provenance()))
                .build();
        earlierActions.add(id);
        return connected;
    }

    private Milestone milestone(Milestone milestone) {
        String id = free(milestoneIds, milestone.id());
        Milestone connected = milestone.toBuilder()
                .id(id)
                .dueWords(milestone.dueWords().filter(words -> milestone.due().isEmpty()))
                .condition(milestone
                        .condition()
                        .map(each -> new Condition(each.words(), pick(earlierMilestones, each.milestone()))))
                .provenance(provenance(milestone.provenance()))
                .build();
        earlierMilestones.add(id);
        return connected;
    }

    private Optional<Citation> citation(Citation citation) {
        return pick(references, Optional.of(citation.reference())).map(reference -> citation.toBuilder()
                .reference(reference)
                .provenance(provenance(citation.provenance()))
                .build());
    }

    private List<StatusUpdate> updates(List<StatusUpdate> updates, List<Milestone> milestones) {
        List<String> own = milestones.stream().map(Milestone::id).toList();
        List<StatusUpdate> sorted = updates.stream()
                .map(update -> update.toBuilder()
                        .by(pick(parties, update.by()))
                        .milestones(milestoneUpdates(update.milestones(), own))
                        .provenance(provenance(update.provenance()))
                        .build())
                .sorted(Comparator.comparing(
                        update -> update.asAt().or(update::recorded).orElse(LocalDate.MIN)))
                .toList();
        return recordedInOrder(sorted);
    }

    private static List<MilestoneUpdate> milestoneUpdates(List<MilestoneUpdate> updates, List<String> own) {
        Map<String, MilestoneUpdate> byMilestone = new LinkedHashMap<>();
        for (MilestoneUpdate update : updates) {
            pick(own, Optional.of(update.milestone()))
                    .ifPresent(id ->
                            byMilestone.put(id, update.toBuilder().milestone(id).build()));
        }
        return List.copyOf(byMilestone.values());
    }

    /** No update came in before the day that it speaks of, nor before one that stands in front of it. */
    private static List<StatusUpdate> recordedInOrder(List<StatusUpdate> updates) {
        List<StatusUpdate> inOrder = new ArrayList<>();
        LocalDate earliest = LocalDate.MIN;
        for (StatusUpdate update : updates) {
            LocalDate from = later(earliest, update.asAt().orElse(earliest));
            Optional<LocalDate> recorded = update.recorded().map(day -> later(day, from));
            inOrder.add(update.toBuilder().recorded(recorded).build());
            earliest = recorded.orElse(from);
        }
        return List.copyOf(inOrder);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Recommendation recommendation(Recommendation recommendation) {
        return recommendation.toBuilder()
                .madeBy(pick(parties, recommendation.madeBy()))
                .actions(pick(earlierActions, recommendation.actions()))
                .build();
    }

    private ReportingCycle cycle(ReportingCycle cycle) {
        return cycle.toBuilder()
                .action(pick(earlierActions, cycle.action()))
                .audience(pick(parties, cycle.audience()))
                .received(cycle.received().stream()
                        .sorted(Comparator.comparing(ReceivedReport::received))
                        .toList())
                .provenance(provenance(cycle.provenance()))
                .build();
    }

    private Optional<Provenance> provenance(Optional<Provenance> value) {
        return value.map(each -> {
            int start = each.start() & 0xffff;
            return each.toBuilder()
                    .source(pick(sources, each.source()))
                    .start(start)
                    .end(start + each.quote().length())
                    .build();
        });
    }

    static Optional<String> pick(List<String> known, Optional<String> wish) {
        return known.isEmpty()
                ? Optional.empty()
                : wish.map(id -> known.get(Math.floorMod(id.hashCode(), known.size())));
    }

    private static List<String> pick(List<String> known, List<String> wishes) {
        return wishes.stream()
                .flatMap(wish -> pick(known, Optional.of(wish)).stream())
                .distinct()
                .toList();
    }

    static <T> List<T> unique(List<T> values, Function<T, String> name, BiFunction<T, String, T> rename) {
        Set<String> taken = new HashSet<>();
        return values.stream()
                .map(value -> rename.apply(value, free(taken, name.apply(value))))
                .toList();
    }

    /** The name, or with the first number behind it that makes it new. */
    private static String free(Set<String> taken, String name) {
        return taken.add(name)
                ? name
                : IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> name + "-" + n)
                        .filter(taken::add)
                        .findFirst()
                        .orElseThrow();
    }
}
