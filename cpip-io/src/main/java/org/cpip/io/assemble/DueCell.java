package org.cpip.io.assemble;

import java.util.Optional;
import org.cpip.io.internal.StatusCell;
import org.cpip.io.prose.DateReader;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.DeliveryStatus;

/** A due cell that says what other trackers have columns for: the date first agreed, the day that it was met. */
final class DueCell {

    private static final int LONGEST = 100;

    private DueCell() {}

    /** The row with the parts of such a cell in the columns of their kind; as it is, where a part is no sure date. */
    static PlanRow apart(PlanRow row, CellDates dates) {
        Optional<PlanRow.Field> due = row.field(PlanColumn.DUE);
        if (due.isEmpty()
                || due.get().text().length() > LONGEST
                || due.get().text().isBlank()) {
            return row;
        }
        String text = PlainText.normalise(due.get().text());
        int cell = due.get().cell();
        if (isBlank(row, PlanColumn.REVISED) && isBlank(row, PlanColumn.BASELINE)) {
            Optional<DateReader.Moved> moved = DateReader.readMoved(text)
                    .filter(dated -> dates.read(dated.now()).isSure()
                            && dates.read(dated.before()).isSure());
            if (moved.isPresent()) {
                // "30 June 2031, revised to 30 September 2031"
                return row.with(
                                PlanColumn.BASELINE,
                                new PlanRow.Field(moved.get().before(), cell))
                        .with(PlanColumn.DUE, new PlanRow.Field(moved.get().now(), cell));
            }
        }
        return StatusCell.metOn(text).map(date -> met(row, date, cell)).orElse(row);
    }

    private static PlanRow met(PlanRow row, String date, int cell) {
        String status = PlainText.normalise(row.text(PlanColumn.STATUS));
        boolean agrees = status.isEmpty()
                || StatusCell.of(status)
                        .status()
                        .filter(DeliveryStatus.COMPLETED::equals)
                        .isPresent();
        if (!agrees || !isBlank(row, PlanColumn.ACHIEVED)) {
            // "Completed May 2031" beside "In progress"
            return row;
        }
        PlanRow apart = row.with(PlanColumn.DUE, new PlanRow.Field("", cell))
                .with(PlanColumn.ACHIEVED, new PlanRow.Field(date, cell));
        return status.isEmpty()
                ? apart.with(PlanColumn.STATUS, new PlanRow.Field(DeliveryStatus.COMPLETED.label(), cell))
                : apart;
    }

    private static boolean isBlank(PlanRow row, PlanColumn column) {
        return row.text(column).isBlank();
    }
}
