package org.cpip.xlsx.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.write.CellValue;
import org.cpip.xlsx.write.SheetColumn;

/**
 * A sheet as it was written: its columns, where they stand now, and its rows by what tells them apart. Each row comes once; a
 * second with the same key is a copy. For one thread.
 */
final class Written {

    static final int NONE = -1;

    private final List<SheetColumn> columns;
    private final int[] found;
    private final Map<String, Deque<Integer>> rows = new HashMap<>();
    private int unseen;

    Written(List<SheetColumn> columns) {
        this.columns = columns;
        this.found = new int[columns.size()];
    }

    void add(String key, int row) {
        rows.computeIfAbsent(key, each -> new ArrayDeque<>(1)).add(row);
        unseen++;
    }

    /** A key of texts as cells hold them. */
    static String key(String... texts) {
        StringBuilder key = new StringBuilder();
        for (String text : texts) {
            key.append(Shown.key(Shown.written(text))).append('\n');
        }
        return key.toString();
    }

    /** Finds the columns under a row of titles: mostly each in its place. */
    void titles(Map<Integer, SheetCell> titles) {
        Map<String, Deque<Integer>> byTitle = new HashMap<>();
        titles.values().stream()
                .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                .forEach(cell -> byTitle.computeIfAbsent(Shown.key(cell.text()), each -> new ArrayDeque<>(1))
                        .add(cell.column()));
        for (int i = 0; i < found.length; i++) {
            Deque<Integer> places =
                    byTitle.get(Shown.key(Shown.written(columns.get(i).title())));
            Integer place = places == null ? null : places.contains(i) ? Integer.valueOf(i) : places.peek();
            found[i] = place == null ? NONE : place;
            if (places != null && place != null) {
                places.remove(place);
            }
        }
    }

    List<SheetColumn> columns() {
        return columns;
    }

    /** Where a column stands now; {@link #NONE} when it is gone. */
    int place(int column) {
        return found[column];
    }

    /** The next row with a key; {@link #NONE} when there is none left. */
    int take(String key) {
        Deque<Integer> left = rows.get(key);
        if (left == null || left.isEmpty()) {
            return NONE;
        }
        unseen--;
        return left.poll();
    }

    /** The rows that did not come, in their order. */
    List<Integer> unseen() {
        return unseen == 0
                ? List.of()
                : rows.values().stream().flatMap(Deque::stream).sorted().toList();
    }

    /** Whether a cell shows what was written; a column that is gone shows nothing else. */
    boolean isUnchanged(int column, Map<Integer, SheetCell> row, CellValue written) {
        return found[column] == NONE || Shown.of(row, found[column]).is(written);
    }
}
