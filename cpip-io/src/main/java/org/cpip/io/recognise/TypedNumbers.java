package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which numbers typed at the beginning of paragraphs are numbers of actions: those that have a neighbour in the same
 * count. "3 ports were closed" begins with a number and counts nothing.
 */
final class TypedNumbers {

    private static final int GAP = 3;

    private final List<Line> lines;
    private final Map<Label.Shape, List<Integer>> candidates = new EnumMap<>(Label.Shape.class);

    private TypedNumbers(List<Line> lines) {
        this.lines = lines;
    }

    /** Takes the label off each line where it is none. */
    static void settle(List<Line> lines) {
        TypedNumbers numbers = new TypedNumbers(lines);
        numbers.gather();
        numbers.candidates.values().forEach(numbers::settleCount);
    }

    private void gather() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label label = line.label();
            if (label.end() == 0 || label.hasWord() || line.kind() == Line.Kind.ITEM) {
                continue;
            }
            if (!beginsWords(line) || line.isHeading() && label.depth() == 0) {
                // "2.5 million", "A better coast"
                lines.set(i, line.withLabel(Label.NONE));
            } else if (!line.isHeading() && label.shape() != Label.Shape.DOTTED) {
                // headings and "2.3 We will act." are sure by their form
                Label.Shape shape = label.shape() == Label.Shape.ROMAN ? Label.Shape.LETTER : label.shape();
                candidates.computeIfAbsent(shape, key -> new ArrayList<>()).add(i);
            }
        }
    }

    private static boolean beginsWords(Line line) {
        String rest = line.rest();
        if (rest.isEmpty()) {
            return false;
        }
        char first = rest.charAt(0);
        return line.label().closed() && !Character.isDigit(first)
                || Character.isUpperCase(first)
                || "\"'“‘(".indexOf(first) >= 0;
    }

    private void settleCount(List<Integer> indexes) {
        List<Label> labels = indexes.stream().map(i -> lines.get(i).label()).toList();
        for (int n = 0; n < labels.size(); n++) {
            Label label = labels.get(n);
            boolean counted = n > 0 && goesOn(labels.get(n - 1), label)
                    || n + 1 < labels.size() && goesOn(label, labels.get(n + 1))
                    // "1. We will act." is the only action of its heading
                    || label.closed() && label.order() == 1
                    // "A1 We will act." above "B1 We will rest."
                    || label.shape() == Label.Shape.CODE && labels.size() > 1;
            if (!counted) {
                int at = indexes.get(n);
                lines.set(at, lines.get(at).withLabel(Label.NONE));
            }
        }
    }

    private static boolean goesOn(Label before, Label label) {
        int step = label.order() - before.order();
        // a number may be missing: "1) … 2) … 4) …"
        return label.follows(before) || before.closed() && label.closed() && step > 0 && step <= GAP;
    }
}
