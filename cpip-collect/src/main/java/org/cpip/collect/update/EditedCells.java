package org.cpip.collect.update;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Diagnostic;

/**
 * Tells what a lead wrote into cells that ask nothing: they say what the plan says, and what differs is not taken.
 *
 * @param workstream of the action
 * @param parties ids of those that the plan knows
 */
record EditedCells(Workstream workstream, Set<String> parties) {

    /** What a row shows of its action and the plan does not say. */
    List<Diagnostic> shown(Action action, UpdateRow row) {
        List<Diagnostic> found = new ArrayList<>();
        compare(row, FormColumn.WORKSTREAM, workstream.title(), found);
        compare(row, FormColumn.NUMBER, action.number(), found);
        compare(row, FormColumn.ACTION, action.label(), found);
        row.sent()
                .flatMap(FormValues::milestone)
                .filter(id -> isUnknown(action, id))
                .ifPresent(id -> say(row, FormColumn.SENT, id, Optional.empty(), found));
        return found;
    }

    /** The same for what an answer would be checked for, in a row that answers nothing. */
    List<Diagnostic> answerless(Action action, UpdateRow row) {
        List<Diagnostic> found = new ArrayList<>();
        row.leads().stream()
                .filter(lead -> !parties.contains(lead))
                .forEach(lead -> say(row, FormColumn.LEAD, lead, Optional.empty(), found));
        row.milestone()
                .filter(id -> isUnknown(action, id))
                .ifPresent(id -> say(row, FormColumn.MILESTONE, id, Optional.empty(), found));
        return found;
    }

    private static boolean isUnknown(Action action, String milestone) {
        return action.milestones().stream().map(Milestone::id).noneMatch(milestone::equals);
    }

    private static void compare(UpdateRow row, FormColumn column, String plan, List<Diagnostic> found) {
        String text = row.shown().getOrDefault(column.title(), "");
        if (!text.isEmpty() && !isSame(text, plan)) {
            say(row, column, text, Optional.of(plan), found);
        }
    }

    /** White space does not count, nor how a spreadsheet writes a number: "1.10" and "1.1". */
    private static boolean isSame(String one, String other) {
        String text = OutsideText.key(one);
        String plan = OutsideText.key(other);
        return text.equals(plan) || number(text).isPresent() && number(text).equals(number(plan));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() < 20 && text.matches("\\d+(?:\\.\\d+)?")
                ? Optional.of(new BigDecimal(text).stripTrailingZeros())
                : Optional.empty();
    }

    private static void say(
            UpdateRow row, FormColumn column, String text, Optional<String> plan, List<Diagnostic> found) {
        found.add(UpdateProblem.EDITED.warning(
                row.location(),
                "The form for " + row.action() + " has in the column \"" + column.title() + "\" "
                        + plan.map(known -> OutsideText.changed(known, text))
                                .orElseGet(() -> UpdateReader.quoted(text) + ", which the plan does not know")
                        + "; it was not taken."));
    }
}
