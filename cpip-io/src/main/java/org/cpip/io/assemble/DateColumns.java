package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.prose.DateReader;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.StatusUpdate;
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
        if (blank(row, PlanColumn.REVISED) && MilestoneLine.fills(row.text(PlanColumn.MILESTONES))) {
            // "Due |  | Baseline date | 2030-05 | Milestones | quay-1-m1 |  |  | Opened": the column says that none is
            // due
            return row;
        }
        if (!isRevised(row) && !blank(row, PlanColumn.DUE)) {
            return row;
        }
        PlanColumn from = blank(row, PlanColumn.REVISED) ? PlanColumn.BASELINE : PlanColumn.REVISED;
        return row.with(PlanColumn.DUE, row.field(from).orElseThrow());
    }

    /** Whether a date holds in the place of the one due; "TBC" does not. */
    private static boolean isRevised(PlanRow row) {
        return !blank(row, PlanColumn.REVISED)
                && (blank(row, PlanColumn.DUE)
                        || DateReader.readCell(PlainText.normalise(row.text(PlanColumn.REVISED)))
                                .date()
                                .isPresent());
    }

    private static boolean isRepeated(PlanRow row) {
        String due = row.text(PlanColumn.DUE).strip();
        return due.equals(row.text(PlanColumn.REVISED).strip())
                || due.equals(row.text(PlanColumn.BASELINE).strip());
    }

    private static void keep(PlanRow row, PlanColumn column, ActionDraft draft) {
        draft.keep(word(column), PlainText.normalise(row.text(column)));
    }

    /** Reads the columns of a row into the milestone that its due column gave, or into a new one. */
    static void read(PlanRow row, ActionDraft draft, CellDates dates, Ids ids, DiagnosticLog log) {
        boolean replaced = isRevised(row) && !blank(row, PlanColumn.DUE);
        if (!blank(row, PlanColumn.REVISED) && !replaced && !blank(row, PlanColumn.DUE)) {
            dates.read(
                    PlainText.normalise(row.text(PlanColumn.REVISED)), row.table(), cell(row, PlanColumn.REVISED), log);
            keep(row, PlanColumn.REVISED, draft);
        }
        if (replaced && !blank(row, PlanColumn.BASELINE) && !isRepeated(row)) {
            // "Original date | Due date | Revised date": the first and the last are the milestone's
            keep(row, PlanColumn.DUE, draft);
        }
        PlanColumn first = blank(row, PlanColumn.BASELINE) && replaced ? PlanColumn.DUE : PlanColumn.BASELINE;
        boolean any = !blank(row, first) || !blank(row, PlanColumn.FORECAST) || !blank(row, PlanColumn.ACHIEVED);
        if (!any) {
            return;
        }
        DateColumns columns = new DateColumns(row, draft, dates, log);
        int at = columns.milestone(ids);
        if (!blank(row, PlanColumn.REVISED)
                || !blank(row, PlanColumn.DUE)
                || MilestoneLine.fills(row.text(PlanColumn.MILESTONES))) {
            // the only date there is says when it is due and no more
            columns.read(first, at, (milestone, date) -> Optional.of(milestone.baseline(date)));
        }
        columns.read(PlanColumn.FORECAST, at, (milestone, date) -> Optional.of(milestone.forecast(date)));
        // "May 2031": the model has a day
        columns.read(PlanColumn.ACHIEVED, at, (milestone, date) -> day(date).map(milestone::achieved));
    }

    /**
     * In a row that gives the day it speaks of, a forecast and a milestone that was met by then are news of that day, as the status
     * is: reports of earlier days know nothing of them.
     */
    static void report(ActionDraft draft) {
        Optional<LocalDate> asAt = Optional.ofNullable(draft.update).flatMap(StatusUpdate::asAt);
        if (asAt.isEmpty()) {
            return;
        }
        List<Milestone> plain = new ArrayList<>();
        List<MilestoneUpdate> news = new ArrayList<>();
        for (Milestone milestone : draft.milestones) {
            Optional<LocalDate> met = milestone.achieved().filter(day -> !day.isAfter(asAt.get()));
            if (milestone.forecast().isPresent() || met.isPresent()) {
                news.add(new MilestoneUpdate(milestone.id(), milestone.forecast(), met));
                plain.add(milestone.toBuilder()
                        .forecast(Optional.empty())
                        .achieved(met.isPresent() ? Optional.empty() : milestone.achieved())
                        .build());
            } else {
                plain.add(milestone);
            }
        }
        if (!news.isEmpty()) {
            draft.milestones = plain;
            draft.update = draft.update.toBuilder().milestones(news).build();
        }
    }

    private static Optional<LocalDate> day(TargetDate date) {
        return date.earliest()
                .filter(first -> date.latest().filter(first::equals).isPresent());
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
        /** Empty when the milestone has no place for such a date. */
        Optional<MilestoneBuilder> set(MilestoneBuilder milestone, TargetDate date);
    }

    /** The date of the one milestone that it can be of, or our own lines: "quay-1-m1 | May 2031". */
    private void read(PlanColumn column, int at, Setter setter) {
        String text = PlainText.normalise(row.text(column));
        if (text.isEmpty()) {
            return;
        }
        List<MilestoneLine.Dated> lines = MilestoneMerger.lines(row.text(column)).stream()
                .map(MilestoneLine::dated)
                .flatMap(Optional::stream)
                .filter(line -> indexOf(line.id()) >= 0)
                .toList();
        boolean whole = lines.isEmpty()
                ? set(column, at, text, setter)
                : lines.size() == MilestoneMerger.lines(row.text(column)).size();
        for (MilestoneLine.Dated line : lines) {
            whole &= set(column, indexOf(line.id()), line.date(), setter);
        }
        // a day has no words: "1 May 2031 (part only)"
        boolean more = column == PlanColumn.ACHIEVED
                && lines.isEmpty()
                && dates.read(text)
                        .doubt()
                        .filter(doubt -> doubt.at().rule().equals(DateReader.REST))
                        .isPresent();
        if (!whole || more) {
            // "TBC", and of an action with several milestones
            draft.keep(word(column), text);
        }
    }

    private boolean set(PlanColumn column, int at, String text, Setter setter) {
        Optional<MilestoneBuilder> changed = dates.read(text, row.table(), cell(column), log)
                .date()
                .filter(date -> at >= 0)
                .flatMap(date -> setter.set(draft.milestones.get(at).toBuilder(), PlaceInPlan.plain(date, text)));
        changed.ifPresent(milestone -> {
            List<Milestone> milestones = new ArrayList<>(draft.milestones);
            milestones.set(at, milestone.build());
            draft.milestones = milestones;
        });
        return changed.isPresent();
    }

    private int indexOf(String id) {
        for (int i = 0; i < draft.milestones.size(); i++) {
            if (draft.milestones.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private BlockLocation cell(PlanColumn column) {
        return cell(row, column);
    }

    private static BlockLocation cell(PlanRow row, PlanColumn column) {
        return row.place().cell(row.field(column).map(PlanRow.Field::cell).orElse(0));
    }

    private static String word(PlanColumn column) {
        return ColumnWords.all().get(column).get(0);
    }
}
