package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives headings the level that they have for a person who reads them, where the document gives all the same. */
final class Levels {

    private static final int STEP = 10;
    private static final int HALF = 5;

    private static final Set<String> COUNTS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final List<Line> lines;
    private final List<Integer> headings = new ArrayList<>();

    private Levels(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isHeading()) {
                lines.set(i, lines.get(i).asHeading(lines.get(i).level() * STEP));
                headings.add(i);
            }
        }
    }

    /** How many steps of here a level of the document is. */
    static int of(int level) {
        return level * STEP;
    }

    /** Settles them; as they are in the document when somebody {@code knows} what they mean. */
    static void settle(List<Line> lines, boolean known) {
        Levels levels = new Levels(lines);
        if (known) {
            return;
        }
        levels.byNumbers();
        if (levels.areFlat()) {
            levels.byWords();
        }
    }

    /** "1 Harbours", "1.1 Piers", "2 Clinics": when styles and numbers disagree, numbers are surer. */
    private void byNumbers() {
        Map<Integer, Integer> levelOfDepth = new HashMap<>();
        boolean disagree = false;
        for (int i : headings) {
            int depth = lines.get(i).label().depth();
            if (depth > 0 && lines.get(i).level() > 0) {
                Integer known = levelOfDepth.putIfAbsent(depth, lines.get(i).level());
                disagree |= known != null && known != lines.get(i).level();
            }
        }
        boolean several = levelOfDepth.size() > 1
                && levelOfDepth.values().stream().distinct().count() == 1;
        if (disagree && levelOfDepth.size() > 1 || several) {
            for (int i : headings) {
                int depth = lines.get(i).label().depth();
                if (depth > 0) {
                    lines.set(i, lines.get(i).asHeading(depth * STEP));
                }
            }
        }
    }

    private boolean areFlat() {
        return headings.stream()
                        .map(i -> lines.get(i).level())
                        .filter(level -> level > 0)
                        .distinct()
                        .count()
                <= 1;
    }

    /** "Theme 1: Harbours" stands above "Next steps", which comes again under "Theme 2: Clinics". */
    private void byWords() {
        Map<String, Integer> counts = Headings.counts(lines);
        for (int n = 0; n < headings.size(); n++) {
            int i = headings.get(n);
            Line line = lines.get(i);
            if (line.level() <= 0) {
                continue;
            }
            String title = PlainText.title(line.text());
            if (isPart(title)) {
                lines.set(i, line.asHeading(line.level() - HALF));
            } else if (line.label().hasWord() || counts.getOrDefault(title.toLowerCase(Locale.ROOT), 0) > 1) {
                lines.set(i, line.asHeading(line.level() + HALF));
            } else if (n + 1 < headings.size() && headings.get(n + 1) == i + 1 && !isPart(next(n))) {
                // "Harbours", "Next steps", "1. We will act.": nothing stands between a heading and its first
                // sub-heading
                lines.set(i, line.asHeading(line.level() - 1));
            }
        }
    }

    private String next(int n) {
        return PlainText.title(lines.get(headings.get(n + 1)).text());
    }

    /** "Theme 1: Harbours", "Annex A". */
    static boolean isPart(String title) {
        int space = title.indexOf(' ');
        for (int end = space; end > 0 && end < title.length(); end = title.indexOf(' ', end + 1)) {
            char next = end + 1 < title.length() ? title.charAt(end + 1) : 'x';
            if (LabelWords.isPart(title.substring(0, end))
                    && (Character.isDigit(next) || isLetterAlone(title, end + 1) || isCountWord(title, end + 1))) {
                return true;
            }
            if (end != space) {
                return false;
            }
        }
        return false;
    }

    /** "Theme two: Boats". */
    private static boolean isCountWord(String title, int at) {
        int to = at;
        while (to < title.length() && Character.isLetter(title.charAt(to))) {
            to++;
        }
        return COUNTS.contains(title.substring(Math.min(at, to), to).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetterAlone(String title, int at) {
        return Character.isUpperCase(title.charAt(at))
                && (at + 1 == title.length() || !Character.isLetterOrDigit(title.charAt(at + 1)));
    }
}
