package org.cpip.xlsx.read;

/**
 * The first section of a number format, which is that of positive numbers.
 *
 * @param before the words in front of what is shown of the number
 * @param pattern its signs without words, colours and conditions
 * @param after the words behind it
 */
record FormatCode(String before, String pattern, String after) {

    private static final int LONGEST = 255;

    /** Takes it apart: {@code "Action "0} and {@code [$£-809]#,##0;[Red]-0}. */
    static FormatCode firstOf(String whole) {
        String code = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        StringBuilder before = new StringBuilder();
        StringBuilder pattern = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            StringBuilder words = pattern.isEmpty() ? before : after;
            switch (c) {
                case '"' -> {
                    int end = end(code, '"', i);
                    words.append(code, i + 1, end);
                    i = end;
                }
                case '[' -> {
                    int end = end(code, ']', i);
                    words.append(currency(code.substring(i + 1, end)));
                    i = end;
                }
                case '\\' -> {
                    if (++i < code.length()) {
                        words.append(code.charAt(i));
                    }
                }
                // the width of a sign is left blank, or a sign fills the cell
                case '_', '*' -> i++;
                case ' ', '\u00a3', '$', '\u20ac', '(', ')', '-', '+', ':', '/' -> words.append(c);
                default -> pattern.append(c);
            }
        }
        return new FormatCode(before.toString(), pattern.toString(), after.toString());
    }

    private static int end(String code, char sign, int from) {
        int end = code.indexOf(sign, from + 1);
        return end < 0 ? code.length() : end;
    }

    /** The pound of {@code $£-809}; nothing of a colour, a condition or a language. */
    private static String currency(String inBrackets) {
        if (!inBrackets.startsWith("$")) {
            return "";
        }
        int dash = inBrackets.indexOf('-');
        return inBrackets.substring(1, dash < 0 ? inBrackets.length() : dash);
    }
}
