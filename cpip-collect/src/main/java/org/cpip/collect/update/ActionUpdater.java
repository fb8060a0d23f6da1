package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;

/** Checks the rows about one action and adds them to it, oldest day first. */
final class ActionUpdater {

    private final Action action;
    private final ActionState state;
    private final EditedCells edited;
    private final AnswerChecks checks;
    private final OutcomeChecks outcomes;
    private final Optional<LocalDate> recorded;
    private final boolean tracker;
    private final Scale unrated;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Answer> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<AppliedUpdate> applied = new ArrayList<>();
    private boolean failed;

    ActionUpdater(
            Programme programme,
            Workstream workstream,
            Action action,
            Set<String> parties,
            Optional<LocalDate> recorded,
            boolean tracker,
            Scale unrated) {
        this.unrated = unrated;
        this.edited = new EditedCells(workstream, parties);
        this.action = action;
        this.recorded = recorded;
        this.tracker = tracker;
        this.state = new ActionState(action);
        this.outcomes = new OutcomeChecks(tracker);
        this.checks = new AnswerChecks(programme.period().flatMap(EdtfPeriod::earliest), parties, tracker);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What was added; nothing when a row has an error. */
    List<AppliedUpdate> applied() {
        return failed ? List.of() : applied;
    }

    Action update(List<UpdateRow> rows) {
        List<Answer> answers = answers(rows);
        int from = 0;
        while (from < answers.size()) {
            int to = endOfDay(answers, from);
            day(answers.subList(from, to));
            from = to;
        }
        return failed || applied.isEmpty() ? action : state.result();
    }

    private List<Answer> answers(List<UpdateRow> rows) {
        List<Answer> answers = new ArrayList<>();
        for (UpdateRow row : rows) {
            Answer answer = Answer.of(state, row);
            if (tracker || answer.isAnswer(state)) {
                answers.add(answer);
            } else {
                diagnostics.addAll(edited.answerless(action, row));
            }
            diagnostics.addAll(edited.shown(action, row));
        }
        known.addAll(KnownAnswers.of(action, answers));
        for (Answer answer : answers) {
            if (known.contains(answer)) {
                sayKnown(answer);
            }
        }
        answers.sort(Comparator.comparing(answer -> answer.row().asAt().orElse(LocalDate.MIN)));
        return answers;
    }

    private static int endOfDay(List<Answer> answers, int from) {
        int to = from + 1;
        while (to < answers.size()
                && answers.get(to).row().asAt().equals(answers.get(from).row().asAt())) {
            to++;
        }
        return to;
    }

    /** Answers that are known are only there to be contradicted. */
    private void day(List<Answer> all) {
        List<Answer> answers =
                all.stream().filter(answer -> !known.contains(answer)).toList();
        if (answers.isEmpty()) {
            return;
        }
        state.beginDay();
        // an earlier round of the same call may be what the forms of this one went out with
        answers.forEach(answer -> diagnostics.addAll(answer.movedOn(state)));
        say(Disagreements.among(state, all));
        say(outcomes.check(state, answers.stream().map(Answer::said).toList()));
        for (Answer answer : answers) {
            say(checks.check(state, answer.said()));
            failed |= !answer.row().unread().isEmpty();
            if (!failed) {
                add(answer);
            }
        }
    }

    private void say(List<Diagnostic> found) {
        diagnostics.addAll(found);
        failed |= found.stream().anyMatch(UpdateResult::isError);
    }

    private void add(Answer answer) {
        UpdateRow said = answer.said();
        UpdateRow row = answer.row();
        List<MilestoneUpdate> dates = dates(said);
        if (dates.isEmpty() && isKnown(answer)) {
            sayKnown(answer);
            return;
        }
        // What was left as it was sent is reported again as long as the plan still has it, and otherwise passed over.
        StatusUpdate update = update(
                        said,
                        said.status().or(() -> row.status().filter(status -> holds(status, state.status()))),
                        said.confidence().or(() -> row.confidence().filter(rating -> holds(rating, state.rating()))))
                .toBuilder()
                .recorded(recorded)
                .milestones(dates)
                .build();
        state.add(update);
        applied.add(new AppliedUpdate(row.action(), update));
    }

    private void sayKnown(Answer answer) {
        UpdateRow row = answer.row();
        diagnostics.add(UpdateProblem.KNOWN.info(
                row.location(), "This answer for " + row.action() + " is in the plan already."));
    }

    /** The dates that are news; none when the row gives none that the plan does not know. */
    private List<MilestoneUpdate> dates(UpdateRow said) {
        Optional<Milestone> milestone = state.milestone(said);
        Optional<TargetDate> forecast =
                CurrentState.movesForecast(milestone, said) ? said.forecast() : Optional.empty();
        Optional<LocalDate> achieved = CurrentState.achieves(milestone, said) ? said.achieved() : Optional.empty();
        return milestone.isEmpty() || forecast.isEmpty() && achieved.isEmpty()
                ? List.of()
                : List.of(new MilestoneUpdate(milestone.get().id(), forecast, achieved));
    }

    private static boolean holds(Object value, Optional<?> known) {
        return known.isPresent() && known.get().equals(value);
    }

    /** Whether the history has the answer, with or without what was left as it was sent, or it has nothing to add. */
    private boolean isKnown(Answer answer) {
        UpdateRow said = answer.said();
        UpdateRow row = answer.row();
        boolean empty = said.status().isEmpty()
                && said.confidence().isEmpty()
                && said.narrative().isEmpty()
                && said.reason().isEmpty();
        return empty
                || state.has(update(said, said.status(), said.confidence()))
                || state.has(update(said, row.status(), said.confidence()))
                || state.has(update(said, said.status(), row.confidence()))
                || state.has(update(said, row.status(), row.confidence()));
    }

    private StatusUpdate update(UpdateRow said, Optional<DeliveryStatus> status, Optional<Rating> confidence) {
        return StatusUpdate.builder()
                .asAt(said.asAt())
                .by(said.by())
                .status(status)
                .ownerConfidence(confidence.map(this::rated))
                .narrative(said.narrative())
                .reason(said.reason())
                .build();
    }

    /** On the scale of the last rating where it has this one, otherwise on that of the round, or five points. */
    private DeliveryConfidence rated(Rating rating) {
        return DeliveryConfidence.on(
                state.confidence().map(DeliveryConfidence::scale).orElse(unrated), rating);
    }
}
