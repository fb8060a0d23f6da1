package org.cpip.io.text;

import org.cpip.io.recognise.RaisedFigures;

/** Tells a line that a raised figure or another sign of notes begins: "¹ Subject to planning", "† Council houses only". */
final class NoteLine {

    private NoteLine() {}

    static boolean is(String line) {
        int at = 0;
        while (at < line.length() && (RaisedFigures.is(line.charAt(at)) || "†‡".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        int words = at;
        while (words < line.length() && Character.isWhitespace(line.charAt(words))) {
            words++;
        }
        return at > 0 && words < line.length() && Character.isLetter(line.charAt(words));
    }
}
