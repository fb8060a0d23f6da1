package org.cpip.office.internal.read;

/** Tells the marks of notes that somebody typed from raised figures that belong to the text. */
public final class NoteMarks {

    private static final int LONGEST = 4;
    /** The raised figures, 0 to 9. */
    public static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NoteMarks() {}

    /**
     * Whether the raised characters from a place on are the mark of a note: figures or asterisks after a word, a figure or a
     * mark. In "m²", "km²", "10³" and "1st" they are not.
     */
    public static boolean isMark(CharSequence text, int from) {
        int length = text.length() - from;
        if (from == 0 || length == 0 || length > LONGEST) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9')
                    && c != '*'
                    && c != '\u2020'
                    && c != '\u2021'
                    && c != ','
                    && c != '['
                    && c != ']') {
                return false;
            }
        }
        return !isUnit(text, from);
    }

    /**
     * Writes raised figures from a place on as such: "10³" is not 103, and by "¹ Subject to planning" people tell a note from a
     * list. Other text stays.
     */
    public static void raise(StringBuilder text, int from) {
        boolean figures =
                text.length() - from <= LONGEST && text.substring(from).chars().allMatch(c -> c >= '0' && c <= '9');
        for (int i = from; figures && i < text.length(); i++) {
            text.setCharAt(i, RAISED.charAt(text.charAt(i) - '0'));
        }
    }

    /** "m", "km", "ft", Cyrillic "мм": letters that are squared, and "10" to a power. */
    private static boolean isUnit(CharSequence text, int end) {
        int from = end;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return isUnit(text.subSequence(from, end).toString());
    }

    /** Whether a raised figure behind a word belongs to it. */
    public static boolean isUnit(String word) {
        return word.matches("[0-9]*(?:[cdkm]?m|[\u0441\u0434\u043a\u043c]?\u043c)|ft|in|yd|s|10|x|R");
    }
}
