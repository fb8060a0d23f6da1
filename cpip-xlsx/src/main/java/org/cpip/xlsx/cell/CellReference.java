package org.cpip.xlsx.cell;

/** The letters of columns, as references to cells have them: "AB12" (ECMA-376 part 1, section 18.18.62). */
public final class CellReference {

    private CellReference() {}

    /** The letters of a column, which is counted from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The row of "AB12" from 1; 0 when it has none, or more than digits can say. */
    public static int row(String reference) {
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            at++;
        }
        int row = 0;
        for (int i = at; i < reference.length(); i++) {
            int digit = reference.charAt(i) - '0';
            if (digit < 0 || digit > 9 || row > 100_000_000) {
                return 0;
            }
            row = 10 * row + digit;
        }
        return row;
    }

    /** The number of "AB12" from 0; -1 when there are no letters, and very much for more letters than a sheet has. */
    public static int column(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            number = i > 4 ? Integer.MAX_VALUE / 2 : 26 * number + c - 'A' + 1;
        }
        return number - 1;
    }
}
