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
import org.cpip.spi.exchange.Loss;

/** What of a plan its calendar does not say, neither in a property nor in the text of an entry. For one thread. */
final class CalendarLosses {

    private static final String NO_PLACE = "A calendar has no place for it.";
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
        lost("period", programme.period().isPresent(), NO_PLACE);
        lost("owner", programme.owner().isPresent(), NO_PLACE);
        for (int i = 0; i < programme.workstreams().size(); i++) {
            workstream("workstreams[" + i + "]", programme.workstreams().get(i));
        }
        lost("indicators", !programme.indicators().isEmpty(), NO_PLACE);
        lost(
                "parties",
                !programme.parties().isEmpty(),
                "Names are shown where a party leads, takes part or is reported to; nothing else is said of parties.");
        lost("references", !programme.references().isEmpty(), NO_PLACE);
        lost("recommendations", !programme.recommendations().isEmpty(), NO_PLACE);
        for (int i = 0; i < programme.cycles().size(); i++) {
            cycle("cycles[" + i + "]", programme.cycles().get(i));
        }
        lost("sources", !programme.sources().isEmpty(), NO_PLACE);
        lost("customFields", !programme.customFields().isEmpty(), NO_PLACE);
    }

    private void workstream(String path, Workstream workstream) {
        if (workstream.actions().stream().noneMatch(this::isShown)) {
            lost(path, true, "A workstream is named by the entries of its actions, and it has none.");
            return;
        }
        lost(path + ".id", true, NO_PLACE);
        text(path + ".title", workstream.title());
        lost(path + ".lead", workstream.lead().isPresent(), NO_PLACE);
        for (int i = 0; i < workstream.actions().size(); i++) {
            action(path + ".actions[" + i + "]", workstream.actions().get(i));
        }
        lost(path + ".customFields", !workstream.customFields().isEmpty(), NO_PLACE);
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
        lost(path + ".type", action.type().isPresent(), NO_PLACE);
        lost(path + ".start", action.start().isPresent(), NO_PLACE);
        lost(path + ".parent", action.parent().isPresent(), NO_PLACE);
        texts(path + ".leads", action.leads());
        texts(path + ".partners", action.partners());
        for (int i = 0; i < action.milestones().size(); i++) {
            milestone(path + ".milestones[" + i + "]", action.milestones().get(i));
        }
        lost(path + ".dependsOn", !action.dependsOn().isEmpty(), NO_PLACE);
        lost(path + ".citations", !action.citations().isEmpty(), NO_PLACE);
        lost(path + ".indicators", !action.indicators().isEmpty(), NO_PLACE);
        lost(path + ".updates", !action.updates().isEmpty(), "A calendar shows the action's status, no history.");
        lost(path + ".customFields", !action.customFields().isEmpty(), NO_PLACE);
        lost(path + ".provenance", action.provenance().isPresent(), NO_PLACE);
    }

    private void milestone(String path, Milestone milestone) {
        if (!components.withToDos() && Days.period(milestone.due()).isEmpty()) {
            lost(path, true, NO_EVENT);
            return;
        }
        text(path + ".id", milestone.id());
        text(path + ".title", milestone.title());
        date(path + ".due", milestone.due());
        lost(path + ".dueWords", milestone.dueWords().isPresent(), NO_PLACE);
        recurrence(path + ".recurrence", milestone.recurrence());
        milestone.condition().ifPresent(condition -> {
            text(path + ".condition.words", condition.words());
            lost(path + ".condition.milestone", condition.milestone().isPresent(), NO_PLACE);
        });
        date(path + ".baseline", milestone.baseline());
        date(path + ".forecast", milestone.forecast());
        lost(path + ".customFields", !milestone.customFields().isEmpty(), NO_PLACE);
        lost(path + ".provenance", milestone.provenance().isPresent(), NO_PLACE);
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
        lost(path + ".provenance", cycle.provenance().isPresent(), NO_PLACE);
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
