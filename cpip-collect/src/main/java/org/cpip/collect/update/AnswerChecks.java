package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;

/**
 * What an answer must keep.
 *
 * @param start the first day of the programme; empty when nobody knows it
 * @param parties ids of those who may answer
 * @param tracker whether answers come from a tracker, which has no column for a reason: then it is asked for, not demanded
 */
record AnswerChecks(Optional<LocalDate> start, Set<String> parties, boolean tracker) {

    /** All that is to be said about one answer to an action in this state. */
    List<Diagnostic> check(ActionState current, UpdateRow said) {
        List<Diagnostic> found = new ArrayList<>();
        leads(said, found);
        day(current, said, found);
        rating(current, said, found);
        milestone(current, said, found);
        dates(current, said, found);
        return found;
    }

    private void leads(UpdateRow said, List<Diagnostic> found) {
        for (String lead : said.leads()) {
            if (!parties.contains(lead)) {
                found.add(UpdateProblem.UNKNOWN_LEAD.error(
                        said.location(), "The plan has no party " + UpdateReader.quoted(lead) + "."));
            }
        }
    }

    private static void day(ActionState current, UpdateRow said, List<Diagnostic> found) {
        Optional<LocalDate> last = current.lastDay();
        if (said.isUnread(FormColumn.AS_AT)) {
            return;
        }
        if (said.asAt().isEmpty()) {
            found.add(UpdateProblem.BAD_DAY.error(said.location(), "The answer for " + said.action() + " has no day."));
        } else if (last.isPresent() && said.asAt().get().isBefore(last.get())) {
            found.add(UpdateProblem.BAD_DAY.error(
                    said.location(),
                    "The answer for " + said.action() + " holds for "
                            + said.asAt().get() + ", and the plan has one for " + last.get() + "."));
        }
    }

    private void rating(ActionState current, UpdateRow said, List<Diagnostic> found) {
        Optional<Rating> before = current.rating();
        if (before.isPresent()
                && said.confidence().isPresent()
                && !said.confidence().equals(before)
                && said.reason().isEmpty()) {
            String message = "The rating of " + said.action() + " changes from "
                    + before.get().label() + " to " + said.confidence().get().label() + " without a reason.";
            found.add(
                    tracker
                            ? UpdateProblem.NO_REASON_IN_TRACKER.warning(said.location(), message)
                            : UpdateProblem.NO_REASON.error(said.location(), message));
        }
    }

    private static void milestone(ActionState current, UpdateRow said, List<Diagnostic> found) {
        boolean needed = said.forecast().isPresent()
                || said.achieved().isPresent()
                || said.milestone().isPresent();
        if (needed && current.milestone(said).isEmpty()) {
            found.add(UpdateProblem.NO_MILESTONE.error(
                    said.location(),
                    said.action() + " has no milestone"
                            + said.milestone()
                                    .map(id -> " " + UpdateReader.quoted(id))
                                    .orElse("") + "."));
        }
    }

    private void dates(ActionState current, UpdateRow said, List<Diagnostic> found) {
        Optional<Milestone> milestone = current.milestone(said);
        if (CurrentState.movesForecast(milestone, said)) {
            TargetDate forecast = said.forecast().orElseThrow();
            if (start.isPresent()
                    && forecast.latest().filter(start.get()::isAfter).isPresent()) {
                found.add(UpdateProblem.BEFORE_START.error(
                        said.location(),
                        "The forecast " + forecast + " for " + said.action() + " lies before the programme begins, "
                                + start.get() + "."));
            }
            milestone
                    .flatMap(Milestone::forecast)
                    .filter(before -> said.reason().isEmpty() && isLater(forecast, before))
                    .ifPresent(before ->
                            found.add((tracker ? UpdateProblem.NO_REASON_IN_TRACKER : UpdateProblem.NO_REASON_TO_SLIP)
                                    .warning(
                                            said.location(),
                                            "The forecast for "
                                                    + milestone.orElseThrow().id() + " moves from " + before + " to "
                                                    + forecast + " without a reason.")));
        }
        if (said.asAt().isPresent()
                && said.achieved().isPresent()
                && said.achieved().get().isAfter(said.asAt().get())) {
            found.add(UpdateProblem.NOT_YET.error(
                    said.location(),
                    said.action() + " cannot be known on " + said.asAt().get() + " to be achieved on "
                            + said.achieved().get() + "."));
        }
    }

    /** Whether the last day that a date can mean lies after that of another; no end is later than any. */
    private static boolean isLater(TargetDate date, TargetDate than) {
        return than.latest().isPresent()
                && date.latest()
                        .filter(last -> !last.isAfter(than.latest().get()))
                        .isEmpty();
    }
}
