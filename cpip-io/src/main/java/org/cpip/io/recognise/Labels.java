package org.cpip.io.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the label at the beginning of a line. Whether a number typed by hand is one, its neighbours decide: {@link TypedNumbers}. */
final class Labels {

    /** No label is longer, so that a long text is not searched. */
    private static final int LONGEST = 60;

    private static final String CODE =
            "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}[a-z]?|[A-Z]{1,3}[-. ]?\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?|[A-Z]|[ivx]{1,5})";

    /** "Action 7:", "Recommendation 12 –", "Priority Action 3.1:", "Action No. 4.", "Recommendation 1 (High):" */
    private static final Pattern WORD = Pattern.compile("([A-Za-z]+(?: [A-Za-z]+)?) (?:[Nn]o\\.? ?|#)?(" + CODE
            + ")(?: \\([^()]{1,40}\\)(?=[:.]|$| [-–—]))?(?:\\s*([:.)|]|[-–—](?=\\s))(?=\\s|$)|$|(?=\n))");

    /** "Action 1.1 Repair the pier": a number of parts needs no mark behind it before a capital. */
    private static final Pattern DOTTED_WORD = Pattern.compile(
            "([A-Za-z]+(?: [A-Za-z]+)?) (?:[Nn]o\\.? ?|#)?(\\d{1,3}(?:\\.\\d{1,3}){1,4}[a-z]?)(?=\\s+\\p{Lu})()");

    /** "Agreed action: The Board will repair the pier." */
    private static final Pattern AGREED = Pattern.compile(
            "(?:(?:Agreed|Management|Planned|Required|Corrective|Proposed) actions?|Actions? (?:agreed|required|planned)|What):\\s+",
            Pattern.CASE_INSENSITIVE);

    /** "Action: We will repair the pier." */
    private static final Pattern BARE_WORD = Pattern.compile("(Action|ACTION|Recommendation|Commitment):(?=\\s|$)");

    /** "1.1) We", "(a) We", "A1. We", "iv. We". */
    private static final Pattern NUMBER = Pattern.compile("([\\[(]?)(\\d{1,3}(?:\\.\\d{1,3}){0,4}[a-z]?"
            // a long list; "2031." is a year
            + "|(?:1[0-8]|[3-9]\\d)\\d{2}(?=[.)])"
            + "|[A-Z]{1,3}-?\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?|[ivx]{1,5}|[a-zA-Z])([.:)\\]]{0,2})(?=\\s|$)");

    private Labels() {}

    /** The label of a list item, which stands outside its text; {@link Label#NONE} of a bullet. */
    static Label ofItem(String label) {
        String number = ActionNumbers.clean(label);
        return number.isEmpty()
                ? Label.NONE
                : new Label("", number, shape(number), true, PlainText.normalise(label), 0);
    }

    /** The label that a text begins with. */
    static Label of(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (head.isEmpty() || !Character.isLetterOrDigit(head.charAt(0)) && "([".indexOf(head.charAt(0)) < 0) {
            return Label.NONE;
        }
        Label worded = worded(head, text.length());
        return worded == Label.NONE ? typed(head, text.length()) : worded;
    }

    /** The label of a line that says what was agreed, where nothing above it is an action; {@link Label#NONE} for others. */
    static Label agreed(String text) {
        Matcher agreed = AGREED.matcher(text);
        return agreed.lookingAt() && agreed.end() < text.length()
                ? new Label("action", "", Label.Shape.NONE, true, agreed.group(), agreed.end())
                : Label.NONE;
    }

    private static Label worded(String head, int length) {
        Matcher word = WORD.matcher(head);
        boolean found = word.lookingAt();
        if (!found) {
            word = DOTTED_WORD.matcher(head);
            found = word.lookingAt();
        }
        if (found && LabelWords.isItem(word.group(1)) && (word.end() < head.length() || head.length() == length)) {
            String number = word.group(2);
            return new Label(
                    word.group(1).toLowerCase(Locale.ROOT),
                    withoutNought(number),
                    shape(number),
                    word.group(3) != null && !word.group(3).isEmpty(),
                    word.group(),
                    // "Commitment 1.2 | Lead: X": the bar belongs to what follows
                    skip(head, "|".equals(word.group(3)) ? word.start(3) : word.end(), length));
        }
        Matcher bare = BARE_WORD.matcher(head);
        return bare.lookingAt()
                ? new Label(
                        bare.group(1).toLowerCase(Locale.ROOT),
                        "",
                        Label.Shape.NONE,
                        true,
                        bare.group(),
                        skip(head, bare.end(), length))
                : Label.NONE;
    }

    private static Label typed(String head, int length) {
        Matcher number = NUMBER.matcher(head);
        if (!number.lookingAt()) {
            return Label.NONE;
        }
        boolean open = !number.group(1).isEmpty();
        String closing = number.group(3);
        if (open && closing.isEmpty()) {
            // "(1 of them"
            return Label.NONE;
        }
        String plain = number.group(2);
        Label.Shape shape = shape(plain);
        boolean closed = !closing.isEmpty();
        if (!closed && (shape == Label.Shape.LETTER || shape == Label.Shape.ROMAN)) {
            // "a year", "I will"
            return Label.NONE;
        }
        return new Label("", plain, shape, closed, number.group(), skip(head, number.end(), length));
    }

    /** "01" is printed so that lists sort; the action is number 1. */
    private static String withoutNought(String number) {
        return number.length() > 1 && number.charAt(0) == '0' && Character.isDigit(number.charAt(1))
                ? number.substring(1)
                : number;
    }

    private static int skip(String head, int at, int length) {
        int i = at;
        while (i < head.length() && (PlainText.isWhite(head.charAt(i)) || "-–—".indexOf(head.charAt(i)) >= 0)) {
            i++;
        }
        return Math.min(i, length);
    }

    static Label.Shape shape(String number) {
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Label.Shape.COUNT;
        }
        if (number.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
            return Label.Shape.DOTTED;
        }
        if (number.length() <= 5 && number.chars().allMatch(c -> "ivx".indexOf(c) >= 0)) {
            return Label.Shape.ROMAN;
        }
        return number.length() == 1 ? Label.Shape.LETTER : Label.Shape.CODE;
    }
}
