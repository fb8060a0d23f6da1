package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.date.TargetDate;

/** What a tracker says of the plan itself that is news: wording, bodies, dates due, priority, custom fields. For one thread. */
final class TrackerFields {

    private final Programme plan;
    private final Map<String, TrackerPairs.Pair> pairs = new LinkedHashMap<>();
    private final TrackerParties parties;

    TrackerFields(Programme plan, Programme tracker, TrackerPairs pairs) {
        this.plan = plan;
        this.parties = new TrackerParties(plan, tracker);
        pairs.pairs().forEach(pair -> this.pairs.put(pair.plan().id(), pair));
    }

    /** The plan with it. */
    Programme taken() {
        Programme changed = plan.withEachAction(action -> {
            TrackerPairs.Pair pair = pairs.get(action.id());
            return pair == null ? action : taken(pair);
        });
        List<Party> added = parties.added();
        if (added.isEmpty()) {
            return changed;
        }
        List<Party> all = new ArrayList<>(changed.parties());
        all.addAll(added);
        return changed.toBuilder().parties(all).build();
    }

    private Action taken(TrackerPairs.Pair pair) {
        ActionBuilder builder = pair.plan().toBuilder();
        wording(pair).ifPresent(builder::wording);
        TrackerRows.news(pair, Action::priority).ifPresent(builder::priority);
        TrackerRows.news(pair, Action::start)
                .filter(start -> !isSame(pair.plan().start(), start))
                .ifPresent(builder::start);
        bodies(pair, Action::leads).ifPresent(builder::leads);
        bodies(pair, Action::partners).ifPresent(builder::partners);
        Map<String, String> fields = new LinkedHashMap<>(pair.plan().customFields());
        pair.tracker().customFields().forEach((name, text) -> {
            if (!text.equals(pair.written().customFields().get(name))) {
                fields.put(name, text);
            }
        });
        return builder.customFields(fields).milestones(milestones(pair)).build();
    }

    private static Optional<String> wording(TrackerPairs.Pair pair) {
        String text = pair.tracker().wording();
        boolean same =
                TrackerPairs.key(text).equals(TrackerPairs.key(pair.plan().wording()))
                        || text.equals(pair.written().wording());
        return text.isBlank() || same ? Optional.empty() : Optional.of(text);
    }

    private Optional<List<String>> bodies(TrackerPairs.Pair pair, Function<Action, List<String>> component) {
        List<String> said = component.apply(pair.tracker());
        boolean known = said.isEmpty() || said.equals(component.apply(pair.written()));
        List<String> ids = known ? List.of() : parties.ids(said);
        return known || ids.equals(component.apply(pair.plan())) ? Optional.empty() : Optional.of(ids);
    }

    private static List<Milestone> milestones(TrackerPairs.Pair pair) {
        List<Milestone> milestones = new ArrayList<>(pair.plan().milestones());
        for (Milestone said : pair.tracker().reportedMilestones()) {
            Optional<MilestonePair> found = MilestonePair.of(pair, said);
            if (found.isPresent()) {
                int index = index(milestones, found.get().plan().id());
                milestones.set(index, taken(milestones.get(index), found.get()));
            } else if (milestones.isEmpty()
                    && isDated(said)
                    && pair.written().milestones().isEmpty()) {
                milestones.add(said.toBuilder()
                        .id(pair.plan().id() + "-m1")
                        // the tracker is no source of the plan
                        .provenance(Optional.empty())
                        .forecast(Optional.empty())
                        .achieved(Optional.empty())
                        .build());
            }
        }
        return milestones;
    }

    private static Milestone taken(Milestone known, MilestonePair pair) {
        MilestoneBuilder taken = known.toBuilder();
        if (pair.plan().due().isEmpty()) {
            // a date that was published stays; another one is a forecast
            pair.news(Milestone::due)
                    .filter(due -> !isSame(pair.written().flatMap(Milestone::due), due))
                    .ifPresent(due -> taken.due(due).dueWords(Optional.empty()));
            pair.words().ifPresent(taken::dueWords);
        }
        pair.first().ifPresent(taken::baseline);
        return taken.build();
    }

    private static boolean isDated(Milestone said) {
        return said.due().isPresent()
                || said.dueWords().isPresent()
                || said.forecast().isPresent()
                || said.achieved().isPresent();
    }

    private static int index(List<Milestone> milestones, String id) {
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("The milestone " + id + " of the action is not among its own");
    }

    private static boolean isSame(Optional<TargetDate> known, TargetDate said) {
        return known.isPresent() && CurrentState.isSame(known.get(), said);
    }
}
