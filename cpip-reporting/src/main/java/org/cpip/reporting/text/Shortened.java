package org.cpip.reporting.text;

/** Text for places that have room for a name, not for pages. */
public final class Shortened {

    private Shortened() {}

    /** The text, or its beginning and an ellipsis where it has more characters than this; no character is halved. */
    public static String to(int limit, String text) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
