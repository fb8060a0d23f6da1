package org.cpip.io.recognise;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;
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

    /** Which heading a column lost to that names the same thing; null for most. */
    private final @Nullable String[] lostTo;
    /** Which columns say yes or no where others have a status. */
    private final boolean[] yesNo;
    /** Whether wordings that are parts of others stand further in. */
    private final boolean indented;

    /** What the column of due dates is by its heading, where it only stands for one; null in most tables. */
    private @Nullable PlanColumn inPlaceOfDue;

    /** The order of day and month that the cells of a column prove, by grid column. */
    private Map<Integer, DateOrder> orders = Map.of();

    private TableLayout(
            @Nullable PlanColumn[] columns,
            String[] headings,
            boolean numbersInside,
            @Nullable String[] lostTo,
            boolean[] yesNo,
            boolean indented) {
        this.columns = columns;
        this.headings = headings;
        this.numbersInside = numbersInside;
        this.lostTo = lostTo;
        this.yesNo = yesNo;
        this.indented = indented;
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
        return new TableLayout(
                new PlanColumn[] {PlanColumn.NUMBER, PlanColumn.ACTION},
                new String[] {"", ""},
                false,
                new @Nullable String[2],
                new boolean[2],
                false);
    }

    /** Reads a header row; {@code below} is a second line of it, when the header has two. */
    static TableLayout of(Block.TableRow header, Block.@Nullable TableRow below, ColumnNames names) {
        return ProposedColumns.of(header, below, names).resolve();
    }

    /** The same, and the cells of the rows below decide what the header proposes. */
    static TableLayout of(
            Block.TableRow header, Block.@Nullable TableRow second, ColumnNames names, List<Block.TableRow> rows) {
        ProposedColumns proposed = ProposedColumns.of(header, second, names);
        ColumnValues values = new ColumnValues(rows, proposed.width());
        SecondLook.settle(proposed, values);
        return proposed.resolve().ordered(DateOrders.of(values, proposed.width()));
    }

    /** "Action | Forecast": the forecasts say when actions are due, unless the wordings do. */
    TableLayout inPlaceOfDue(@Nullable PlanColumn column) {
        inPlaceOfDue = column;
        return this;
    }

    @Nullable
    PlanColumn inPlaceOfDue() {
        return inPlaceOfDue;
    }

    private TableLayout ordered(Map<Integer, DateOrder> proven) {
        orders = proven;
        return this;
    }

    /** The order of day and month in a grid column; empty when no cell of it allows only one. */
    Optional<DateOrder> orderOf(int gridColumn) {
        // asked of each cell, and most tables prove nothing
        return orders.isEmpty() ? Optional.empty() : Optional.ofNullable(orders.get(gridColumn));
    }

    /** What was settled on. */
    static TableLayout of(
            @Nullable PlanColumn[] columns,
            String[] headings,
            @Nullable String[] lostTo,
            boolean[] yesNo,
            boolean indented) {
        return new TableLayout(columns, headings, false, lostTo, yesNo, indented);
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
        return new TableLayout(changed, headings, numbersInside, lostTo, yesNo, indented)
                .inPlaceOfDue(inPlaceOfDue)
                .ordered(orders);
    }

    /** The same, whose wordings begin with their numbers: "1.1.1 Repair the wall". */
    TableLayout withNumbersInside() {
        return new TableLayout(columns, headings, true, lostTo, yesNo, indented).ordered(orders);
    }

    /** The heading that was read as what this column's heading says as well. */
    Optional<String> lostTo(int gridColumn) {
        return Optional.ofNullable(lostTo[gridColumn]);
    }

    boolean isYesNo(int gridColumn) {
        return yesNo[gridColumn];
    }

    boolean isIndented() {
        return indented;
    }

    /** Whether a column says when something is due, in whatever form. */
    boolean saysWhen() {
        return has(PlanColumn.DUE)
                || has(PlanColumn.REVISED)
                || has(PlanColumn.BASELINE)
                || has(PlanColumn.FORECAST)
                || has(PlanColumn.MARKS);
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
        return new TableLayout(changed, headings, numbersInside, lostTo, yesNo, indented).ordered(orders);
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
}
