package org.cpip.io.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of a paragraph that begin something of their own, which Markdown joins to the line above. */
final class TypedLines {

    // "ii. The Board will inspect ladders."
    private static final Pattern ROMAN = Pattern.compile("(\\(?)([ivxl]{1,8})([.)])\\s+(?=\\S)");
    // "A1 We will act.", "A1. We will act.", "1a We will act.", "(ii) We will act.", "Action 7: We will act."
    private static final Pattern OTHER = Pattern.compile("(?:[A-Z]\\d{1,3}[.):]?|\\d{1,3}[a-z][.):]?|\\([ivxl]{1,8}\\)"
            + "|(?:Action|Recommendation|Commitment|Milestone|Objective|Priority|Goal|Step)\\s\\d{1,3}(?:\\.\\d{1,3}){0,3}\\s?[.:)–-])"
            + "\\s+(?=[\\p{Lu}\"'“‘(])");
    private static final List<String> NUMERALS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    private final ListSequence sequence = new ListSequence();
    private int roman;

    /**
     * Where something begins.
     *
     * @param label of the item that begins; empty when it is a paragraph
     * @param skip how many characters of the line are the label
     * @param counts whether the label is a number
     */
    record Start(String label, int skip, boolean counts) {}

    /**
     * What a line begins; empty when it goes on with what is above.
     *
     * @param first whether it is its paragraph's first
     */
    Optional<Start> start(String line, boolean first) {
        Optional<Start> numeral = roman(line);
        if (numeral.isPresent()) {
            return numeral;
        }
        Optional<ListMarker> found = sequence.marker(line, first)
                .filter(marker -> marker.kind() != ListMarker.Kind.BULLET || isPrinted(line));
        if (found.isPresent() && !found.get().isAlone()) {
            ListMarker marker = found.get();
            sequence.took(marker);
            return Optional.of(
                    new Start(marker.label(), marker.label().length(), marker.kind() == ListMarker.Kind.NUMBER));
        }
        if (!first && NoteLine.is(line)) {
            // "2. Repair the wall\n¹ Subject to planning"
            return Optional.of(new Start("", 0, false));
        }
        if (line.startsWith(": ")) {
            // "1.1 Repair the wall\n: Lead: Harbour Board"
            return Optional.of(new Start("", 2, false));
        }
        return !first && OTHER.matcher(line).lookingAt() ? Optional.of(new Start("", 0, false)) : Optional.empty();
    }

    /** "• Repair the wall": no bullet to CommonMark. */
    private static boolean isPrinted(String line) {
        return "-*+".indexOf(line.charAt(0)) < 0;
    }

    private Optional<Start> roman(String line) {
        Matcher matcher = ROMAN.matcher(line);
        if (!matcher.lookingAt()
                || matcher.group(1).isEmpty() != matcher.group(3).equals(".")) {
            // "i) We will" counts too
            return matcher.lookingAt() && matcher.group(1).isEmpty() ? numeral(matcher) : Optional.empty();
        }
        return numeral(matcher);
    }

    private Optional<Start> numeral(Matcher matcher) {
        int value = NUMERALS.indexOf(matcher.group(2)) + 1;
        boolean next = value == 1 || value > 1 && value == roman + 1;
        if (!next) {
            return Optional.empty();
        }
        roman = value;
        String label = matcher.group(1) + matcher.group(2) + matcher.group(3);
        return Optional.of(new Start(label, label.length(), false));
    }
}
