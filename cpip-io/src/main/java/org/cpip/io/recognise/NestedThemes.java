package org.cpip.io.recognise;

import java.util.List;

/**
 * Takes the outer items of a nested list for headings when they are titles and what they hold are actions: "1. Harbours" above
 * "1.1 We will repair the pier.".
 */
final class NestedThemes {

    private static final int WORDS = 12;
    private static final int BETWEEN = 4;

    private final List<Line> lines;
    /** The label of the last theme that was raised; that of no line before the first. */
    private Label last = Label.NONE;

    private NestedThemes(List<Line> lines) {
        this.lines = lines;
    }

    static void settle(List<Line> lines) {
        NestedThemes themes = new NestedThemes(lines);
        themes.overLeadIns();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && lines.get(to).kind() == Line.Kind.ITEM) {
                to++;
            }
            if (themes.isNested(from, to)) {
                themes.last = themes.raise(from, to);
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
        // "3. Better boats" below "Theme two" goes on with the themes of the list before
        boolean several = themes > 1
                || from < to && last.hasNumber() && lines.get(from).label().follows(last);
        return several && themes < to - from && lines.get(from).level() == 0 && actions * 2 >= inner;
    }

    /** "1. Harbours", "The Board will:", "- widen the pier": what stands over a lead-in is a title, as is the next of its count. */
    private void overLeadIns() {
        Label theme = Label.NONE;
        for (int i = 0; i + 2 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = theme.hasNumber()
                    && line.label().follows(theme)
                    && lines.get(i + 1).isHeading();
            if (isCountedTitle(line) && (goesOn || isOverLeadIn(i + 1))) {
                theme = line.label();
                lines.set(i, line.asHeading(Headings.UNMARKED));
                out(i + 1);
            }
        }
    }

    private static boolean isCountedTitle(Line line) {
        return line.kind() == Line.Kind.ITEM
                && line.level() == 0
                && line.label().shape() == Label.Shape.COUNT
                && Headings.isTitle(line.wording(), WORDS)
                && !ActionLook.is(line.wording());
    }

    /** Whether a line here, or below a few paragraphs, introduces a list that follows it. */
    private boolean isOverLeadIn(int from) {
        for (int i = from; i + 1 < lines.size() && i < from + BETWEEN; i++) {
            Line line = lines.get(i);
            if (line.kind() != Line.Kind.PARAGRAPH || line.label().hasNumber()) {
                return false;
            }
            if (LeadIn.of(line.text()).filter(LeadIn::promises).isPresent()) {
                return lines.get(i + 1).kind() == Line.Kind.ITEM;
            }
        }
        return false;
    }

    /** Moves the items below a title out of its list. */
    private void out(int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeading() || line.kind() == Line.Kind.ITEM && line.level() == 0) {
                return;
            }
            lines.set(i, line.kind() == Line.Kind.ITEM ? outer(line) : line);
        }
    }

    private static Line outer(Line line) {
        return new Line(line.kind(), line.level() - 1, line.label(), line.text(), line.marks(), line.place());
    }

    /** The label of the last of them. */
    private Label raise(int from, int to) {
        Label theme = Label.NONE;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            theme = line.level() == 0 ? line.label() : theme;
            lines.set(i, line.level() == 0 ? line.asHeading(Headings.UNMARKED) : outer(line));
        }
        return theme;
    }
}
