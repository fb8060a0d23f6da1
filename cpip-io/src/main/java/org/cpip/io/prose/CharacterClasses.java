package org.cpip.io.prose;

/** What a character is to the reader: letter, space, apostrophe, dash. Quick for ASCII, right for the rest. */
final class CharacterClasses {

    private CharacterClasses() {}

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z' || c > 127 && Character.isUpperCase(c);
    }

    /** Surrogates count as letters, so that no pair is ever cut in two. */
    static boolean isLetter(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
