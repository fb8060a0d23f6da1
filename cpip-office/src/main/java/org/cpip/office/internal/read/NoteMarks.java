package org.cpip.office.internal.read;

/** Tells the marks of notes that somebody typed from raised figures that belong to the text. */
public final class NoteMarks {

    private static final int LONGEST = 4;

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

    /** "m", "km", "ft", Cyrillic "мм": letters that are squared, and "10" to a power. */
    private static boolean isUnit(CharSequence text, int end) {
        int from = end;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.subSequence(from, end).toString();
        return word.matches("[0-9]*(?:[cdkm]?m|[\u0441\u0434\u043a\u043c]?\u043c)|ft|in|yd|s|10|x|R");
    }
}
