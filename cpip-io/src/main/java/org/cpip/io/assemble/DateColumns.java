package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cpip.io.internal.carried.ReportedDates;
import org.cpip.io.internal.carried.SameDates;
import org.cpip.io.prose.DateReader;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.Provenance;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/**
 * The dates of one milestone that stand in columns of their own: when it was first to be met, when it is to be met now, when it
 * is expected, the day it was met.
 */
final class DateColumns {

    private final PlanRow row;
    private final PlanRow now;
    private final ActionDraft draft;
    private final CellDates dates;
    private final DiagnosticLog log;

    private DateColumns(PlanRow row, PlanRow now, ActionDraft draft, CellDates dates, DiagnosticLog log) {
        this.row = row;
        this.now = now;
        this.draft = draft;
        this.dates = dates;
        this.log = log;
    }

    /**
     * Reads the columns of a row into the milestone that its due column gave, or into a new one.
     *
     * @param row as {@link RowDates#settle} has it
     * @param now as {@link RowDates#effective} has it
     */
    static void read(PlanRow row, PlanRow now, ActionDraft draft, CellDates dates, Ids ids, DiagnosticLog log) {
        new DateColumns(row, now, draft, dates, log).read(ids);
    }

    private void read(Ids ids) {
        boolean revised = RowDates.isRevised(row);
        boolean replaced = revised && !RowDates.blank(row, PlanColumn.DUE);
        if (!RowDates.blank(row, PlanColumn.REVISED) && !revised) {
            // "Due | March 2031 | Revised date | TBC"
            dates.read(PlainText.normalise(row.text(PlanColumn.REVISED)), row.table(), cell(PlanColumn.REVISED), log);
            draft.keep(word(PlanColumn.REVISED), PlainText.normalise(row.text(PlanColumn.REVISED)));
        }
        if (replaced && !RowDates.blank(row, PlanColumn.BASELINE) && !RowDates.isRepeated(row)) {
            third();
        }
        boolean lost = revised && RowDates.blank(now, PlanColumn.DUE);
        boolean any = lost
                || !RowDates.blank(now, PlanColumn.BASELINE)
                || !RowDates.blank(row, PlanColumn.FORECAST)
                || !RowDates.blank(row, PlanColumn.ACHIEVED);
        if (!any) {
            return;
        }
        int at = milestone(ids);
        if (lost) {
            // "We will open it by June 2031 and test it by May 2032. | Revised date | August 2032"
            read(PlanColumn.REVISED, -1, (milestone, date) -> Optional.empty());
        }
        if (revised || !RowDates.blank(row, PlanColumn.DUE) || MilestoneLine.fills(row.text(PlanColumn.MILESTONES))) {
            // the only date there is says when it is due and no more
            read(PlanColumn.BASELINE, at, (milestone, date) -> Optional.of(milestone.baseline(date)));
        }
        read(PlanColumn.FORECAST, at, (milestone, date) -> Optional.of(milestone.forecast(date)));
        // "May 2031": the model has a day
        read(PlanColumn.ACHIEVED, at, (milestone, date) -> day(date).map(milestone::achieved));
    }

    /** "Original date | Due date | Revised date": the first and the last are the milestone's. */
    private void third() {
        String text = PlainText.normalise(row.text(PlanColumn.DUE));
        draft.keep(word(PlanColumn.DUE), text);
        log.info(
                FieldProblem.THIRD_DATE,
                cell(PlanColumn.DUE),
                "\"" + PlainText.shorten(text)
                        + "\" stands between an original date and a revised one, which are the milestone's; it was kept as the"
                        + " custom field \"" + word(PlanColumn.DUE) + "\".");
    }

    /** In a row that gives the day it speaks of, what is expected and what was met by then are news of that day. */
    static void report(ActionDraft draft) {
        Optional<LocalDate> asAt = Optional.ofNullable(draft.update).flatMap(StatusUpdate::asAt);
        if (asAt.isEmpty()) {
            return;
        }
        ReportedDates dates = ReportedDates.of(draft.milestones, asAt.get());
        if (!dates.news().isEmpty()) {
            draft.milestones = dates.plain();
            draft.update = draft.update.toBuilder().milestones(dates.news()).build();
        }
    }

