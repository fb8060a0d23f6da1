package org.cpip.io.recognise;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** What a header proposes for each column of the grid, until the cells below and the other columns have settled it. */
final class ProposedColumns {

    /** What a column is when another one says when it is due. */
    private static final Map<String, PlanColumn> BESIDE_DUE = Map.ofEntries(
            Map.entry("completiondate", PlanColumn.ACHIEVED),
            Map.entry("dateofcompletion", PlanColumn.ACHIEVED),
            Map.entry("completion", PlanColumn.ACHIEVED),
            Map.entry("expectedcompletion", PlanColumn.FORECAST),
            Map.entry("expectedcompletiondate", PlanColumn.FORECAST),
            Map.entry("expecteddate", PlanColumn.FORECAST),
            Map.entry("expecteddelivery", PlanColumn.FORECAST),
            Map.entry("expecteddeliverydate", PlanColumn.FORECAST),
            Map.entry("expected", PlanColumn.FORECAST),
            Map.entry("anticipatedcompletion", PlanColumn.FORECAST),
            Map.entry("anticipatedcompletiondate", PlanColumn.FORECAST));

    /** What stands beside actions is what each of them comes to. */
    private static final Set<String> BESIDE_ACTION = Set.of(
            "deliverable",
            "deliverables",
            "keydeliverable",
            "keydeliverables",
            "subaction",
            "subtask",
            "steps",
            "keysteps",
            "step");

    /** A table may have several of them. */
    private static final Set<PlanColumn> MANY = Set.of(PlanColumn.UPDATES, PlanColumn.MARKS);

    /** Less sure than any heading. */
    static final int LAST = 10_000;

    private final @Nullable PlanColumn[] columns;
    private final String[] headings;
    private final int[] ranks;
    private final boolean[] yesNo;
    /** The grid column at which the header cell of a column begins, be it merged over several. */
    private final int[] begins;
    /** The heading that a column lost to; null for most. */
    private final @Nullable String[] lostTo;

    private boolean indented;
    private boolean titled;

    private ProposedColumns(int width) {
        this.columns = new @Nullable PlanColumn[width];
        this.headings = new String[width];
        Arrays.fill(headings, "");
        this.ranks = new int[width];
        this.yesNo = new boolean[width];
        this.begins = new int[width];
        this.lostTo = new @Nullable String[width];
    }

    /** Reads a header row; {@code below} is a second line of it, when the header has two. */
    static ProposedColumns of(Block.TableRow header, Block.@Nullable TableRow below, ColumnNames names) {
        ProposedColumns proposed = new ProposedColumns(TableLayout.width(header));
        String[] headings = proposed.headings;
        fill(headings, proposed.begins, header);
        String[] lower = headings.clone();
        if (below != null) {
            Arrays.fill(lower, "");
            fill(lower, proposed.begins, below);
            spread(headings, lower);
        }
        for (int i = 0; i < headings.length; i++) {
            // a header of two lines: "Target" above "date" is "Target date"
            String joined = below == null || lower[i].isEmpty() || lower[i].equals(headings[i])
                    ? headings[i]
                    : headings[i].isEmpty() ? lower[i] : headings[i] + " " + lower[i];
            // the lower line is nearer to the column than what was merged above it
            ColumnWords.Match match = first(names, joined, lower[i], headings[i]);
            headings[i] = joined;
            if (match != null) {
                proposed.propose(i, match.column(), match.rank());
            }
        }
        return proposed;
    }

    int width() {
        return columns.length;
    }

    @Nullable
    PlanColumn at(int column) {
        return columns[column];
    }

    String heading(int column) {
        return headings[column];
    }

    /** The heading as words are looked up. */
    String key(int column) {
        return ColumnWords.key(headings[column]);
    }

    /** Whether the profile says what the column is, so that its cells are not asked. */
    boolean isGiven(int column) {
        return ranks[column] < 0;
    }

    void propose(int column, PlanColumn what, int rank) {
        columns[column] = what;
        ranks[column] = rank;
    }

    /** The column is not known after all. */
    void drop(int column) {
        columns[column] = null;
    }

    void markYesNo(int column) {
        yesNo[column] = true;
    }

    void markIndented() {
        indented = true;
    }

    /** The cells have shown that the descriptions are the wordings of the titles. */
    void settleTitle(int column) {
        propose(column, PlanColumn.TITLE, 0);
        titled = true;
    }

    /** Whether they have. */
    boolean isTitled() {
        return titled;
    }

