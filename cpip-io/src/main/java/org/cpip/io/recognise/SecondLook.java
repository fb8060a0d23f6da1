package org.cpip.io.recognise;

import java.util.Set;
import java.util.function.IntConsumer;

/** Lets the cells of a table decide what its headings only propose. Columns that a profile names are left as they are. */
final class SecondLook {

    /** Their cells must be dates, because such words head figures as well: "Baseline | 14". */
    private static final Set<PlanColumn> DATES =
            Set.of(PlanColumn.BASELINE, PlanColumn.REVISED, PlanColumn.FORECAST, PlanColumn.ACHIEVED, PlanColumn.START);

    /** They head what was done as often as whether it was. */
    private static final Set<String> DONE = Set.of("delivered", "implemented", "achieved", "closed", "finished", "met");

    /** They head letters and parcels as well: "From | To". */
    private static final Set<String> OPEN_ENDS = Set.of("to", "until");

    /** They head one thing an action as often as groups of actions. */
    private static final Set<String> LOOSE_GROUPS = Set.of(
            "outcome",
            "goal",
            "aim",
            "ambition",
            "strategicoutcome",
            "objective",
            "strategicobjective",
            "category",
            "heading",
            "section",
            "area",
            "component",
            "phase",
            "priority",
            "strategicpriority",
            "priorityarea",
            "sector",
            "epic",
            "sectioncolumn");

    /** Lists of task tools, which some people name after workstreams and others after statuses. */
    private static final Set<String> LISTS = Set.of("bucketname", "bucket", "listname", "sectioncolumn", "section");

    private final ProposedColumns columns;
    private final ColumnValues values;

    private SecondLook(ProposedColumns columns, ColumnValues values) {
        this.columns = columns;
        this.values = values;
    }

    /** Changes what is proposed to what the cells allow. */
    static void settle(ProposedColumns columns, ColumnValues values) {
        new SecondLook(columns, values).settle();
    }

    private void settle() {
        RiskColumns.settle(columns);
        each(this::marks);
        PeriodStates.settle(columns, values);
        each(this::wording);
        each(this::numbers);
        each(this::groups);
        each(this::dates);
        each(this::shares);
        each(this::statuses);
        given();
        titles();
        int action = Math.max(columns.best(PlanColumn.ACTION), columns.best(PlanColumn.TITLE));
        if (action >= 0 && values.isIndented(action)) {
            // "Repair the pier /    Design /    Build"
            columns.markIndented();
        }
    }

    private void each(IntConsumer rule) {
        for (int i = 0; i < columns.width(); i++) {
            if (!columns.isGiven(i)) {
                rule.accept(i);
            }
        }
    }

    /** Of a column that is given as the status, the cells still say whether they are yes and no. */
    private void given() {
        for (int i = 0; i < columns.width(); i++) {
            if (columns.isGiven(i) && columns.at(i) == PlanColumn.STATUS && values.all(i, CellScales::isYesOrNo)) {
                columns.markYesNo(i);
            }
        }
    }

    /** "Action | Q1 2031 | Q2 2031 / Widen the pier |  | ●". */
    private void marks(int column) {
        if ((columns.at(column) == null || columns.at(column) == PlanColumn.UPDATES)
                && HeadingParts.isPeriod(columns.heading(column))
                && values.all(column, PeriodMarks::isMark)) {
            columns.propose(column, PlanColumn.MARKS, 0);
        }
    }

    /** "Indicator | Actions / Falls on the quay | 1,3": codes are no wordings, but may be the numbers of wordings beside them. */
    private void wording(int column) {
        if (columns.at(column) == PlanColumn.ACTION
                && values.count(column) > 1
                && values.all(column, CellScales::isCodes)) {
            boolean other = false;
            for (int i = 0; i < columns.width(); i++) {
                boolean action = i != column && columns.at(i) == PlanColumn.ACTION;
                if (action && columns.heading(i).equals(columns.heading(column))) {
                    // one heading merged over numbers and wordings
                    return;
                }
                other |= action;
            }
            if (other && !columns.has(PlanColumn.NUMBER) && values.neverRepeat(column)) {
                // "Action | Description / 1.1 | We will widen the pier"
                columns.propose(column, PlanColumn.NUMBER, 0);
            } else {
                columns.drop(column);
            }
        }
    }

    /** "Task ID / 6DEcXOtGaUu": what nobody would say aloud is no number; "Item / Widen the pier" is no number either. */
    private void numbers(int column) {
        PlanColumn what = columns.at(column);
        if (what == PlanColumn.NUMBER && values.most(column, text -> PlainText.words(text) > 3)) {
            if (columns.key(column).equals("item")) {
                columns.propose(column, PlanColumn.ACTION, ProposedColumns.LAST);
            } else {
                columns.drop(column);
            }
        } else if (what == PlanColumn.NUMBER && values.all(column, SecondLook::isOpaque)) {
            columns.drop(column);
        }
    }

    private static boolean isOpaque(String text) {
        return text.length() > 14 && text.indexOf(' ') < 0;
    }

