package org.cpip.io.recognise;

/** Small readings of a text that several steps need. */
public final class PlainText {

    private static final int SENTENCE_WORDS = 14;

    private static final char SOFT_HYPHEN = '\u00ad';

    private PlainText() {}

    /** Characters that nobody sees: a soft hyphen in "Cooperate", in "January" a zero-width space. */
    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u200e' || c == '\u200f';
    }

    /** White space of all kinds, line breaks and no-break spaces included, as single spaces, none at the ends. */
    public static String normalise(String text) {
        int length = text.length();
        boolean white = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                white = false;
                continue;
            }
            boolean now = isWhite(c);
            // most texts are plain already and are given back as they are
            if (now && (white || c != ' ') || c >= SOFT_HYPHEN && isInvisible(c)) {
                return rebuild(text, length);
            }
            white = now;
        }
        return white && length > 0 ? rebuild(text, length) : text;
    }

    private static String rebuild(String text, int length) {
        StringBuilder out = new StringBuilder(length);
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isWhite(c)) {
                gap = true;
            } else if (c < SOFT_HYPHEN || !isInvisible(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            }
        }
        return out.toString();
    }

    /** A title in one line, without the dashes, colons and bars that stand at its ends by mistake. */
    public static String title(String text) {
        String plain = normalise(text);
        int start = 0;
        int end = plain.length();
        // "– Housing:"
        while (start < end && isStray(plain.charAt(start))) {
            start++;
        }
        while (end > start && isStray(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    /** How many characters of white space a text begins with; 0 for one, which nobody sees. */
    static int indent(String text) {
        int white = 0;
        while (white < text.length() && isWhite(text.charAt(white))) {
            white++;
        }
        return white == 1 && text.charAt(0) != '\t' ? 0 : white;
    }

    /** Whether it reads as a sentence rather than as a title: it ends as one, or is long. */
    public static boolean isSentence(String text) {
        String plain = normalise(text);
        int end = plain.length();
        // "We will act.”"
        while (end > 0 && "\"'”’)]".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        // without a mark at its end, only length tells a sentence from a title
        return end > 0 && ".;?!".indexOf(plain.charAt(end - 1)) >= 0 || words(plain) >= SENTENCE_WORDS;
    }

    /** How many words a normalised text has. */
    public static int words(String text) {
        int words = text.isEmpty() ? 0 : 1;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            words++;
        }
        return words;
    }

    /** Begins of a long text, for a message. */
    public static String shorten(String text) {
        String plain = normalise(text);
        if (plain.length() <= 60) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', 60);
        // at a space, unless that leaves next to nothing
        int end = cut > 20 ? cut : Character.isHighSurrogate(plain.charAt(59)) ? 59 : 60;
        return plain.substring(0, end) + "…";
    }

    static boolean isWhite(char c) {
        // ASCII first: nearly all characters end here
        return c > ' ' && c < 0x7f
                ? false
                : c == ' ' || c >= 0x09 && c <= 0x0d || c >= 0x7f && (Character.isSpaceChar(c) || c == 0x85);
    }

    private static boolean isStray(char c) {
        return c == ' ' || c == '-' || c == ':' || c == '|' || c == '–' || c == '—' || c == '_' || c == '*';
    }
}
