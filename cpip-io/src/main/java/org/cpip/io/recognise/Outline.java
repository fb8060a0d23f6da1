package org.cpip.io.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Which action of a table is part of which other, told by how far in it stands, by a level or by its outline number. */
final class Outline {

    private static final Set<String> OUTLINE_NUMBERS = Set.of("wbs", "wbscode", "outlinenumber");

    private final boolean indented;
    private final boolean levels;
    private final boolean numbered;
    private final boolean numberless;
    private final Deque<Part> above = new ArrayDeque<>();
    private final Set<String> numbers = new HashSet<>();

    private record Part(int level, String number, int[] parts) {}

    private int top;

    Outline(TableLayout layout) {
        this.indented = layout.isIndented();
        this.levels = layout.has(PlanColumn.LEVEL);
        this.numberless = !layout.has(PlanColumn.NUMBER);
        this.numbered = OUTLINE_NUMBERS.contains(ColumnWords.key(layout.headingOf(PlanColumn.NUMBER)));
    }

    /** Notes an action and names its parent, where the row does not do so itself. */
    void add(RowCells cells) {
        if (indented || levels) {
            byLevel(cells);
        } else if (numbered) {
            byNumber(cells);
        }
    }

    private void byLevel(RowCells cells) {
        int level = levels ? Math.max(0, cells.level) : cells.indent;
        while (!above.isEmpty() && above.peek().level >= level) {
            above.pop();
        }
        Part parent = above.peek();
        String number = cells.number;
        if (numberless && number.isEmpty()) {
            // an outline without numbers is given those that outlines have
            number = parent == null ? Integer.toString(++top) : parent.number + "." + ++parent.parts[0];
            cells.number = number;
        }
        if (parent != null && !parent.number.isEmpty()) {
            name(parent.number, cells);
        }
        above.push(new Part(level, number, new int[1]));
    }

    /** "1.2" is a part of "1". */
    private void byNumber(RowCells cells) {
        int dot = cells.number.lastIndexOf('.');
        if (dot > 0 && numbers.contains(cells.number.substring(0, dot))) {
            name(cells.number.substring(0, dot), cells);
        }
        numbers.add(cells.number);
    }

    private static void name(String parent, RowCells cells) {
        PlanRow.Field said = cells.fields.get(PlanColumn.PARENT);
        if (said == null || said.text().isEmpty()) {
            cells.fields.put(PlanColumn.PARENT, new PlanRow.Field(parent, 0));
        }
    }
}
