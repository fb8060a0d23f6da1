package org.cpip.plugin.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.ReportingCycle;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.Loss;

/**
 * What of a plan its calendar does not say because of what it is: an entry needs a date, and a text characters that a
 * calendar can hold. What a calendar has no place for is told by {@link #CARRIES}. For one thread.
 */
final class CalendarLosses {

    static final Carries CARRIES = Carries.of(
                    "id, title, summary, workstreams.{title, actions.{id, number, wording, title, status, leads, partners,"
                            + " milestones.{id, title, due, dueWords, recurrence, condition.words, baseline, forecast, achieved}}},"
                            + " cycles.{id, title, action, recurrence, firstDue, audience,"
                            + " received.{period, received, title}}",
                    "A calendar has no place for it.")
            .because("A calendar shows what was last reported, no history.", "workstreams.actions.updates")
            .because(
                    "Names are shown where a party leads, takes part or is reported to; nothing else is said of parties.",
                    "parties");

    private static final String NO_EVENT = "It has no date, and an event needs one; write to-dos too.";
    private static final String NOT_STORABLE =
            "The text has a character that a calendar cannot hold, or a line break of another kind.";

    private final List<Loss> losses = new ArrayList<>();
    private final Components components;

    private CalendarLosses(Components components) {
        this.components = components;
    }

    /** In the order of the programme's components. */
    static List<Loss> of(Programme programme, Components components) {
        CalendarLosses found = new CalendarLosses(components);
        found.programme(programme);
        return found.losses;
    }

    private void programme(Programme programme) {
        text("id", programme.id());
        text("title", programme.title());
        text("summary", programme.summary());
        for (int i = 0; i < programme.workstreams().size(); i++) {
            workstream("workstreams[" + i + "]", programme.workstreams().get(i));
        }
        for (int i = 0; i < programme.cycles().size(); i++) {
            cycle("cycles[" + i + "]", programme.cycles().get(i));
        }
    }

    private void workstream(String path, Workstream workstream) {
        if (workstream.actions().stream().noneMatch(this::isShown)) {
            lost(path, true, "A workstream is named by the entries of its actions, and it has none.");
            return;
        }
        text(path + ".title", workstream.title());
        for (int i = 0; i < workstream.actions().size(); i++) {
            action(path + ".actions[" + i + "]", workstream.actions().get(i));
        }
    }

    /** To-dos are written of every action; events only of dates. */
    private boolean isShown(Action action) {
        return components.withToDos()
                || action.milestones().stream()
                        .anyMatch(milestone -> Days.period(milestone.due()).isPresent());
    }

    private void action(String path, Action action) {
        if (!isShown(action)) {
            lost(path, true, NO_EVENT);
            return;
        }
        text(path + ".id", action.id());
        text(path + ".number", action.number());
        text(path + ".wording", action.wording());
        if (components.withToDos()) {
            text(path + ".title", action.title());
        } else {
            lost(path + ".title", action.title().isPresent(), "Events are called by their milestones.");
        }
        texts(path + ".leads", action.leads());
        texts(path + ".partners", action.partners());
        for (int i = 0; i < action.milestones().size(); i++) {
            milestone(path + ".milestones[" + i + "]", action.milestones().get(i));
        }
    }

    private void milestone(String path, Milestone milestone) {
        if (!components.withToDos() && Days.period(milestone.due()).isEmpty()) {
            lost(path, true, NO_EVENT);
            return;
        }
        text(path + ".id", milestone.id());
        text(path + ".title", milestone.title());
        date(path + ".due", milestone.due());
        text(path + ".dueWords", milestone.dueWords());
        recurrence(path + ".recurrence", milestone.recurrence());
        milestone.condition().ifPresent(condition -> {
            text(path + ".condition.words", condition.words());
        });
        date(path + ".baseline", milestone.baseline());
        date(path + ".forecast", milestone.forecast());
    }

    private void cycle(String path, ReportingCycle cycle) {
        if (!components.withToDos() && Days.period(cycle.firstDue()).isEmpty()) {
            lost(path, true, NO_EVENT);
            return;
        }
        text(path + ".id", cycle.id());
        text(path + ".title", cycle.title());
        text(path + ".action", cycle.action());
        recurrence(path + ".recurrence", Optional.of(cycle.recurrence()));
        date(path + ".firstDue", cycle.firstDue());
        text(path + ".audience", cycle.audience());
        for (int i = 0; i < cycle.received().size(); i++) {
            text(path + ".received[" + i + "].title", cycle.received().get(i).title());
        }
    }

    private void date(String path, Optional<TargetDate> date) {
        text(path + ".words", date.flatMap(TargetDate::words));
    }

    private void recurrence(String path, Optional<Recurrence> recurrence) {
        text(path + ".words", recurrence.flatMap(Recurrence::words));
    }

    private void texts(String path, List<String> texts) {
        lost(path, !texts.stream().allMatch(CalendarText::isStorable), NOT_STORABLE);
    }

    private void text(String path, Optional<String> text) {
        text.ifPresent(value -> text(path, value));
    }

    private void text(String path, String text) {
        lost(path, !CalendarText.isStorable(text), NOT_STORABLE);
    }

    private void lost(String path, boolean isLost, String reason) {
        if (isLost) {
            losses.add(new Loss(path, reason));
        }
    }
}
