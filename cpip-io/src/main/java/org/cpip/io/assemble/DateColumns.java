package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.date.TargetDate;

/**
 * The dates of one milestone that stand in columns of their own: when it was first to be met, when it is to be met now, when it
 * is expected, the day it was met.
 */
final class DateColumns {

    private final PlanRow row;
    private final ActionDraft draft;
    private final CellDates dates;
    private final DiagnosticLog log;

    private DateColumns(PlanRow row, ActionDraft draft, CellDates dates, DiagnosticLog log) {
        this.row = row;
        this.draft = draft;
        this.dates = dates;
        this.log = log;
    }

    /** The row with what holds now in its due column: a revised date before the due one, that before the first one. */
    static PlanRow effective(PlanRow row) {
        if (blank(row, PlanColumn.REVISED) && (blank(row, PlanColumn.BASELINE) || !blank(row, PlanColumn.DUE))) {
            return row;
        }
        PlanColumn from = blank(row, PlanColumn.REVISED) ? PlanColumn.BASELINE : PlanColumn.REVISED;
        return row.with(PlanColumn.DUE, row.field(from).orElseThrow());
    }

    /** Reads the columns of a row into the milestone that its due column gave, or into a new one. */
    static void read(PlanRow row, ActionDraft draft, CellDates dates, Ids ids, DiagnosticLog log) {
        boolean replaced = !blank(row, PlanColumn.REVISED) && !blank(row, PlanColumn.DUE);
        PlanColumn first = blank(row, PlanColumn.BASELINE) && replaced ? PlanColumn.DUE : PlanColumn.BASELINE;
        boolean any = !blank(row, first) || !blank(row, PlanColumn.FORECAST) || !blank(row, PlanColumn.ACHIEVED);
        if (!any) {
            return;
        }
        DateColumns columns = new DateColumns(row, draft, dates, log);
        int at = columns.milestone(ids);
        if (!blank(row, PlanColumn.REVISED) || !blank(row, PlanColumn.DUE)) {
            // the only date there is says when it is due and no more
            columns.date(first, at, MilestoneBuilder::baseline);
        }
        columns.date(PlanColumn.FORECAST, at, MilestoneBuilder::forecast);
        columns.achieved(at);
    }

    private static boolean blank(PlanRow row, PlanColumn column) {
        return row.text(column).isBlank();
    }

    /** The index of the milestone that the dates are about; -1 when it is not clear which. */
    private int milestone(Ids ids) {
        List<Milestone> milestones = draft.milestones;
        if (milestones.isEmpty()) {
            String title = MilestoneMerger.titleOf(row.wording());
            draft.milestones = List.of(Milestone.builder()
                    .id(ids.unique(draft.id + "-m1"))
                    .title(title)
                    .build());
            return 0;
        }
        if (milestones.size() == 1) {
            return 0;
        }
        int found = -1;
        for (int i = 0; i < milestones.size(); i++) {
            boolean ofCell = milestones
                    .get(i)
                    .provenance()
                    .flatMap(from -> from.rule())
                    .filter("column.due"::equals)
                    .isPresent();
            if (ofCell && found >= 0) {
                return -1;
            }
            found = ofCell ? i : found;
        }
        return found;
    }

    private interface Setter {
        MilestoneBuilder set(MilestoneBuilder milestone, TargetDate date);
    }

    private void date(PlanColumn column, int at, Setter setter) {
        String text = PlainText.normalise(row.text(column));
        if (text.isEmpty()) {
            return;
        }
        Optional<TargetDate> date =
                dates.read(text, row.table(), cell(column), log).date();
        if (at < 0 || date.isEmpty()) {
            // "TBC", and of an action with several milestones
            draft.keep(word(column), text);
        } else {
            change(at, milestone -> setter.set(milestone, date.get()));
        }
    }

    private void achieved(int at) {
        String text = PlainText.normalise(row.text(PlanColumn.ACHIEVED));
        if (text.isEmpty()) {
            return;
        }
        Optional<TargetDate> date =
                dates.read(text, row.table(), cell(PlanColumn.ACHIEVED), log).date();
        Optional<LocalDate> day = date.flatMap(TargetDate::earliest)
                .filter(first ->
                        date.flatMap(TargetDate::latest).filter(first::equals).isPresent());
        if (at < 0 || day.isEmpty()) {
            // "May 2031": the model has a day
            draft.keep(word(PlanColumn.ACHIEVED), text);
        } else {
            change(at, milestone -> milestone.achieved(day.get()));
        }
    }

    private void change(int at, UnaryOperator<MilestoneBuilder> change) {
        List<Milestone> changed = new ArrayList<>(draft.milestones);
        changed.set(at, change.apply(changed.get(at).toBuilder()).build());
        draft.milestones = changed;
    }

    private BlockLocation cell(PlanColumn column) {
        return row.place().cell(row.field(column).map(PlanRow.Field::cell).orElse(0));
    }

    private static String word(PlanColumn column) {
        return ColumnWords.all().get(column).get(0);
    }
}
