package org.cpip.reporting.docx;

/** Text for places that have room for a name, not for pages. */
final class Shortened {

    private Shortened() {}

    /** The text, or its beginning and an ellipsis where it has more characters than this. */
    static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