    private static Optional<LocalDate> day(TargetDate date) {
        return date.earliest()
                .filter(first -> date.latest().filter(first::equals).isPresent());
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
        // "We will open it by June 2031 and test it by May 2032. | June 2031": the cell repeats a date of the wording
        int same = only(milestone -> milestone.due().filter(this::isDue).isPresent());
        return same >= 0 ? same : only(DateColumns::isOfCell);
    }

    /** The index of the one milestone that passes; -1 when none does, or several. */
    private int only(Predicate<Milestone> test) {
        int found = -1;
        for (int i = 0; i < draft.milestones.size(); i++) {
            if (test.test(draft.milestones.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isOfCell(Milestone milestone) {
        return milestone
                .provenance()
                .flatMap(Provenance::rule)
                .filter("column.due"::equals)
                .isPresent();
    }

    /** Whether the due cell holds this date and no other. */
    private boolean isDue(TargetDate date) {
        List<String> due = dueLines();
        return due.size() == 1 && isSame(due.get(0), date);
    }

    private List<String> dueLines() {
        String text = now.text(PlanColumn.DUE);
        return text.isBlank() ? List.of() : dates.lines(text);
    }

    /** "June 2031" says "by June 2031". */
    private boolean isSame(String text, TargetDate date) {
        return dates.read(text).date().filter(cell -> SameDates.are(cell, date)).isPresent();
    }

    private interface Setter {
        /** Empty when the milestone has no place for such a date. */
        Optional<MilestoneBuilder> set(MilestoneBuilder milestone, TargetDate date);
    }

    /** The date of the one milestone that it can be of, or our own lines: "quay-1-m1 | May 2031". */
    private void read(PlanColumn column, int at, Setter setter) {
        String text = PlainText.normalise(now.text(column));
        if (text.isEmpty()) {
            return;
        }
        List<String> all = DateLines.lines(now.text(column));
        List<MilestoneLine.Dated> lines = all.stream()
                .map(MilestoneLine::dated)
                .flatMap(Optional::stream)
                .filter(line -> indexOf(line.id()) >= 0)
                .toList();
        List<String> several = lines.isEmpty() ? dates.lines(now.text(column)) : List.of();
        if (several.size() > 1) {
            inPairs(column, several, setter);
            return;
        }
        boolean whole = lines.isEmpty() ? set(column, at, text, setter) : lines.size() == all.size();
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
        Optional<TargetDate> date = lines.isEmpty() ? dates.read(text).date() : Optional.empty();
        if (at < 0 && date.isPresent()) {
            // "We will open it by June 2031 and test it by May 2032.", and a forecast alone
            lost(column, text);
        } else if (column == PlanColumn.ACHIEVED
                && date.isPresent()
                && day(date.get()).isEmpty()) {
            // "May 2031"
            log.warning(
                    FieldProblem.NO_DAY,
                    cell(column),
                    "\"" + PlainText.shorten(text) + "\" is no day; it was kept as the custom field \"" + word(column)
                            + "\".");
        }
    }

    /** "30 April 2031 / 31 October 2031 | 2 May 2031 / 3 November 2031": a line for each line of the due cell. */
    private void inPairs(PlanColumn column, List<String> several, Setter setter) {
        List<Integer> places = dueLines().stream()
                .map(line -> only(milestone ->
                        milestone.due().filter(due -> isSame(line, due)).isPresent()))
                .distinct()
                .toList();
        boolean whole = places.size() == several.size() && !places.contains(-1);
        for (int i = 0; whole && i < several.size(); i++) {
            whole = set(column, places.get(i), several.get(i), setter);
        }
        if (!whole) {
            String text = PlainText.normalise(now.text(column));
            draft.keep(word(column), text);
            lost(column, text);
        }
    }

    private void lost(PlanColumn column, String text) {
        log.warning(
                FieldProblem.NO_ONE_MILESTONE,
                cell(column),
                "\"" + PlainText.shorten(text) + "\" belongs to one of the action's " + draft.milestones.size()
                        + " milestones, and nothing says to which; it was kept as the custom field \""
                        + word(column)
                        + "\".");
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
        return row.place().cell(now.field(column).map(PlanRow.Field::cell).orElse(0));
    }

    private static String word(PlanColumn column) {
        return ColumnWords.all().get(column).get(0);
    }
}
