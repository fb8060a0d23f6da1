package org.cpip.io.internal;

import org.cpip.office.internal.read.NoteMarks;

/** Tells the marks of notes from raised figures that belong to the text, for readers of formats that raise characters. */
public final class RaisedMarks {

    private RaisedMarks() {}

    /** Whether the raised characters of a text from a place on are the mark of a note; in "m²" and "1st" they are not. */
    public static boolean isMark(CharSequence text, int from) {
        return NoteMarks.isMark(text, from);
    }

    /** Writes raised figures from a place on as such: "10³" is not 103, "¹ Subject to planning" begins a note. */
    public static void raise(StringBuilder text, int from) {
        NoteMarks.raise(text, from);
    }
}
