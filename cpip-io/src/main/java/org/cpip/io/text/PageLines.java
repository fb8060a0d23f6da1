package org.cpip.io.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text without what a printed page has at its top and bottom: "Page 3 of 20", "12 | Harbour plan", the title again.
 * A sentence that goes on over the end of a page goes on.
 */
final class PageLines {

    private static final int LONGEST = 120;
    private static final int TITLE_WORDS = 2;
    private static final int BLANKS = 8;

    // "Page 3 of 20", "Harbour plan   Page 3 of 20", "Harbour plan | Page 3"
    private static final Pattern PAGE = Pattern.compile(
            "(?:[^\\t]{1,90}(?:\\s{2,}|\\s[|–-]\\s?|\\s(?=page \\d{1,4} of )))?page \\d{1,4}(?: of \\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    // "- 12 -"
    private static final Pattern NUMBER = Pattern.compile("[-–] ?\\d{1,4} ?[-–]");
    private static final Pattern BEFORE = Pattern.compile("\\d{1,4}\\s{0,9}[|–-]?\\s{1,9}");
    private static final Pattern AFTER = Pattern.compile("\\s{1,9}[|–-]?\\s{0,9}\\d{1,4}$");

    private final LineReader lines;
    private final Deque<Numbered> ahead = new ArrayDeque<>();
    private @Nullable String title;
    private String above = "";
    private int number;
    private int left;

    private record Numbered(String text, int number) {}

    PageLines(LineReader lines) {
        this.lines = lines;
    }

    /** The number of the line last given, from 1. */
    int number() {
        return number;
    }

    /** How many lines were left out. */
    int leftOut() {
        return left;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        if (ahead.isEmpty()) {
            look();
        }
        Numbered next = ahead.poll();
        if (next == null) {
            return null;
        }
        number = next.number;
        String text = next.text;
        if (!text.isBlank()) {
            above = text.strip();
            title = title == null ? plain(above) : title;
        }
        return text;
    }

    /** Reads the next line and, when it may stand at the edge of a page, those that stand there with it. */
    private void look() throws IOException {
        Numbered first = read();
        if (first == null) {
            return;
        }
        Deque<Numbered> edge = new ArrayDeque<>();
        boolean page = false;
        Numbered line = first;
        while (line != null && edge.size() < BLANKS && (line.text.isBlank() || isEdge(line.text))) {
            page |= isPage(line.text);
            edge.add(line);
            line = read();
        }
        if (!page) {
            ahead.addAll(edge);
        } else {
            left += (int) edge.stream().filter(each -> !each.text.isBlank()).count();
            if (line != null && !goesOn(line.text)) {
                // the page ends where a paragraph does
                ahead.add(new Numbered("", line.number));
            }
        }
        if (line != null) {
            ahead.add(line);
        }
    }

    /** Whether a sentence was cut by the end of the page. */
    private boolean goesOn(String line) {
        String text = line.strip();
        return !above.isEmpty()
                && ".:;!?".indexOf(above.charAt(above.length() - 1)) < 0
                && Character.isLowerCase(text.codePointAt(0))
                // "a) We will act."
                && ListMarker.of(text).isEmpty();
    }

    private boolean isEdge(String line) {
        return isPage(line) || title != null && plain(line).equals(title) && words(line) > TITLE_WORDS;
    }

    private boolean isPage(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (PAGE.matcher(text).matches() || NUMBER.matcher(text).matches()) {
            return true;
        }
        String known = title;
        if (known == null || known.length() < 4) {
            return false;
        }
        // "12 | Harbour plan", "Harbour plan 12": the title and a number beside it
        return BEFORE.matcher(text).lookingAt()
                        && isTitle(plain(BEFORE.matcher(text).replaceFirst("")), known)
                || AFTER.matcher(text).find()
                        && isTitle(plain(AFTER.matcher(text).replaceFirst("")), known);
    }

    /** "harbour action plan" of "harbour action plan 2031"; "harbour" may be a heading. */
    private static boolean isTitle(String text, String known) {
        return text.equals(known) || words(text) > TITLE_WORDS && known.startsWith(text + " ");
    }

    private static int words(String line) {
        return line.strip().split("\\s+").length;
    }

    private static String plain(String line) {
        String text = line.strip();
        int from = 0;
        while (from < text.length() && text.charAt(from) == '#') {
            from++;
        }
        return text.substring(from).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private @Nullable Numbered read() throws IOException {
        String text = lines.next();
        return text == null ? null : new Numbered(text, lines.number());
    }
}
