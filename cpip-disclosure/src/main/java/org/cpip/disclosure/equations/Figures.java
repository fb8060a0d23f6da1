package org.cpip.disclosure.equations;

import java.util.List;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.policy.DisclosurePolicy.MethodName;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.table.Figure;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.NotApplicable;

/** What the cells of one table say of their figures, rounding included. */
final class Figures {

    private final PublishedTable table;
    private final Totals total;
    private final long totalsBase;
    private final long base;

    Figures(PublishedTable table, DisclosurePolicy policy, Totals total) {
        this.table = table;
        this.total = total;
        long all = policy.method() == MethodName.HIDE_AND_ROUND ? policy.base() : 1;
        this.base = isRounded(table.cells(), all) ? all : 1;
        List<TableCell> totals = table.cells().stream().filter(this::isTotal).toList();
        this.totalsBase = isRounded(totals, policy.totalsBase()) ? policy.totalsBase() : base;
    }

    /** A table that is not rounded yet has numbers that are no multiples. */
    private static boolean isRounded(List<TableCell> cells, long base) {
        return base > 1
                && cells.stream()
                        .allMatch(cell -> !(cell.figure().value() instanceof Measured measured)
                                || measured.number().longValue() % base == 0);
    }

    /** Whether a cell shows a figure that was rounded. */
    boolean isRounded(TableCell cell) {
        return baseOf(cell) > 1;
    }

    /** Whether a cell is a total of its table or of a group. */
    boolean isTotal(TableCell cell) {
        return total.has(table, cell);
    }

    private long baseOf(TableCell cell) {
        return isTotal(cell) ? totalsBase : base;
    }

    /** What a cell that shows a number is at least: rounded half up, 35 to 44 are 40. */
    long least(long number, TableCell cell) {
        return Math.max(0, number - baseOf(cell) / 2);
    }

    /** What it is at most. */
    long most(long number, TableCell cell) {
        return number + (baseOf(cell) - 1) / 2;
    }

    /** What a cell says that its figure is: the least and the most. */
    long[] interval(TableCell cell) {
        Figure figure = cell.figure();
        if (figure.value() instanceof Measured measured) {
            long number = measured.number().longValue();
            return new long[] {least(number, cell), most(number, cell)};
        }
        if (figure.value() instanceof NotApplicable) {
            return new long[] {0, 0};
        }
        return figure.isWithheld()
                ? new long[] {figure.least(), Math.min(figure.most(), LinearSystem.OPEN)}
                : new long[] {0, LinearSystem.OPEN};
    }

    /** Tells a figure what a cell says of it; false when that contradicts what is known of it. */
    boolean tell(TableCell cell, CellNode node, boolean earlier) {
        long[] interval = interval(cell);
        boolean withheld = cell.figure().isWithheld();
        if (!earlier) {
            node.printed().add(new CellNode.Printed(table, cell));
            if (withheld) {
                node.withhold();
            }
        } else if (withheld) {
            node.withholdBefore(table.name());
        } else if (cell.figure().value() instanceof Measured) {
            node.release(interval[0], interval[1]);
        }
        return node.between(interval[0], interval[1], table.name());
    }
}
