package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the titles that are actions because what stands right below says who leads or when: "Widen the pier", "Lead: Pier Board". */
final class FieldTitles {

    private final List<Line> lines;
    private final boolean marked;

    private FieldTitles(List<Line> lines) {
        this.lines = lines;
        this.marked = lines.stream()
                .anyMatch(line -> line.isHeading() && line.level() > 0 && line.level() < Headings.UNMARKED);
    }

    /** Makes actions of them where two of a level are so. */
    static void settle(List<Line> lines) {
        new FieldTitles(lines).settle();
    }

    private void settle() {
        Map<Integer, List<Integer>> byLevel = new TreeMap<>();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            above = line.isHeading() ? line.level() : above;
            if (line.isHeading() ? line.level() > 0 && hasFieldsAlone(i) : isTitle(lines, i, marked)) {
                int level = line.isHeading() ? line.level() : -above - 1;
                byLevel.computeIfAbsent(level, each -> new ArrayList<>()).add(i);
            }
        }
        byLevel.forEach((level, same) -> {
            if (same.size() > 1) {
                same.forEach(i ->
                        lines.set(i, lines.get(i).asHeading(Math.abs(level)).asAction()));
            }
        });
    }

    /**
     * "Widen the pier" right above "Lead: Pier Board" and "Due: June 2031": in bold or telling to do something, or any title where the
     * document marks none.
     */
    static boolean isTitle(List<Line> lines, int at, boolean marked) {
        Line line = lines.get(at);
        return line.kind() == Line.Kind.PARAGRAPH
                && line.label() == Label.NONE
                && isWhoOrWhen(lines, at + 1)
                && isWhoOrWhen(lines, at + 2)
                && Headings.isTitle(line.text(), Headings.TITLE_WORDS)
                && (!marked || line.isBold() || ActionLook.isImperative(line.text()))
                && line.text().indexOf(':') < 0;
    }

    /** Whether the lines below a heading, up to the next of its level or higher, say who leads or when, and promise nothing. */
    private boolean hasFieldsAlone(int at) {
        boolean whoOrWhen = false;
        Set<String> keys = new HashSet<>();
        for (int i = at + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeading() || line.kind() == Line.Kind.ACTION_HEADING) {
                return whoOrWhen && line.level() <= lines.get(at).level();
            }
            boolean said = isWhoOrWhen(lines, i);
            boolean table = line.kind() == Line.Kind.TABLE && !ActionHeadings.isPlanTable(line);
            if (!said && !table && (line.kind() != Line.Kind.PARAGRAPH || !KeyLine.isShaped(line.text()))) {
                // "1. We will act.", "The pier is old."
                return false;
            }
            if (!table && (!keys.add(key(line)) || Labels.agreed(line.text()).hasWord())) {
                // "What: Widen the pier", "Who: Pier Board", "What: Light the stairs"
                return false;
            }
            whoOrWhen |= said;
        }
        return whoOrWhen;
    }

    private static String key(Line line) {
        return ColumnWords.key(line.text().substring(0, line.text().indexOf(':')));
    }

    private static boolean isWhoOrWhen(List<Line> lines, int at) {
        return at < lines.size()
                && lines.get(at).kind() == Line.Kind.PARAGRAPH
                && KeyLine.saysWhoOrWhen(lines.get(at).text());
    }
}
