package org.cpip.io.recognise;

import java.util.Optional;

/** Counts the actions marked "CLOSED" and nothing else: such a mark does not tell whether what was promised was done. */
final class ClosedMarks {

    private static final String CLOSED = "closed";

    private int count;
    private Optional<PlanRow> first = Optional.empty();

    void add(PlanRow row) {
        // "CLOSED – We will widen the pier.": the mark is the status, and its words are the progress
        if (row.text(PlanColumn.STATUS).equalsIgnoreCase(CLOSED)
                && row.text(PlanColumn.PROGRESS).equalsIgnoreCase(CLOSED)) {
            count++;
            first = first.or(() -> Optional.of(row));
        }
    }

    void say(DiagnosticLog log) {
        first.ifPresent(row -> log.warning(
                PlanProblem.CLOSED,
                row.place(),
                "\"" + PlainText.shorten(row.wording()) + "\""
                        + (count == 1
                                ? " is marked as closed and was"
                                : " and " + (count - 1) + (count == 2 ? " other action are" : " other actions are")
                                        + " marked as closed and were")
                        + " read as completed; the mark does not say whether that was done."));
    }
}