    private void groups(int column) {
        PlanColumn what = columns.at(column);
        if (what != PlanColumn.WORKSTREAM && what != PlanColumn.PRIORITY) {
            return;
        }
        if (what == PlanColumn.WORKSTREAM
                && LOOSE_GROUPS.contains(columns.key(column))
                && values.all(column, CellScales::isPriority)) {
            // "Priority / High / Low"
            columns.propose(column, PlanColumn.PRIORITY, ProposedColumns.LAST);
            return;
        }
        if (LISTS.contains(columns.key(column)) && values.all(column, CellScales::isStatus)) {
            // "List name / To do / Done"
            if (columns.has(PlanColumn.STATUS)) {
                columns.drop(column);
            } else {
                columns.propose(column, PlanColumn.STATUS, ProposedColumns.LAST);
            }
            return;
        }
        if (what == PlanColumn.PRIORITY || !LOOSE_GROUPS.contains(columns.key(column))) {
            // "Workstream / A / B"
            return;
        }
        if (values.all(column, text -> CellScales.isAnyPriority(text) || CellScales.isYesOrNo(text))
                || values.all(column, CellScales::isStatus)
                || values.all(column, CellScales::isDate)) {
            // "Priority / Normal / 2", "Area / Yes", "Phase / Done"
            columns.drop(column);
        } else if (isOneEach(column)) {
            columns.drop(column);
        }
    }

    /** "Action | Outcome / Widen the pier | Ships may turn": what is another for each action groups none. */
    private boolean isOneEach(int column) {
        int action = columns.best(PlanColumn.ACTION);
        return values.neverRepeat(column) && values.isFull(column) && (action >= 0 && action < column);
    }

    private void dates(int column) {
        PlanColumn what = columns.at(column);
        boolean dated = values.count(column) == 0 || values.of(column).stream().anyMatch(CellScales::isDateOfSomething);
        if (what != null && (DATES.contains(what) || OPEN_ENDS.contains(columns.key(column))) && !dated) {
            // "Indicator | Baseline / Falls | 14"
            columns.drop(column);
        } else if (what == PlanColumn.STATUS
                && values.most(column, text -> CellScales.isDate(text) && !CellScales.isStatus(text))) {
            // "Completed / 28/05/2031"
            columns.propose(column, PlanColumn.ACHIEVED, ProposedColumns.LAST);
        }
    }

    private void shares(int column) {
        PlanColumn what = columns.at(column);
        if ((what == PlanColumn.PROGRESS || what == PlanColumn.DUE || what == PlanColumn.STATUS)
                && values.all(column, CellScales::isShare)) {
            // "Progress / 40%", "Completion / 100%"
            columns.propose(column, PlanColumn.COMPLETE, ProposedColumns.LAST);
        } else if (what == PlanColumn.DUE
                && columns.key(column).equals("completion")
                && values.all(column, CellScales::isShareOrFigure)) {
            // "Completion / 40"
            columns.propose(column, PlanColumn.COMPLETE, ProposedColumns.LAST);
        }
        if (columns.at(column) == PlanColumn.COMPLETE
                && values.any(column, CellScales::isFraction)
                && values.all(column, text -> CellScales.isFraction(text) || CellScales.isNoneOrAll(text))) {
            // "% complete / 0.4 / 1": spreadsheets keep 100% as 1
            columns.markYesNo(column);
        }
    }

    private void statuses(int column) {
        PlanColumn what = columns.at(column);
        if (values.all(column, CellScales::isYesOrNo)) {
            if (what == null && DONE.contains(columns.key(column)) && !columns.has(PlanColumn.STATUS)) {
                // "Delivered (Y/N) / Y / N"
                columns.propose(column, PlanColumn.STATUS, ProposedColumns.LAST);
                columns.markYesNo(column);
            } else if (what == PlanColumn.STATUS || what == PlanColumn.COMPLETE || what == PlanColumn.DUE) {
                // "Complete? / Y / N"
                columns.propose(column, PlanColumn.STATUS, what == PlanColumn.STATUS ? 0 : ProposedColumns.LAST);
                columns.markYesNo(column);
            } else if (what == PlanColumn.RATING || what == PlanColumn.PROGRESS) {
                // "On the risk list / Y": Y is amber only beside other colours
                columns.drop(column);
            }
        } else if (what == PlanColumn.STATUS
                && values.any(column, CellScales::isYesOrNo)
                && !values.any(column, CellScales::isColour)) {
            // "Done? / Y / N / In part"
            columns.markYesNo(column);
        } else if (what == PlanColumn.PROGRESS
                && !columns.has(PlanColumn.STATUS)
                && values.all(column, CellScales::isStatus)) {
            // "Progress / In progress / Completed"
            columns.propose(column, PlanColumn.STATUS, ProposedColumns.LAST);
        }
    }

    private void titles() {
        int title = columns.best(PlanColumn.TITLE);
        int action = columns.best(PlanColumn.ACTION);
        if (title < 0 || action < 0) {
            return;
        }
        if (TitleColumn.isDescription(columns.key(action))) {
            if (TitleColumn.isWording(values, title, action)) {
                // "Title | Description / Pier | We will widen the pier by June."
                columns.settleTitle(title);
            }
        } else if (!columns.key(title).equals("shorttitle") && values.length(title) > values.length(action)) {
            // "Action | Summary": an account of it and no title
            columns.drop(title);
        }
    }
}
