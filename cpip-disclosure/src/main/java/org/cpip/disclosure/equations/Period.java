package org.cpip.disclosure.equations;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quarters or months of a year.
 *
 * @param quarters whether they are quarters
 * @param from the number of the first, from 0
 * @param count of how many
 * @param code as it is written, in lower case
 */
record Period(boolean quarters, int from, int count, String code) {

    // "Q1-Q3", "Q1 to Q3", "Apr-Sep", "April to September", and "Q2", "May" alone
    private static final Pattern PERIOD =
            Pattern.compile("(q[1-4]|[a-z]{3,9})(?: ?(?:-|\u2013|to) ?(q[1-4]|[a-z]{3,9}))?");

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    /** The period that a category in lower case names. */
    static Optional<Period> of(String code) {
        Matcher matcher = PERIOD.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = unit(matcher.group(1));
        int to = matcher.group(2) == null ? from : unit(matcher.group(2));
        boolean quarters = code.startsWith("q");
        boolean alike = matcher.group(2) == null || matcher.group(2).startsWith("q") == quarters;
        int units = units(quarters);
        return from < 0 || to < 0 || !alike
                ? Optional.empty()
                : Optional.of(new Period(quarters, from, (to - from + units) % units + 1, code));
    }

    /** From the first of this to the last of another, as it would be written. */
    String until(Period last) {
        String first = name(from);
        String end = last.name(last.from() + last.count() - 1);
        return first.equals(end) ? first : first + " to " + end;
    }

    /** Some of its units, from one of them on, the first being 0. */
    Period piece(int begin, int count) {
        int first = (from + begin) % units();
        Period unnamed = new Period(quarters, first, count, code);
        return new Period(quarters, first, count, unnamed.until(unnamed));
    }

    /** How many of its units a year has. */
    int units() {
        return units(quarters);
    }

    private static int units(boolean quarters) {
        return quarters ? 4 : 12;
    }

    private String name(int unit) {
        return quarters ? "q" + (unit % units() + 1) : MONTHS.get(unit % units());
    }

    /** The number of a quarter or month, from 0; -1 for another word. */
    private static int unit(String word) {
        if (word.startsWith("q")) {
            return word.charAt(1) - '1';
        }
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(word)) {
                return month;
            }
        }
        return -1;
    }
}
