package org.cpip.io.recognise;

/** Numbers of actions as they are printed: "3", "2.3", "a", "(iv)", "CP-1". */
final class ActionNumbers {

    private static final int LONGEST = 12;

    private ActionNumbers() {}

    /** The label without brackets, full stops and colons at its ends; empty when it has no letter and no digit. */
    static String clean(String label) {
        String plain = PlainText.normalise(label);
        int start = 0;
        int end = plain.length();
        while (start < end && isWrapping(plain.charAt(start))) {
            // "(iv)", "[3]"
            start++;
        }
        while (end > start && isWrapping(plain.charAt(end - 1)) && !closes(plain, start, end - 1)) {
            // "3.", "3)", "3:"; the bracket of "2(a)" is its own
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(plain.charAt(i))) {
                return plain.substring(start, end);
            }
        }
        // "...", "()"
        return "";
    }

    /** Whether a cell holds such a number rather than words: short, without a space, a digit in it or a letter alone. */
    static boolean isNumber(String text) {
        String plain = clean(text);
        if (plain.isEmpty() || plain.length() > LONGEST || plain.indexOf(' ') >= 0) {
            // "Housing and more", "Neighbourhood"
            return false;
        }
        // "3", "a", "iv", "CP-1"; "Homes" is a word
        return plain.length() == 1 || isRoman(plain) || plain.chars().anyMatch(Character::isDigit);
    }

    /** Whether it is a number that counts rows, such as "3" or "2.3", and no code such as "AC-1". */
    static boolean isCount(String text) {
        String plain = clean(text);
        return plain.length() <= LONGEST
                && !plain.isEmpty()
                && (plain.length() == 1 || plain.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9'));
    }

    private static boolean isRoman(String text) {
        // only small numerals; with "c", "d", "l" and "m" words would be numbers
        return text.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    }

    /** Whether the mark closes a bracket that was opened within the number. */
    private static boolean closes(String text, int start, int at) {
        char open = text.charAt(at) == ')' ? '(' : text.charAt(at) == ']' ? '[' : 0;
        return open != 0 && text.lastIndexOf(open, at) >= start;
    }

    private static boolean isWrapping(char c) {
        return c == '.' || c == ')' || c == '(' || c == ':' || c == '[' || c == ']';
    }
}
