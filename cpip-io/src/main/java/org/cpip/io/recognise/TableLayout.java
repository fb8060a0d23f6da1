package org.cpip.io.recognise;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Which column of a table's grid holds what. */
final class TableLayout {

    private final @Nullable PlanColumn[] columns;
    private final String[] headings;
    /** What is not known is called by; null where a column is known. */
    private final @Nullable String[] customNames;

    private final Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
    /** Whether the numbers stand at the head of the wordings. */
    private final boolean numbersInside;

    private TableLayout(@Nullable PlanColumn[] columns, String[] headings) {
        this(columns, headings, false);
    }

    private TableLayout(@Nullable PlanColumn[] columns, String[] headings, boolean numbersInside) {
        this.columns = columns;
        this.headings = headings;
        this.numbersInside = numbersInside;
        for (PlanColumn column : columns) {
            if (column != null) {
                known.add(column);
            }
        }
        this.customNames = customNames(columns, headings);
    }

    /** The headings of columns that are not known, each once: "Colour", "Colour (2)"; without a heading "Column 5". */
    private static @Nullable String[] customNames(@Nullable PlanColumn[] columns, String[] headings) {
        @Nullable String[] names = new @Nullable String[columns.length];
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == null) {
                String heading = headings[i].startsWith(ColumnWords.CUSTOM)
                        ? headings[i].substring(ColumnWords.CUSTOM.length())
                        : headings[i];
                String plain = heading.isBlank() ? "Column " + (i + 1) : heading;
                String name = plain;
                for (int n = 2; !taken.add(name); n++) {
                    name = plain + " (" + n + ")";
                }
                names[i] = name;
            }
        }
        return names;
    }

    /** A number and the wording, for a table without a header. */
    static TableLayout ofTwoColumns() {
        return new TableLayout(new PlanColumn[] {PlanColumn.NUMBER, PlanColumn.ACTION}, new String[] {"", ""});
    }

    /** Reads a header row; {@code below} is a second line of it, when the header has two. */
    static TableLayout of(Block.TableRow header, Block.@Nullable TableRow below, ColumnNames names) {
        int width = width(header);
        String[] headings = new String[width];
        Arrays.fill(headings, "");
        int[] ranks = new int[width];
        @Nullable PlanColumn[] columns = new @Nullable PlanColumn[width];
        fill(headings, header);
        String[] lower = headings.clone();
        if (below != null) {
            Arrays.fill(lower, "");
            fill(lower, below);
        }
        for (int i = 0; i < width; i++) {
            // a header of two lines: "Target" above "date" is "Target date"
            String joined = below == null || lower[i].isEmpty() || lower[i].equals(headings[i])
                    ? headings[i]
                    : headings[i].isEmpty() ? lower[i] : headings[i] + " " + lower[i];
            // the lower line is nearer to the column than what was merged above it
            ColumnWords.Match match = first(names, joined, lower[i], headings[i]);
            headings[i] = joined;
            if (match != null) {
                columns[i] = match.column();
                ranks[i] = match.rank();
            }
        }
        dropWeaker(columns, ranks, headings);
        splitAction(columns, headings);
        // "Milestone | Indicator | Deadline": without another column of actions the milestones are what is to be done
        if (!contains(columns, PlanColumn.ACTION)
                && (contains(columns, PlanColumn.DUE) || contains(columns, PlanColumn.LEAD))) {
            replace(columns, PlanColumn.MILESTONES, PlanColumn.ACTION);
        }
        // "Id | Action / 7 | Build homes": the ids are all the numbers there are
        if (!contains(columns, PlanColumn.NUMBER)) {
            replace(columns, PlanColumn.ID, PlanColumn.NUMBER);
        }
        return new TableLayout(columns, headings);
    }

    /** The width of a row in grid columns. */
    static int width(Block.TableRow row) {
        int width = 0;
        for (Block.Cell cell : row.cells()) {
            width = Math.max(width, cell.column() + Math.max(1, cell.span()));
        }
        return width;
    }

    int width() {
        return columns.length;
    }

    boolean has(PlanColumn column) {
        return known.contains(column);
    }

    int knownCount() {
        return known.size();
    }

    @Nullable
    PlanColumn at(int gridColumn) {
        return gridColumn < columns.length ? columns[gridColumn] : null;
    }

    /** The heading of a grid column; empty text when it has none. */
    String heading(int gridColumn) {
        return gridColumn < headings.length ? headings[gridColumn] : "";
    }

    /** The name of the custom field that a grid column holds whose heading is not known. */
    String customName(int gridColumn) {
        String name = customNames[gridColumn];
        return name == null ? heading(gridColumn) : name;
    }

    /** The same with a column of numbers at a grid column without a heading. */
    TableLayout withNumberAt(int gridColumn) {
        @Nullable PlanColumn[] changed = columns.clone();
        changed[gridColumn] = PlanColumn.NUMBER;
        return new TableLayout(changed, headings);
    }

    /** The same, whose wordings begin with their numbers: "1.1.1 Repair the wall". */
    TableLayout withNumbersInside() {
        return new TableLayout(columns, headings, true);
    }

    boolean hasNumbersInside() {
        return numbersInside;
    }

    /** The same, where a column is not known after all. */
    TableLayout without(PlanColumn column) {
        @Nullable PlanColumn[] changed = columns.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = changed[i] == column ? null : changed[i];
        }
        return new TableLayout(changed, headings, numbersInside);
    }

    /** The heading of a column; empty text when there is no such column. */
    String headingOf(PlanColumn column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return headings[i];
            }
        }
        return "";
    }

    private static void fill(String[] texts, Block.TableRow row) {
        for (Block.Cell cell : row.cells()) {
            String text = PlainText.normalise(cell.text());
            for (int i = cell.column(); i < Math.min(texts.length, cell.column() + cell.span()); i++) {
                texts[i] = text;
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

    /** Two headings for one field: the surer word keeps it, the other is unknown. Columns of one wide cell stay together. */
    private static void dropWeaker(@Nullable PlanColumn[] columns, int[] ranks, String[] headings) {
        int[] best = new int[PlanColumn.values().length];
        Arrays.fill(best, -1);
        for (int i = 0; i < columns.length; i++) {
            PlanColumn column = columns[i];
            if (column != null) {
                int at = best[column.ordinal()];
                // the surer word, and of equals the first
                if (at < 0 || ranks[i] < ranks[at]) {
                    best[column.ordinal()] = i;
                }
            }
        }
        for (int i = 0; i < columns.length; i++) {
            PlanColumn column = columns[i];
            // "No | Action | Due | When"
            if (column != null && !headings[best[column.ordinal()]].equals(headings[i])) {
                columns[i] = null;
            }
        }
    }

    /** "Action" over two or more columns: the numbers stand in the first, the wording in the last. */
    private static void splitAction(@Nullable PlanColumn[] columns, String[] headings) {
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
            boolean numbered = contains(columns, PlanColumn.NUMBER);
            for (int i = first; i < last; i++) {
                columns[i] = i == first && !numbered ? PlanColumn.NUMBER : null;
                headings[i] = i == first && !numbered ? headings[i] : "";
            }
        }
    }

    private static boolean contains(@Nullable PlanColumn[] columns, PlanColumn column) {
        return Arrays.asList(columns).contains(column);
    }

    private static void replace(@Nullable PlanColumn[] columns, PlanColumn from, PlanColumn to) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i] == from ? to : columns[i];
        }
    }
}
