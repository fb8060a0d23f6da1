package org.cpip.io.text;

import java.util.Optional;

/**
 * The number, letter or bullet at the beginning of a line.
 *
 * @param label as printed, with its full stop or brackets
 * @param stem what comes before the last part: "2." of "2.3", empty text of "3"
 * @param order the last part as a number: 3 of "2.3", 2 of "b)"; 0 of a bullet
 * @param kind what it counts with
 * @param rest what the line says after it, trimmed
 */
record ListMarker(String label, String stem, int order, Kind kind, String rest) {

    private static final int LONGEST_ROMAN = 5;
    private static final String BULLETS = "-*+•‣◦▪–·●○■";

    /** What a marker counts with. */
    enum Kind {
        /** 1, 2.3, 2.3.1. */
        NUMBER,
        /** a, b. */
        LETTER,
        /** i, ii, iii. */
        ROMAN,
        /** A dot or a dash. */
        BULLET
    }

    /** Reads the beginning of a trimmed line; empty when it begins with words. */
    static Optional<ListMarker> of(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        char first = line.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            // "- Build homes"; "-5 degrees" and "-" alone are no bullets
            boolean marks = line.length() > 2 && isGap(line.charAt(1));
            return marks
                    ? Optional.of(new ListMarker(
                            line.substring(0, 1),
                            "",
                            0,
                            Kind.BULLET,
                            line.substring(2).strip()))
                    : Optional.empty();
        }
        boolean bracket = first == '(';
        int from = bracket ? 1 : 0;
        int at = from;
        if (at < line.length() && isDigit(line.charAt(at))) {
            // "1. Build homes", "(1) Build homes", "2.3 Build homes"
            return number(line, from, bracket);
        }
        if (at < line.length() && line.charAt(at) >= 'a' && line.charAt(at) <= 'z') {
            // "a) Build homes", "(a) Build homes"
            return letter(line, from, bracket);
        }
        return Optional.empty();
    }

    /** Whether it stands alone on its line. */
    boolean isAlone() {
        return rest.isEmpty() && kind != Kind.BULLET;
    }

    /** Whether it may be the first of a list. */
    boolean isFirst() {
        // lists begin with 1, a, or 0
        return order <= 1;
    }

    /** Whether its number may be a year: it counts only where a list has come so far. */
    boolean mayBeYear() {
        return kind == Kind.NUMBER && order > 999;
    }

    /** Whether it comes right after another of the same list. */
    boolean follows(ListMarker other) {
        return kind == other.kind && stem.equals(other.stem) && (kind == Kind.BULLET || order == other.order + 1);
    }

    /** Whether its label ends in a full stop or a bracket, as an item's does and a heading's or a count's need not. */
    boolean isClosed() {
        char last = label.charAt(label.length() - 1);
        return last == '.' || last == ')';
    }

    /** How many parts its number has: 2 of "2.3"; 1 of "2.0", whose nought says "as a whole". */
    int depth() {
        int parts = 1 + (int) stem.chars().filter(c -> c == '.').count();
        // "2.0" stands over 2.1, so it is no deeper than 2
        return parts > 1 && order == 0 ? parts - 1 : parts;
    }

    private static Optional<ListMarker> number(String line, int from, boolean bracket) {
        int at = from;
        int lastPart = from;
        while (at < line.length()) {
            int digits = at;
            while (at < line.length() && isDigit(line.charAt(at))) {
                at++;
            }
            boolean four =
                    at - digits == 4 && digits == from && at < line.length() && ".)".indexOf(line.charAt(at)) >= 0;
            if (at - digits > 3 && !four || at == digits) {
                // "2018 was a good year": four digits are a year or a count, unless a list has come so far
                break;
            }
            lastPart = digits;
            if (at + 1 < line.length() && line.charAt(at) == '.' && isDigit(line.charAt(at + 1))) {
                // "2.3 Build homes"
                at++;
            } else {
                return finish(line, from, lastPart, at, bracket);
            }
        }
        return Optional.empty();
    }

    private static Optional<ListMarker> finish(String line, int from, int lastPart, int digitsEnd, boolean bracket) {
        int at = digitsEnd;
        if (at < line.length() && (line.charAt(at) == '.' && !bracket || line.charAt(at) == ')')) {
            // "1. Build homes", "1) Build homes"
            at++;
        } else if (bracket) {
            // "(1 Build homes"
            return Optional.empty();
        }
        if (at < line.length() && !isGap(line.charAt(at))) {
            // "1st of May", "3% of homes"
            return Optional.empty();
        }
        int order = Integer.parseInt(line, lastPart, digitsEnd, 10);
        return Optional.of(new ListMarker(
                line.substring(0, at),
                line.substring(from, lastPart),
                order,
                Kind.NUMBER,
                line.substring(at).strip()));
    }

    private static Optional<ListMarker> letter(String line, int from, boolean bracket) {
        int at = from;
        while (at < line.length() && at - from < LONGEST_ROMAN && "ivx".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        // "ii. Build homes", "(iv) Build homes"
        boolean roman = at > from;
        at = roman ? at : from + 1;
        boolean closed = at < line.length() && (line.charAt(at) == ')' || line.charAt(at) == '.' && !bracket);
        if (!closed || at + 1 < line.length() && !isGap(line.charAt(at + 1))) {
            // "all homes", "a good year", "e.g. homes"
            return Optional.empty();
        }
        return Optional.of(new ListMarker(
                line.substring(0, at + 1),
                "",
                roman ? roman(line, from, at) : line.charAt(from) - 'a' + 1,
                roman ? Kind.ROMAN : Kind.LETTER,
                line.substring(at + 1).strip()));
    }

    private static int roman(String line, int from, int to) {
        int sum = 0;
        int before = 0;
        for (int i = to - 1; i >= from; i--) {
            int value = line.charAt(i) == 'i' ? 1 : line.charAt(i) == 'v' ? 5 : 10;
            // "iv" is one less than "v"
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }

    /** A numeral of one letter as that letter: "i." after "h."; itself for any other. */
    ListMarker asLetter() {
        boolean one =
                kind == Kind.ROMAN && label.chars().filter(Character::isLetter).count() == 1;
        char letter = label.charAt(label.charAt(0) == '(' ? 1 : 0);
        return one ? new ListMarker(label, stem, letter - 'a' + 1, Kind.LETTER, rest) : this;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
