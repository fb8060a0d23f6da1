package org.cpip.xlsx.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.internal.ColumnVocabulary;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.SheetCell;

/** Cells that say how an action stands by nothing but red, amber or green, which is not read. For one sheet and one thread. */
final class ColouredCells {

    /** Headings stand no deeper. */
    private static final int DEEPEST = 40;

    private static final int LONGEST = 40;
    private static final Set<String> STATES = Set.of("rating", "status");
    private static final int RGB = 0xFFFFFF;

    private record Column(int first, int count) {}

    /** The columns of statuses and ratings, by their numbers. */
    private final Map<Integer, String> headings = new HashMap<>();

    private final Map<Integer, Column> coloured = new LinkedHashMap<>();
    /** The blank ones of the row in hand, with their colours. */
    private final Map<Integer, String> blank = new HashMap<>();

    /** A cell of the row in hand that holds no text. */
    void blank(int column, String colour) {
        if (!colour.isEmpty() && !headings.isEmpty() && isSignal(colour)) {
            blank.put(column, colour);
        }
    }

    /** The end of a row; {@code ground} is the colour behind its first text, which whole rows have. */
    void row(int row, List<SheetCell> cells, String ground) {
        if (!blank.isEmpty()) {
            blank.forEach((column, colour) -> {
                if (!cells.isEmpty() && !colour.equals(ground) && headings.containsKey(column)) {
                    coloured.merge(
                            column, new Column(row, 1), (known, one) -> new Column(known.first, known.count + 1));
                }
            });
            blank.clear();
        }
        if (row <= DEEPEST) {
            cells.stream()
                    .filter(cell -> cell.text().length() <= LONGEST)
                    .filter(cell -> ColumnVocabulary.column(cell.text())
                            .filter(STATES::contains)
                            .isPresent())
                    .forEach(cell -> headings.putIfAbsent(cell.column(), cell.text()));
        }
    }

    /** Whether a colour is a strong red, amber, yellow or green, be it "FF92D050". */
    private static boolean isSignal(String colour) {
        int rgb;
        try {
            rgb = Integer.parseUnsignedInt(colour, 16) & RGB;
        } catch (NumberFormatException e) {
            return false;
        }
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, green);
        return most > 100 && blue * 10 < most * 8 && most - Math.min(Math.min(red, green), blue) > 60;
    }

    /** What there is to say at the end of the sheet. */
    Optional<Diagnostic> said(SourceLocation sheet) {
        return coloured.entrySet().stream().findFirst().map(first -> {
            int count = coloured.values().stream().mapToInt(Column::count).sum();
            return XlsxProblem.COLOUR_ALONE.warning(
                    SourceLocation.ofRow(sheet.source(), sheet.table(), first.getValue().first)
                            .withCell(first.getKey() + 1),
                    "Under \"" + headings.get(first.getKey()) + "\" " + count
                            + (count == 1 ? " blank cell has" : " blank cells have")
                            + " a colour that says how an action stands; colours are not read.");
        });
    }
}
