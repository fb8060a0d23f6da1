package org.cpip.reporting.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** Checks the rows about one action and adds them to it, oldest day first. */
final class ActionUpdater {

    private final Programme programme;
    private final Action action;
    private final Set<String> parties;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<AppliedUpdate> applied = new ArrayList<>();

    ActionUpdater(Programme programme, Action action, Set<String> parties) {
        this.programme = programme;
        this.action = action;
        this.parties = parties;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What was added; nothing when a row has an error. */
    List<AppliedUpdate> applied() {
        return hasErrors() ? List.of() : applied;
    }

    Action update(List<UpdateRow> rows) {
        List<UpdateRow> answers = rows.stream()
                .filter(row -> Known.isAnswer(action, row))
                .sorted(Comparator.comparing(row -> row.asAt().orElse(LocalDate.MIN)))
                .toList();
        diagnostics.addAll(Disagreements.among(action, answers));
        Action current = action;
        for (UpdateRow row : answers) {
            check(current, row);
            if (!hasErrors()) {
                current = add(current, row);
            }
        }
        return hasErrors() ? action : current;
    }

    private boolean hasErrors() {
        return diagnostics.stream().anyMatch(UpdateResult::isError);
    }

    private void check(Action current, UpdateRow row) {
        checkLeads(row);
        checkDay(current, row);
        checkRating(current, row);
        checkDates(current, row);
    }

    private void checkLeads(UpdateRow row) {
        for (String lead : row.leads()) {
            if (!parties.contains(lead)) {
                say(UpdateProblem.UNKNOWN_LEAD, row, "The plan has no party " + UpdateReader.quoted(lead) + ".");
            }
        }
    }

    private void checkDay(Action current, UpdateRow row) {
        Optional<LocalDate> last = Known.lastDated(current).flatMap(StatusUpdate::asAt);
        if (row.asAt().isEmpty()) {
            say(UpdateProblem.BAD_DAY, row, "The answer for " + row.action() + " has no day.");
        } else if (last.isPresent() && row.asAt().get().isBefore(last.get())) {
            say(
                    UpdateProblem.BAD_DAY,
                    row,
                    "The answer for " + row.action() + " holds for "
                            + row.asAt().get() + ", and the plan has one for " + last.get() + ".");
        }
    }

    private void checkRating(Action current, UpdateRow row) {
        Optional<Rating> before = Known.confidence(current).map(DeliveryConfidence::rating);
        if (before.isPresent()
                && row.confidence().isPresent()
                && !row.confidence().equals(before)
                && row.reason().isEmpty()) {
            say(
                    UpdateProblem.NO_REASON,
                    row,
                    "The rating of " + row.action() + " changes from " + before.get() + " to "
                            + row.confidence().get() + " without a reason.");
        }
    }

    private void checkDates(Action current, UpdateRow row) {
        Optional<Milestone> milestone = Known.milestone(current, row);
        boolean dates = row.forecast().isPresent() || row.achieved().isPresent();
        if (milestone.isEmpty() && (dates || row.milestone().isPresent())) {
            say(
                    UpdateProblem.NO_MILESTONE,
                    row,
                    row.action() + " has no milestone"
                            + row.milestone()
                                    .map(id -> " " + UpdateReader.quoted(id))
                                    .orElse("") + ".");
        }
        Optional<LocalDate> start = programme.period().flatMap(EdtfPeriod::earliest);
        Optional<LocalDate> latest = row.forecast().flatMap(TargetDate::latest);
        if (start.isPresent()
                && latest.isPresent()
                && latest.get().isBefore(start.get())
                && Known.movesForecast(milestone, row)) {
            say(
                    UpdateProblem.BEFORE_START,
                    row,
                    "The forecast " + row.forecast().get() + " for " + row.action()
                            + " lies before the programme begins, " + start.get() + ".");
        }
        if (row.asAt().isPresent()
                && row.achieved().isPresent()
                && row.achieved().get().isAfter(row.asAt().get())) {
            say(
                    UpdateProblem.NOT_YET,
                    row,
                    row.action() + " cannot be known on " + row.asAt().get() + " to be achieved on "
                            + row.achieved().get() + ".");
        }
    }

    private Action add(Action current, UpdateRow row) {
        Optional<Milestone> milestone = Known.milestone(current, row);
        Optional<TargetDate> forecast = Known.movesForecast(milestone, row) ? row.forecast() : Optional.empty();
        Optional<LocalDate> achieved = Known.achieves(milestone, row) ? row.achieved() : Optional.empty();
        boolean moved = forecast.isPresent() || achieved.isPresent();
        StatusUpdate update = StatusUpdate.builder()
                .asAt(row.asAt())
                .by(row.by())
                .status(row.status())
                .ownerConfidence(row.confidence().map(rating -> rated(current, rating)))
                .narrative(row.narrative())
                .reason(row.reason())
                .build();
        if (!moved && current.updates().contains(update)) {
            diagnostics.add(UpdateProblem.KNOWN.info(
                    row.location(), "This answer for " + row.action() + " is in the plan already."));
            return current;
        }
        applied.add(new AppliedUpdate(
                row.action(), update, moved ? milestone.map(Milestone::id) : Optional.empty(), forecast, achieved));
        return current.toBuilder()
                .addUpdate(update)
                .status(row.status().or(current::status))
                .milestones(current.milestones().stream()
                        .map(each ->
                                milestone.filter(each::equals).isPresent() ? moved(each, forecast, achieved) : each)
                        .toList())
                .build();
    }

    private static Milestone moved(Milestone milestone, Optional<TargetDate> forecast, Optional<LocalDate> achieved) {
        return milestone.toBuilder()
                .forecast(forecast.or(milestone::forecast))
                .achieved(achieved.or(milestone::achieved))
                .build();
    }

    /** On the scale of the last rating where it has this one, otherwise on five points. */
    private static DeliveryConfidence rated(Action current, Rating rating) {
        boolean three = Known.confidence(current).map(DeliveryConfidence::scale).equals(Optional.of(Scale.THREE_POINT));
        return three && rating != Rating.AMBER_GREEN && rating != Rating.AMBER_RED
                ? DeliveryConfidence.threePoint(rating)
                : DeliveryConfidence.fivePoint(rating);
    }

    private void say(UpdateProblem problem, UpdateRow row, String message) {
        diagnostics.add(problem.error(row.location(), message));
    }
}
