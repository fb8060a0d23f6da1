package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;

/**
 * A row, and what of it was said. Where the row tells what the form went out with, that is what the lead changed; where
 * it does not, all that it holds.
 */
record Answer(UpdateRow row, UpdateRow said) {

    static Answer of(ActionState plan, UpdateRow row) {
        return new Answer(
                row, row.sent().isEmpty() ? row : changed(plan, row, row.sent().get()));
    }

    private static UpdateRow changed(ActionState plan, UpdateRow row, FormValues sent) {
        boolean same = isAboutTheSame(row, sent);
        Optional<Milestone> other = same ? Optional.empty() : plan.milestone(row);
        Optional<TargetDate> forecast = row.forecast()
                .filter(date -> same
                        ? sent.forecast()
                                .filter(was -> CurrentState.isSame(was, date))
                                .isEmpty()
                        : CurrentState.movesForecast(other, row));
        Optional<LocalDate> achieved = row.achieved()
                .filter(day -> same ? !sent.achieved().equals(Optional.of(day)) : CurrentState.achieves(other, row));
        boolean dates = forecast.isPresent() || achieved.isPresent();
        return new UpdateRow(
                row.action(),
                row.leads(),
                row.asAt(),
                row.status().filter(status -> !sent.status().equals(Optional.of(status))),
                row.confidence().filter(rating -> !sent.confidence().equals(Optional.of(rating))),
                same && !dates ? Optional.empty() : row.milestone().or(sent::milestone),
                forecast,
                achieved,
                row.narrative(),
                row.reason(),
                row.sent(),
                row.shown(),
                row.unread(),
                row.location());
    }

    /** Whether the dates are still about the milestone of the form; those of another are compared with the plan. */
    private static boolean isAboutTheSame(UpdateRow row, FormValues sent) {
        return row.milestone().isEmpty() || row.milestone().equals(sent.milestone());
    }

    /** Whether the lead said anything; without what the form went out with, anything that the plan does not know. */
    boolean isAnswer(ActionState plan) {
        if (said.narrative().isPresent()
                || said.reason().isPresent()
                || !row.unread().isEmpty()) {
            return true;
        }
        if (row.sent().isPresent()) {
            return said.status().isPresent()
                    || said.confidence().isPresent()
                    || said.forecast().isPresent()
                    || said.achieved().isPresent();
        }
        Optional<Milestone> milestone = plan.milestone(row);
        return row.status().isPresent() && !row.status().equals(plan.status())
                || row.confidence().isPresent() && !row.confidence().equals(plan.rating())
                || CurrentState.movesForecast(milestone, row)
                || CurrentState.achieves(milestone, row);
    }

    /** A warning for each value that neither is what the form went out with, nor what the lead says. */
    List<Diagnostic> movedOn(ActionState plan) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (row.sent().isPresent()) {
            FormValues sent = row.sent().get();
            warn(
                    warnings,
                    "status",
                    sent.status().map(DeliveryStatus::label),
                    plan.status().map(DeliveryStatus::label),
                    said.status().map(DeliveryStatus::label));
            warn(
                    warnings,
                    "confidence",
                    sent.confidence().map(Rating::label),
                    plan.rating().map(Rating::label),
                    said.confidence().map(Rating::label));
            Optional<Milestone> milestone = plan.milestone(said);
            if (milestone.isPresent() && isAboutTheSame(row, sent)) {
                String of = " of " + milestone.get().id();
                warn(
                        warnings,
                        "forecast" + of,
                        sent.forecast().map(CurrentState::cell),
                        milestone.get().forecast().map(CurrentState::cell),
                        said.forecast().map(CurrentState::cell));
                warn(
                        warnings,
                        "achieved date" + of,
                        sent.achieved(),
                        milestone.get().achieved(),
                        said.achieved());
            }
        }
        return warnings;
    }

    private void warn(List<Diagnostic> warnings, String what, Optional<?> sent, Optional<?> now, Optional<?> said) {
        if (said.isPresent() && !now.equals(sent) && !now.equals(said)) {
            warnings.add(UpdateProblem.MOVED_ON.warning(
                    row.location(),
                    "The plan has changed since the form for " + row.action() + " went out: the " + what + " was "
                            + shown(sent) + ", is " + shown(now) + " and becomes " + shown(said) + "."));
        }
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("empty");
    }
}
