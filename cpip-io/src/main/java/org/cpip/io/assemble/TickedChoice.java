package org.cpip.io.assemble;

/** What is ticked of the choices in a cell of a form: of "☐ Not started ☒ Complete" the second. */
final class TickedChoice {

    private static final String BLANK = "\u2610";
    private static final String TICKED = "\u2612\u2611\u2713\u2714\u2717\u2718";
    private static final String BOXES = BLANK + TICKED;

    private TickedChoice() {}

    /** The words beside the only ticked box; the text as it is when it has no boxes, or none or several are ticked. */
    static String of(String text) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        String chosen = null;
        for (int at = first; at < text.length(); ) {
            int end = next(text, at + 1);
            if (TICKED.indexOf(text.charAt(at)) >= 0) {
                if (chosen != null) {
                    // "☒ On track ☒ Complete"
                    return text;
                }
                chosen = text.substring(at + 1, end).strip();
            }
            at = end;
        }
        if (chosen == null) {
            // "☐ Not started ☐ Complete": nobody has answered; "☐" alone says no more
            return text.length() > first + 1 && next(text, first + 1) == text.length() ? text : "";
        }
        // "✓" alone in a column of statuses
        return chosen.isEmpty() ? (text.strip().length() == 1 ? "Completed" : text) : chosen;
    }

    private static int next(String text, int from) {
        int at = from;
        // every status is asked, and hardly any has characters so far up
        while (at < text.length() && (text.charAt(at) < BLANK.charAt(0) || BOXES.indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }
}
