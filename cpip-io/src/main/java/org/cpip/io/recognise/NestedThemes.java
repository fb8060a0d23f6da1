package org.cpip.io.recognise;

import java.util.List;

/**
 * Takes the outer items of a nested list for headings when they are titles and what they hold are actions: "1. Harbours" above
 * "1.1 We will repair the pier.".
 */
final class NestedThemes {

    private static final int WORDS = 12;

    private final List<Line> lines;

    private NestedThemes(List<Line> lines) {
        this.lines = lines;
    }

    static void settle(List<Line> lines) {
        NestedThemes themes = new NestedThemes(lines);
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && lines.get(to).kind() == Line.Kind.ITEM) {
                to++;
            }
            if (themes.isNested(from, to)) {
                themes.raise(from, to);
            }
            from = to + 1;
        }
    }

    /** Whether all outer items of a list are titles with items below, half of which look like actions at least. */
    private boolean isNested(int from, int to) {
        int themes = 0;
        int inner = 0;
        int actions = 0;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (line.level() > 0) {
                inner++;
                actions += ActionLook.is(line.wording()) ? 1 : 0;
                continue;
            }
            themes++;
            boolean title = Headings.isTitle(line.wording(), WORDS) && !ActionLook.is(line.wording());
            if (!title
                    || line.label().hasWord()
                    || i + 1 >= to
                    || lines.get(i + 1).level() == 0) {
                // "1. We will act", "2. Harbours" with nothing below
                return false;
            }
        }
        return themes > 1 && themes < to - from && lines.get(from).level() == 0 && actions * 2 >= inner;
    }

    private void raise(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            lines.set(
                    i,
                    line.level() == 0
                            ? line.asHeading(Headings.UNMARKED)
                            : new Line(
                                    line.kind(),
                                    line.level() - 1,
                                    line.label(),
                                    line.text(),
                                    line.marks(),
                                    line.place()));
        }
    }
}
