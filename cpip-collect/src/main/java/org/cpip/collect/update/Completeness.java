package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Who has answered for which open action, and who has not. Immutable and safe for use by many threads.
 *
 * @param leads each party that leads an open action, by id
 * @param withoutLead ids of open actions that nobody leads and nobody answered for
 */
@Experimental
public record Completeness(List<LeadAnswers> leads, List<String> withoutLead) {

    /** Copies the lists. */
    public Completeness {
        leads = List.copyOf(leads);
        withoutLead = List.copyOf(withoutLead);
    }

    /**
     * Compares what came back with what was asked. A row that came back as it went out is no answer.
     *
     * @param programme as it was before the updates were applied
     * @param due the last day for answers
     * @param today the day to count on; who has not answered for all is late after {@code due}
     */
    public static Completeness of(Programme programme, Updates updates, LocalDate due, LocalDate today) {
        return of(programme, updates, today.isAfter(due));
    }

    /** The same where there is no last day, so that nobody is late. */
    public static Completeness of(Programme programme, Updates updates) {
        return of(programme, updates, false);
    }

    private static Completeness of(Programme programme, Updates updates, boolean over) {
        Map<String, Set<String>> answeredBy = answeredBy(programme, updates);
        Map<String, List<String>> answered = new TreeMap<>();
        Map<String, List<String>> missing = new TreeMap<>();
        List<String> withoutLead = new ArrayList<>();
        for (Workstream workstream : programme.workstreams()) {
            ActionLeads leads = new ActionLeads(workstream);
            for (Action action : workstream.actions()) {
                if (!action.isOpen()) {
                    continue;
                }
                Optional<Set<String>> by = Optional.ofNullable(answeredBy.get(action.id()));
                List<String> asked = leads.of(action);
                if (asked.isEmpty() && by.isEmpty()) {
                    withoutLead.add(action.id());
                }
                for (String lead : asked) {
                    boolean there = by.isPresent()
                            && (by.get().contains(lead) || by.get().contains(""));
                    answered.computeIfAbsent(lead, id -> new ArrayList<>());
                    missing.computeIfAbsent(lead, id -> new ArrayList<>());
                    (there ? answered : missing).get(lead).add(action.id());
                }
            }
        }
        List<LeadAnswers> all = new ArrayList<>();
        answered.forEach((lead, actions) -> all.add(new LeadAnswers(
                lead, actions, missing.get(lead), over && !missing.get(lead).isEmpty())));
        return new Completeness(all, withoutLead);
    }

    /** By action, who answered; the empty text for a row that names nobody, which answers for everybody. */
    private static Map<String, Set<String>> answeredBy(Programme programme, Updates updates) {
        Map<String, Action> actions = new HashMap<>();
        programme.actions().forEach(action -> actions.putIfAbsent(action.id(), action));
        Map<String, Optional<ActionState>> states = new HashMap<>();
        Map<String, Set<String>> answered = new HashMap<>();
        for (UpdateRow row : updates.rows()) {
            Optional<ActionState> action = states.computeIfAbsent(
                    row.action(), id -> Optional.ofNullable(actions.get(id)).map(ActionState::new));
            if (row.unread().isEmpty()
                    && action.filter(plan -> Answer.of(plan, row).isAnswer(plan))
                            .isPresent()) {
                Set<String> who = answered.computeIfAbsent(row.action(), id -> new HashSet<>());
                who.addAll(row.leads());
                if (row.leads().isEmpty()) {
                    who.add("");
                }
            }
        }
        return answered;
    }

    /** Whether everybody has answered for everything. */
    public boolean isComplete() {
        return withoutLead.isEmpty()
                && leads.stream().allMatch(lead -> lead.missing().isEmpty());
    }

    /**
     * What one party answered for.
     *
     * @param lead id of the party
     * @param answered ids of its actions with an answer, in the order of the plan
     * @param missing ids of its actions without one
     * @param late whether something is missing after the last day for answers
     */
    @Experimental
    public record LeadAnswers(String lead, List<String> answered, List<String> missing, boolean late) {
        /** Copies the lists and refuses null. */
        public LeadAnswers {
            Objects.requireNonNull(lead, "lead");
            answered = List.copyOf(answered);
            missing = List.copyOf(missing);
        }
    }
}
