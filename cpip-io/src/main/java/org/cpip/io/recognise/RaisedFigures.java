package org.cpip.io.recognise;

import org.cpip.office.internal.read.NoteMarks;

/** Figures that are raised by themselves: the marks of notes in plain text, "homes¹", and what belongs to a unit, "5 m²". */
public final class RaisedFigures {

    /** All of them, from 0 to 9. */
    static final String ALL = NoteMarks.RAISED;

    private RaisedFigures() {}

    /** Whether a character is such a figure. */
    public static boolean is(char c) {
        return c >= 0xb2 && ALL.indexOf(c) >= 0;
    }

    /** The plain figure of a raised one. */
    static char plain(char raised) {
        return (char) ('0' + ALL.indexOf(raised));
    }

    /** A text without the raised figures that lead to notes: "homes¹ by June" is "homes by June". */
    static String without(String text) {
        int at = 0;
        while (at < text.length() && !is(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            // nearly all texts
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c) || !isMark(text, i)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether the raised figure at a place leads to a note: it stands behind something that is no unit. */
    static boolean isMark(String text, int at) {
        int to = at;
        while (to > 0 && is(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0
                && to - from < 4
                && Character.isLetterOrDigit(text.charAt(from - 1))
                && !is(text.charAt(from - 1))) {
            from--;
        }
        boolean gap = to == 0 || PlainText.isWhite(text.charAt(to - 1));
        String word = text.substring(from, to);
        // "300m²"
        String unit = word.equals("10") ? word : word.replaceFirst("^[0-9]+", "");
        return !gap && !NoteMarks.isUnit(unit);
    }
}
