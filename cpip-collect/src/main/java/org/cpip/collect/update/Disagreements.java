package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.spi.exchange.Diagnostic;

/** Finds answers about one action and one day that contradict each other. What is empty contradicts nothing. */
final class Disagreements {

    private final ActionState action;
    private final Map<Question, UpdateRow> firstToSay = new HashMap<>();
    private final Map<Question, Object> said = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private Disagreements(ActionState action) {
        this.action = action;
    }

    /** A diagnostic for each value that contradicts that of an earlier answer. */
    static List<Diagnostic> among(ActionState action, List<Answer> answers) {
        Disagreements disagreements = new Disagreements(action);
        answers.forEach(answer -> disagreements.hear(answer.said()));
        return disagreements.found;
    }

    private void hear(UpdateRow row) {
        Optional<String> milestone = action.milestone(row).map(Milestone::id);
        hear(row, "status", Optional.empty(), row.status().map(DeliveryStatus::label));
        hear(row, "confidence", Optional.empty(), row.confidence().map(Rating::label));
        hear(row, "forecast", milestone, row.forecast().map(CurrentState::cell));
        hear(row, "achieved date", milestone, row.achieved());
    }

    private void hear(UpdateRow row, String what, Optional<String> milestone, Optional<?> value) {
        if (value.isEmpty()) {
            return;
        }
        Question question = new Question(row.asAt(), what, milestone);
        Object before = said.putIfAbsent(question, value.get());
        UpdateRow first = Objects.requireNonNullElse(firstToSay.putIfAbsent(question, row), row);
        if (before != null && !before.equals(value.get())) {
            found.add(UpdateProblem.DISAGREEMENT.error(
                    row.location(),
                    "For " + row.action() + ", " + who(row) + " gives the " + what + " " + value.get() + " and "
                            + who(first) + " gives " + before + " (" + first.location() + ")."));
        }
    }

    private static String who(UpdateRow row) {
        return row.leads().isEmpty() ? "somebody" : String.join(" with ", row.leads());
    }

    private record Question(Optional<LocalDate> asAt, String what, Optional<String> milestone) {}
}
