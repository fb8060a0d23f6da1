package org.cpip.io.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with when it is a note to a mark above.
 *
 * @param mark what the mark is called: "1" of "¹", "1" and "(1)"; "*" of "*"; empty text when it is no note
 * @param isSure whether nothing but a note begins so
 * @param end where its words begin
 */
record NoteSign(String mark, boolean isSure, int end) {

    static final NoteSign NONE = new NoteSign("", false, 0);

    /** "* Subject to planning.", "†Council houses only", "[1] Subject to planning.", "1 Subject to planning." */
    private static final Pattern SIGNS = Pattern.compile("([*†‡§]{1,3}) {0,2}(?=[\\p{L}\"“‘'])");

    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,2})[.)\\]]? {1,2}(?=[\\p{L}\"“‘'])");

    /** The sign that a text begins with; {@link #NONE} when it begins with none. */
    static NoteSign of(String text) {
        int at = 0;
        StringBuilder figures = new StringBuilder();
        while (at < text.length() && figures.length() < 3 && RaisedFigures.is(text.charAt(at))) {
            figures.append(RaisedFigures.plain(text.charAt(at++)));
        }
        if (at > 0) {
            // "¹ Subject to planning"
            while (at < text.length() && PlainText.isWhite(text.charAt(at))) {
                at++;
            }
            boolean words = at < text.length() && Character.isLetter(text.charAt(at));
            return words ? new NoteSign(figures.toString(), true, at) : NONE;
        }
        Matcher signs = SIGNS.matcher(text);
        if (signs.lookingAt()) {
            return new NoteSign(signs.group(1), !signs.group(1).startsWith("§"), signs.end());
        }
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? new NoteSign(number.group(1), false, number.end()) : NONE;
    }
}