    /** The surest column for something; -1 when there is none. */
    int best(PlanColumn what) {
        int best = -1;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == what && (best < 0 || ranks[i] < ranks[best])) {
                best = i;
            }
        }
        return best;
    }

    boolean has(PlanColumn what) {
        return best(what) >= 0;
    }

    /** One column for each thing, and for what has none the next that will do. */
    TableLayout resolve() {
        dropWeaker();
        splitAction();
        TitleColumn.settle(this);
        // "Recommendation | Lead", "Milestone | Indicator | Deadline": without another column they are what is to be
        // done
        fallBack(PlanColumn.RECOMMENDATION, PlanColumn.ACTION);
        if (has(PlanColumn.DUE) || has(PlanColumn.LEAD)) {
            fallBack(PlanColumn.MILESTONES, PlanColumn.ACTION);
        }
        if (!has(PlanColumn.RECOMMENDATION)) {
            fallBack(PlanColumn.RECOMMENDATION_NUMBER, PlanColumn.NUMBER);
        }
        // "Id | Action / 7 | Build homes": the ids are all the numbers there are
        fallBack(PlanColumn.ID, PlanColumn.NUMBER);
        PlanColumn due = inPlaceOfDue();
        if (due != null) {
            replace(due, PlanColumn.DUE);
        }
        return TableLayout.of(columns, headings, lostTo, yesNo, indented).inPlaceOfDue(due);
    }

    /** "Revised date" alone says when it is due, and so does "Forecast". */
    private @Nullable PlanColumn inPlaceOfDue() {
        if (has(PlanColumn.DUE) || has(PlanColumn.BASELINE)) {
            return null;
        }
        return has(PlanColumn.REVISED) ? PlanColumn.REVISED : has(PlanColumn.FORECAST) ? PlanColumn.FORECAST : null;
    }

    private void fallBack(PlanColumn from, PlanColumn to) {
        if (!has(to)) {
            replace(from, to);
        }
    }

    private void replace(PlanColumn from, @Nullable PlanColumn to) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i] == from ? to : columns[i];
        }
    }

    /** Two headings for one field: the surer word keeps it, the other is unknown. Columns of one wide cell stay together. */
    private void dropWeaker() {
        for (int i = 0; i < columns.length; i++) {
            PlanColumn column = columns[i];
            // "No | Action | Due | When"
            if (column == null || MANY.contains(column) || isOf(best(column), i, column)) {
                continue;
            }
            PlanColumn other = column == PlanColumn.DUE
                    ? BESIDE_DUE.get(key(i))
                    : column == PlanColumn.ACTION && has(PlanColumn.DUE) && BESIDE_ACTION.contains(key(i))
                            ? PlanColumn.MILESTONES
                            : null;
            lostTo[i] = other == null || has(other) ? headings[best(column)] : null;
            columns[i] = other == null || has(other) ? null : other;
        }
    }

    /** Whether a column is the best for something or stands with it under one wide cell. */
    private boolean isOf(int best, int column, PlanColumn what) {
        boolean same = headings[best].equals(headings[column]);
        return best == column || same && (begins[best] == begins[column] || what == PlanColumn.ACTION);
    }

    /** "Action" over two or more columns: the numbers stand in the first, the wording in the last. */
    private void splitAction() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == PlanColumn.ACTION) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        // one heading merged over a column of numbers and one of wordings is the usual way to print actions
        if (last > first) {
            boolean numbered = has(PlanColumn.NUMBER);
            for (int i = first; i < last; i++) {
                columns[i] = i == first && !numbered ? PlanColumn.NUMBER : null;
                headings[i] = i == first && !numbered ? headings[i] : "";
            }
        }
    }

    private static void fill(String[] texts, int[] begins, Block.TableRow row) {
        for (Block.Cell cell : row.cells()) {
            String text = PlainText.normalise(cell.text());
            for (int i = cell.column(); i < Math.min(texts.length, cell.column() + cell.span()); i++) {
                texts[i] = text;
                begins[i] = text.isEmpty() ? begins[i] : cell.column();
            }
        }
    }

    /** "Timescale |  " above "Start | End": files without merged cells leave the rest of a wide heading blank. */
    private static void spread(String[] upper, String[] lower) {
        for (int i = 1; i < upper.length; i++) {
            if (upper[i].isEmpty() && !lower[i].isEmpty() && !lower[i - 1].isEmpty()) {
                upper[i] = upper[i - 1];
            }
        }
    }

    private static ColumnWords.@Nullable Match first(ColumnNames names, String... texts) {
        for (String text : texts) {
            // longer than any heading; a paragraph may hold the word by chance
            ColumnWords.Match match = text.isEmpty() || text.length() > 80
                    ? null
                    : names.match(text).orElse(null);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
