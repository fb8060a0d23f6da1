package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.cpip.spi.block.Block;

/** Looks at the first rows below a header, where the heading alone does not tell what a column holds. */
final class ColumnContents {

    /** These head columns of dates, and of figures as well. */
    private static final Set<String> OF_DATES_OR_FIGURES = Set.of("target", "completion", "year", "expecteddate");

    private final List<Block.TableRow> rows;

    /** The rows below the header, as far as they are known. */
    ColumnContents(List<Block.TableRow> rows) {
        this.rows = rows;
    }

    TableLayout settle(TableLayout layout) {
        TableLayout dated = dates(layout);
        return dated.has(PlanColumn.NUMBER) ? dated : numbers(dated);
    }

    /** "Measure | Target / Calls answered | 95%": a column of figures is no column of dates. */
    private TableLayout dates(TableLayout layout) {
        if (!OF_DATES_OR_FIGURES.contains(ColumnWords.key(layout.headingOf(PlanColumn.DUE)))) {
            return layout;
        }
        List<String> texts = texts(layout, PlanColumn.DUE);
        long dated = texts.stream().filter(ColumnContents::isDated).count();
        return dated * 2 < texts.size() ? layout.without(PlanColumn.DUE) : layout;
    }

    /** Whether a cell names a date, be it a year alone. */
    static boolean isDated(String text) {
        if (Promises.dated(text)) {
            return true;
        }
        String plain = PlainText.normalise(text);
        return plain.length() >= 4
                && (plain.startsWith("20") || plain.startsWith("19"))
                && Character.isDigit(plain.charAt(2))
                && Character.isDigit(plain.charAt(3));
    }

    private TableLayout numbers(TableLayout layout) {
        OptionalInt column = unnamedBesideAction(layout);
        if (column.isPresent()) {
            // " | Action / 1 | Build homes / 2 | Mend homes"
            return holdsNumbers(column.getAsInt()) ? layout.withNumberAt(column.getAsInt()) : layout;
        }
        return holdsNumbersInside(texts(layout, PlanColumn.ACTION)) ? layout.withNumbersInside() : layout;
    }

    /** "1.1.1 Repair the wall" in half of the cells or more, or "1 Repair the wall", "2 Mend the pier" in all. */
    private static boolean holdsNumbersInside(List<String> wordings) {
        int sure = 0;
        int counted = 0;
        Label before = Label.NONE;
        for (String wording : wordings) {
            Label label = Labels.of(wording);
            boolean any = label.hasNumber() && label.end() < wording.length();
            sure += any && (label.closed() || label.shape() != Label.Shape.COUNT) ? 1 : 0;
            counted += any && (before == Label.NONE || label.follows(before)) ? 1 : 0;
            before = label;
        }
        return sure > 0 && sure * 2 >= wordings.size() || counted > 1 && counted == wordings.size();
    }

    private boolean holdsNumbers(int column) {
        boolean any = false;
        for (Block.TableRow row : rows) {
            for (Block.Cell cell : row.cells()) {
                if (cell.column() == column && cell.span() == 1 && !PlanWords.isNothing(cell.text())) {
                    if (!ActionNumbers.isNumber(cell.text())) {
                        // " | Action / Housing | Build homes"
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }

    private static OptionalInt unnamedBesideAction(TableLayout layout) {
        for (int i = 1; i < layout.width(); i++) {
            if (layout.at(i) == PlanColumn.ACTION) {
                boolean unnamed =
                        layout.at(i - 1) == null && layout.heading(i - 1).isEmpty();
                return unnamed ? OptionalInt.of(i - 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** What the filled cells of a column hold; cells that span the table are rows of their own kind. */
    private List<String> texts(TableLayout layout, PlanColumn column) {
        List<String> texts = new ArrayList<>();
        for (Block.TableRow row : rows) {
            for (Block.Cell cell : row.cells()) {
                if (layout.at(cell.column()) == column
                        && cell.span() < Math.max(2, layout.width())
                        && !PlanWords.isNothing(cell.text())) {
                    texts.add(cell.text().strip());
                }
            }
        }
        return texts;
    }
}
