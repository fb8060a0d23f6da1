package org.cpip.io.recognise;

/** Parts the items of a cell that came in one line: "• Buy stone • Lay stone", as text copies lists of cells. */
final class InlineBullets {

    private static final String SIGNS = "•‣◦▪●○■";

    private InlineBullets() {}

    /** With a line for each item; the text itself when it has lines, or fewer than two items, or words before the first. */
    static String parted(String text) {
        if (text.isEmpty() || SIGNS.indexOf(text.charAt(0)) < 0 || text.indexOf('\n') >= 0) {
            return text;
        }
        char sign = text.charAt(0);
        StringBuilder parted = new StringBuilder(text);
        for (int i = 1; i < parted.length() - 1; i++) {
            // "• Buy stone • Lay stone"
            if (parted.charAt(i) == sign && parted.charAt(i - 1) == ' ' && parted.charAt(i + 1) == ' ') {
                parted.setCharAt(i - 1, '\n');
            }
        }
        return parted.toString();
    }
}
