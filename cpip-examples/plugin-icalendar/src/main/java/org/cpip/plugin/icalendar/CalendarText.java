package org.cpip.plugin.icalendar;

/** Text that a calendar can hold: RFC 5545 allows no control character but the tab, and one kind of line break. */
final class CalendarText {

    private static final char REPLACEMENT = '\ufffd';

    private CalendarText() {}

    /** Whether all of it can be written and read as it is. */
    static boolean isStorable(String text) {
        return storable(text).equals(text);
    }

    /** The text with line feeds for line breaks of every kind, and U+FFFD for control characters and halves of surrogate pairs. */
    static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                out.append(pair ? "" : "\n");
            } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                // some readers end a content line at these, which RFC 5545 does not
                out.append('\n');
            } else if (c == '\n' || c == '\t') {
                out.append(c);
            } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c) && !isPaired(text, i)) {
                out.append(REPLACEMENT);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
