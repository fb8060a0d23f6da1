package org.cpip.io.csv;

/**
 * Keeps a spreadsheet from taking a text cell for a formula, without losing a character of it.
 *
 * <p>A cell that begins with a sign that starts a formula, after any number of apostrophes, gets one apostrophe in
 * front; reading takes one away from such a cell. The two are inverse for every text, because a text that begins with
 * apostrophes and then such a sign gets one more. The signs are those that OWASP lists under CSV injection.
 */
final class FormulaGuard {

    private static final char APOSTROPHE = '\'';
    private static final String SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private FormulaGuard() {}

    /** Whether a spreadsheet would take a cell of this text for a formula. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The cell to write for a text. */
    static String defuse(String text) {
        return opensFormula(text, 0) ? APOSTROPHE + text : text;
    }

    /** Whether a cell of these characters has an apostrophe that {@link #defuse} put there. */
    static boolean isDefused(char[] buffer, int offset, int length) {
        if (length < 2 || buffer[offset] != APOSTROPHE) {
            return false;
        }
        int at = offset + 1;
        while (at < offset + length && buffer[at] == APOSTROPHE) {
            at++;
        }
        return at < offset + length && SIGNS.indexOf(buffer[at]) >= 0;
    }

    private static boolean opensFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
