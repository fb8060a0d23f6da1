package org.cpip.io.csv;

/** Text that a CSV file can hold: no unpaired surrogate, which UTF-8 has no form for, and no NUL, which ends a text. */
final class EncodableText {

    private static final char REPLACEMENT = '\ufffd';

    private EncodableText() {}

    /** Whether a file can hold all of it. */
    static boolean isEncodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c) && !isPair(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The text, with U+FFFD for what a file cannot hold; the same object when it can hold all. */
    static String of(String text) {
        if (isEncodable(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c) && !isPair(text, i)) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    /** Whether a surrogate has its other half beside it. */
    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
