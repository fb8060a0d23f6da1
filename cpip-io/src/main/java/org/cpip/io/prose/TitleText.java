package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Makes a title of a run of tokens: without what dangles at its end, not too long, with a capital. */
final class TitleText {

    /** In UTF-16 code units. */
    static final int LONGEST = 90;

    private final Tokens t;

    TitleText(Tokens tokens) {
        this.t = tokens;
    }

    String cut(int from, int to) {
        return capital(shorten(from, to, LONGEST));
    }

    /** The text of the tokens, without dangling words and marks, cut after a word when too long. */
    String shorten(int from, int to, int longest) {
        if (from >= to) {
            return "";
        }
        int end = to;
        end = withoutHour(from, end);
        end = withoutOpenBracket(from, withoutDangling(from, end));
        if (end > from + 1 && t.isWord(end - 1, "now")) {
            // "The review was due in March 2031, now": the date that is no longer
            end--;
            while (end > from + 2 && isOfDate(end - 1)) {
                end--;
            }
        }
        boolean whole = true;
        while (end > from + 1 && t.end[end - 1] - t.start[from] > longest) {
            // only whole words are dropped
            end--;
            whole = false;
        }
        end = whole ? end : withoutDangling(from, end);
        String words = t.text(from, end);
        if (words.length() > longest + 60) {
            // a single word, or white space, of great length; no surrogate pair is cut
            words = words.substring(0, Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest);
            whole = false;
        }
        return spaced(words) + (whole ? "" : "\u2026");
    }

    /** "We will publish the guide and by May 2018": without the "and". */
    private int withoutDangling(int from, int to) {
        int end = to;
        while (end > from + 1 && isDangling(end - 1)) {
            end--;
        }
        return end;
    }

    /** "Widen the pier (Pier Board, June 2031)": without the bracket that the date is in. */
    private int withoutOpenBracket(int from, int to) {
        int depth = 0;
        for (int i = to - 1; i > from; i--) {
            depth += t.isMark(i, ')') ? 1 : t.isMark(i, '(') ? -1 : 0;
            if (depth < 0) {
                return withoutDangling(from, i);
            }
        }
        return to;
    }

    private boolean isOfDate(int i) {
        return isDangling(i) || t.is(i, MONTH) || t.isNumber(i) || t.isWord(i, "was") || t.isWord(i, "were");
    }

    /** Without the hour before a date: "We will publish it by 5pm on 31 March 2018". */
    private int withoutHour(int from, int to) {
        int at = to;
        while (at > from + 1 && t.isAny(at - 1, ON.bit | OF.bit)) {
            at--;
        }
        boolean half = t.isWord(at - 1, "pm") || t.isWord(at - 1, "am");
        boolean hour = half || t.isWord(at - 1, "noon") || t.isWord(at - 1, "midnight");
        if (!hour) {
            return to;
        }
        at--;
        while (at > from + 1 && (t.isNumber(at - 1) || t.isMark(at - 1, '.') || t.isMark(at - 1, ':'))) {
            at--;
        }
        return at > from + 1 ? at : to;
    }

    private boolean isDangling(int i) {
        boolean mark =
                // closing brackets, closing quotation marks and per cent signs belong to what stands before them
                t.isMark(i) && !t.isMark(i, ')') && !t.isMark(i, '"') && !t.isMark(i, '\u201d') && !t.isMark(i, '%');
        // "We will roll it out by May 2018", "We will set it up by May 2018", "We will review it by May 2018": these
        // finish their verb
        return mark
                || (t.is(i, FUNCTION) || t.isWord(i, "due") || t.isWord(i, "later"))
                        && !t.isCapital(i)
                        && !t.isWord(i, "it")
                        && !t.isWord(i, "them")
                        && !t.isWord(i, "out")
                        && !t.isWord(i, "up");
    }

    private static String spaced(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            // titles stand in one line, whatever the text was broken into
            boolean space = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space) {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            }
        }
        return out.toString();
    }

    static String capital(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        return first >= 'a' && first <= 'z' ? (char) (first - 32) + words.substring(1) : words;
    }
}
