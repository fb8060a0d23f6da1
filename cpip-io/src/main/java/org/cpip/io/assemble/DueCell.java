package org.cpip.io.assemble;

import java.util.HashMap;
import java.util.Map;
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

    private final CellDates dates;
    /** What cells say, by their text, because the same words stand in many rows. */
    private final Map<String, Said> known = new HashMap<>();

    /** For one document. */
    DueCell(CellDates dates) {
        this.dates = dates;
    }

    /**
     * What the words of a cell say beside a date; mostly nothing.
     *
     * @param moved two sure dates, the first of which gave way
     * @param met the day it was met, as written
     */
    private record Said(Optional<DateReader.Moved> moved, Optional<String> met) {}

    private Said read(String text) {
        return new Said(
                DateReader.readMoved(text)
                        .filter(dated -> dates.read(dated.now()).isSure()
                                && dates.read(dated.before()).isSure()),
                StatusCell.metOn(text));
    }

    /** The row with the parts of such a cell in the columns of their kind; as it is, where a part is no sure date. */
    PlanRow apart(PlanRow row) {
        PlanRow.Field due = row.fields().get(PlanColumn.DUE);
        if (due == null || due.text().length() > LONGEST || due.text().isBlank()) {
            return row;
        }
        String text = PlainText.normalise(due.text());
        int cell = due.cell();
        Said said = known.get(text);
        if (said == null) {
            said = read(text);
            known.put(text, said);
        }
        Optional<DateReader.Moved> moved = said.moved;
        if (moved.isPresent() && isBlank(row, PlanColumn.REVISED) && isBlank(row, PlanColumn.BASELINE)) {
            // "30 June 2031, revised to 30 September 2031"
            return row.with(PlanColumn.BASELINE, new PlanRow.Field(moved.get().before(), cell))
                    .with(PlanColumn.DUE, new PlanRow.Field(moved.get().now(), cell));
        }
        return said.met.isPresent() ? met(row, said.met.get(), cell) : row;
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
