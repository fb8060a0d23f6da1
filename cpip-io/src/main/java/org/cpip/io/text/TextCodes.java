package org.cpip.io.text;

/** The codes of this package, each with a section in {@code docs/reference/diagnostics/plan.md}. */
final class TextCodes {

    /** Nothing in the file. */
    static final String EMPTY = "TEXT-001";
    /** Not a text. */
    static final String BINARY = "TEXT-002";
    /** Not UTF-8; read as windows-1252. */
    static final String WINDOWS_1252 = "TEXT-003";
    /** UTF-16 with damage. */
    static final String BROKEN_UTF_16 = "TEXT-004";

    private TextCodes() {}
}
