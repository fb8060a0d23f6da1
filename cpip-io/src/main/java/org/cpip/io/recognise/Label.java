package org.cpip.io.recognise;

import java.util.Objects;

/**
 * What a line begins with to be told from others: a number, a letter, a word with a number.
 *
 * @param word the kind of item in lower case, such as "recommendation" of "Recommendation 12 –"; empty text without one
 * @param number without brackets and full stops around it; empty text when there is none
 * @param shape what it counts with
 * @param closed whether a full stop, bracket, colon or dash ends it
 * @param printed as it stands, with its brackets
 * @param end where the text after it begins in the line; 0 when the label stands outside the text, as that of a list item
 */
record Label(String word, String number, Shape shape, boolean closed, String printed, int end) {

    /** No label. */
    static final Label NONE = new Label("", "", Shape.NONE, false, "", 0);

    /** What a label counts with. */
    enum Shape {
        /** Nothing. */
        NONE,
        /** 1, 2. */
        COUNT,
        /** 1.1, 2.3.1. */
        DOTTED,
        /** a, b. */
        LETTER,
        /** i, ii. */
        ROMAN,
        /** A1, 1a, CP-1. */
        CODE
    }

    Label {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(printed, "printed");
    }

    /** Whether it names the kind of item: "Action 7:". */
    boolean hasWord() {
        return !word.isEmpty();
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    /** Whether it counts with letters, as inner lists do. */
    boolean isAlphabetic() {
        return shape == Shape.LETTER || shape == Shape.ROMAN;
    }

    /** What comes before the last part that counts: "2." of "2.3", "A" of "A1", empty text of "3" and "b". */
    String stem() {
        return switch (shape) {
            case DOTTED -> number.substring(0, number.lastIndexOf('.') + 1);
            case CODE -> number.substring(0, lastPart());
            default -> "";
        };
    }

    /** The part that counts, as a number: 3 of "2.3", 2 of "b", 4 of "iv"; 0 when it cannot be said. */
    int order() {
        return switch (shape) {
            case NONE -> 0;
            case COUNT -> small(number);
            case DOTTED -> small(number.substring(number.lastIndexOf('.') + 1));
            case LETTER -> Character.toLowerCase(number.charAt(0)) - 'a' + 1;
            case ROMAN -> roman(number);
            case CODE -> {
                String last = number.substring(lastPart());
                yield Character.isDigit(last.charAt(0))
                        ? small(last)
                        : Character.toLowerCase(last.charAt(last.length() - 1)) - 'a' + 1;
            }
        };
    }

    /** Whether it may come right after another in one count: "1.2" after "1.1", "ii" after "i", "i" after "h". */
    boolean follows(Label other) {
        if (shape == other.shape && stem().equals(other.stem())) {
            return order() == other.order() + 1;
        }
        // "i" is a letter after "h", "j" one after "i"
        return number.length() == 1
                && other.number.length() == 1
                && isAlphabetic()
                && other.isAlphabetic()
                && number.charAt(0) == other.number.charAt(0) + 1;
    }

    /** How many parts its number has: 3 of "2.3.1", 1 of "2" and "2.0". */
    int depth() {
        if (shape != Shape.DOTTED) {
            return shape == Shape.COUNT ? 1 : 0;
        }
        int parts = 1 + (int) number.chars().filter(c -> c == '.').count();
        return order() == 0 ? parts - 1 : parts;
    }

    private int lastPart() {
        int at = number.length() - 1;
        boolean digit = Character.isDigit(number.charAt(at));
        while (at > 0
                && Character.isDigit(number.charAt(at - 1)) == digit
                && Character.isLetterOrDigit(number.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int small(String digits) {
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private static int roman(String text) {
        int sum = 0;
        int before = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value =
                    switch (Character.toLowerCase(text.charAt(i))) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        default -> 10;
                    };
            // "iv" is one less than "v"
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
