package org.cpip.io.internal;

import org.cpip.office.internal.read.NoteMarks;

/** Tells the marks of notes from raised figures that belong to the text, for readers of formats that raise characters. */
public final class RaisedMarks {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedMarks() {}

    /** Whether the raised characters of a text from a place on are the mark of a note; in "m²" and "1st" they are not. */
    public static boolean isMark(CharSequence text, int from) {
        return NoteMarks.isMark(text, from);
    }

    /** Whether a character is a raised figure by itself. */
    public static boolean isRaised(char c) {
        return c >= 0xb2 && RAISED.indexOf(c) >= 0;
    }

    /** The plain figure of a raised one. */
    public static char figure(char raised) {
        return (char) ('0' + RAISED.indexOf(raised));
    }

    /** Writes raised figures from a place on as such: "10³" is not 103, "¹ Subject to planning" begins a note. */
    public static void raise(StringBuilder text, int from) {
        NoteMarks.raise(text, from);
    }

    /** A text without the raised figures that lead to notes: "homes¹ by June" is "homes by June", "5 m²" stays. */
    public static String without(String text) {
        int at = 0;
        while (at < text.length() && !isRaised(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isRaised(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                plain.append(text.charAt(i++));
            } else {
                if (!isMarkAfter(plain, end - i)) {
                    plain.append(text, i, end);
                }
                i = end;
            }
        }
        return plain.toString();
    }

    private static boolean isMarkAfter(StringBuilder before, int figures) {
        int from = before.length();
        before.append("1".repeat(figures));
        boolean mark = isMark(before, from);
        before.setLength(from);
        return mark;
    }
}
