package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.spi.exchange.SourceLocation;

/** Counts the rows of tables that became actions, those that were left out and those that were given another number. */
public final class RowTally {

    private static final int NAMED = 10;

    private int read;
    private final List<Integer> leftOut = new ArrayList<>();
    private final List<Integer> renumbered = new ArrayList<>();

    /** For one document and one thread; nothing is counted yet. */
    RowTally() {}

    void read() {
        read++;
    }

    void leftOut(BlockLocation place) {
        leftOut.add(place.location().row());
    }

    /** A row whose number was taken, or that had none among rows that have. */
    public void renumbered(BlockLocation place) {
        renumbered.add(place.location().row());
    }

    /** Says how many, when not every row was read as it stands. */
    public void say(String source, DiagnosticLog log) {
        summary().ifPresent(text -> log.add(0, PlanProblem.TALLY.info(SourceLocation.of(source), text)));
    }

    private Optional<String> summary() {
        if (leftOut.isEmpty() && renumbered.isEmpty()) {
            return Optional.empty();
        }
        int all = read + leftOut.size();
        return Optional.of("Read " + read + " of " + all + (all == 1 ? " row" : " rows")
                + (renumbered.isEmpty() ? "" : "; " + renumbered.size() + " got new numbers " + rows(renumbered))
                + (leftOut.isEmpty()
                        ? ""
                        : "; " + leftOut.size() + (leftOut.size() == 1 ? " was" : " were") + " left out "
                                + rows(leftOut))
                + ".");
    }

    /** "(rows 17, 90)". */
    private static String rows(List<Integer> rows) {
        String named = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return "(" + (rows.size() == 1 ? "row " : "rows ") + named + (rows.size() > NAMED ? ", ..." : "") + ")";
    }
}
