package org.cpip.io.assemble;

import java.util.List;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.Reading;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.date.TargetDate;

/** Which of a row's dates is which, before any milestone is made of them: first agreed, due now, revised, expected. */
final class RowDates {

    private RowDates() {}

    /**
     * The row with each date in the column that it belongs to, by what its wording says: the only column of dates there is, headed
     * "Forecast" or "Revised date", says when an action is due that gives no date itself.
     */
    static PlanRow settle(PlanRow row, Reading reading, CellDates dates) {
        if (blank(row, PlanColumn.REVISED) && blank(row, PlanColumn.FORECAST)) {
            // most rows
            return row;
        }
        PlanColumn stands = isInPlaceOfDue(row, PlanColumn.REVISED)
                ? PlanColumn.REVISED
                : isInPlaceOfDue(row, PlanColumn.FORECAST) ? PlanColumn.FORECAST : null;
        List<TargetDate> dated = dated(reading);
        PlanRow settled = row;
        if (stands != null) {
            settled = blanked(row, dated.isEmpty() ? stands : PlanColumn.DUE);
        }
        boolean moved = !blank(settled, PlanColumn.REVISED)
                && blank(settled, PlanColumn.DUE)
                && blank(settled, PlanColumn.BASELINE)
                && !MilestoneLine.fills(settled.text(PlanColumn.MILESTONES));
        if (moved && dated.size() == 1) {
            // "We will open it by March 2031. | Revised date | May 2031"
            String words = dated.get(0).words().map(PlainText::normalise).orElse("");
            boolean same = dates.read(words)
                    .date()
                    .filter(date -> date.period().equals(dated.get(0).period()))
                    .isPresent();
            int cell = settled.field(PlanColumn.REVISED).orElseThrow().cell();
            return same ? settled.with(PlanColumn.BASELINE, new PlanRow.Field(words, cell)) : settled;
        }
        return settled;
    }

    private static boolean isInPlaceOfDue(PlanRow row, PlanColumn column) {
        PlanRow.Field field = row.fields().get(column);
        return field != null && field.equals(row.fields().get(PlanColumn.DUE));
    }

    private static PlanRow blanked(PlanRow row, PlanColumn column) {
        return row.with(
                column, new PlanRow.Field("", row.field(column).orElseThrow().cell()));
    }

    private static List<TargetDate> dated(Reading reading) {
        return reading.milestones().stream()
                .flatMap(milestone -> milestone.due().stream())
                .toList();
    }

    /**
     * The settled row with what holds now in its due column, a revised date before the due one, that before the first one; and with
     * what held first among them as the baseline. A revised date stays where it is the only one due.
     */
    static PlanRow effective(PlanRow row, Reading reading) {
        boolean revised = isRevised(row);
        boolean due = !blank(row, PlanColumn.DUE);
        if (revised && due) {
            PlanRow now = blanked(row, PlanColumn.REVISED)
                    .with(PlanColumn.DUE, row.field(PlanColumn.REVISED).orElseThrow());
            return blank(row, PlanColumn.BASELINE)
                    ? now.with(PlanColumn.BASELINE, row.field(PlanColumn.DUE).orElseThrow())
                    : now;
        }
        if (due) {
            return row;
        }
        boolean first = !blank(row, PlanColumn.BASELINE);
        if (revised && (first || dated(reading).isEmpty())) {
            return row.with(PlanColumn.DUE, row.field(PlanColumn.REVISED).orElseThrow());
        }
        // "Due |  | Baseline date | 2030-05 | Milestones | quay-1-m1 |  |  | Opened": the column says that none is due
        return revised || !first || MilestoneLine.fills(row.text(PlanColumn.MILESTONES))
                ? row
                : row.with(PlanColumn.DUE, row.field(PlanColumn.BASELINE).orElseThrow());
    }

    /** Whether a date holds in the place of the one due; "TBC" does not. */
    static boolean isRevised(PlanRow row) {
        return !blank(row, PlanColumn.REVISED)
                && (blank(row, PlanColumn.DUE)
                        || DateReader.readCell(PlainText.normalise(row.text(PlanColumn.REVISED)))
                                .date()
                                .isPresent());
    }

    /** Whether the due cell says what another one says. */
    static boolean isRepeated(PlanRow row) {
        String due = row.text(PlanColumn.DUE).strip();
        return due.equals(row.text(PlanColumn.REVISED).strip())
                || due.equals(row.text(PlanColumn.BASELINE).strip());
    }

    static boolean blank(PlanRow row, PlanColumn column) {
        return row.text(column).isBlank();
    }
}
