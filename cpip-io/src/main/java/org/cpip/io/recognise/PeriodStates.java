package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.model.DeliveryStatus;

/**
 * Columns that are headed with a period and nothing else, and hold how each action stood in it: "Q1 | Q2 / On track | Delayed".
 * The same headings stand over what is planned for the period ("Begin", "Complete"), which is no report; so one of the cells has
 * to say what nobody plans.
 */
final class PeriodStates {

    private final ProposedColumns columns;
    private final ColumnValues values;

    private PeriodStates(ProposedColumns columns, ColumnValues values) {
        this.columns = columns;
        this.values = values;
    }

    static void settle(ProposedColumns columns, ColumnValues values) {
        PeriodStates states = new PeriodStates(columns, values);
        int[] found =
                IntStream.range(0, columns.width()).filter(states::isState).toArray();
        if (IntStream.of(found).anyMatch(column -> values.any(column, PeriodStates::isReport))) {
            IntStream.of(found).forEach(column -> columns.propose(column, PlanColumn.UPDATES, 0));
        }
    }

    private boolean isState(int column) {
        return columns.at(column) == null
                && !columns.isGiven(column)
                && HeadingParts.isPeriod(columns.heading(column))
                && values.count(column) > 0
                && values.most(column, text -> CellScales.isStatus(text) || CellScales.isColour(text));
    }

    /** "Delayed", "Amber", "Not started" are reported and never planned; "In progress", "Completed" are planned as well. */
    private static boolean isReport(String text) {
        Optional<DeliveryStatus> status = DeliveryStatus.ofWords(text);
        return CellScales.isColour(text)
                || status.filter(each -> each == DeliveryStatus.ON_TRACK || each == DeliveryStatus.DELAYED)
                        .isPresent()
                || status.isPresent() && text.toLowerCase(Locale.ROOT).startsWith("not ");
    }
}
