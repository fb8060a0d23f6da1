package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text may be a part of a plan: it holds the word of a promise or a date. Looks at words and reads no sentence; meant
 * for what is in no action, where a wrong yes costs a line of a warning and a wrong no a promise.
 */
final class Promises {

    private static final Set<String> PROMISE = Set.of("will", "must", "shall", "we'll", "we’ll");
    /** Participles that do not end in "ed". */
    private static final Set<String> DONE = Set.of(
            "begun", "built", "done", "given", "held", "kept", "made", "met", "put", "run", "sent", "set", "taken",
            "written");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    /** What stands before a year that is a date, or a part of one. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "by",
            "in",
            "before",
            "until",
            "till",
            "during",
            "from",
            "after",
            "to",
            "of",
            "spring",
            "summer",
            "autumn",
            "winter",
            "q1",
            "q2",
            "q3",
            "q4",
            "early",
            "mid",
            "late",
            "end",
            "fy",
            "year",
            "quarter",
            "christmas",
            "easter");

    private Promises() {}

    /** Whether it holds the word of a promise: "will", "must", "shall", "to be published". */
    static boolean promises(String text) {
        String before = "";
        String last = "";
        for (Words words = new Words(text); words.next(); ) {
            String word = words.word();
            if (PROMISE.contains(word) || before.equals("to") && last.equals("be") && isDone(word)) {
                // "We will act", "A plan to be agreed"
                return true;
            }
            before = last;
            last = word;
        }
        return false;
    }

    /** Whether it holds a date: "March 2031", "by 2031", "31/03/2031", "2031-03-31", "31.03.31", "2031/32", "Q2 2031". */
    static boolean dated(String text) {
        String last = "";
        for (Words words = new Words(text); words.next(); ) {
            String word = words.word();
            if (isFigures(word) || isYear(word) && (MONTHS.contains(last) || BEFORE_YEAR.contains(last))) {
                return true;
            }
            boolean day = word.length() <= 4 && !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (MONTHS.contains(last) && day || isDay(last) && MONTHS.contains(word)) {
                // "May 31", "31 May", "31st May"
                return true;
            }
            last = word;
        }
        return false;
    }

    /** Whether it may be part of a plan. */
    static boolean any(String text) {
        return promises(text) || dated(text);
    }

    private static boolean isDone(String word) {
        return word.length() > 3 && word.endsWith("ed") || DONE.contains(word);
    }

    private static boolean isDay(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits <= 2 && word.length() - digits <= 2;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }

    /** "31/03/2031", "2031-03-31", "31.03.31", "2031/32": figures in two or three groups, one of them a year. */
    private static boolean isFigures(String word) {
        int groups = 1;
        boolean year = false;
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '/' || c == '-' || c == '.' || c == '–') {
                year |= isYear(word.substring(from, i));
                groups++;
                from = i + 1;
            } else if (!Character.isDigit(c)) {
                return false;
            }
        }
        year |= isYear(word.substring(from));
        // "31.03.31" has three groups; "1.2.3" is a section
        return groups == 3 && (year || word.length() == 8) || groups == 2 && year && word.length() >= 6;
    }

    /** The words of a text, in small letters, one after another; marks inside figures belong to them. */
    private static final class Words {
        private final String text;
        private int from;
        private int to;

        private Words(String text) {
            this.text = text;
        }

        private boolean next() {
            from = to;
            while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            to = from;
            while (to < text.length() && isPart(to)) {
                to++;
            }
            return from < to;
        }

        private boolean isPart(int i) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            boolean inside = c == '\'' || c == '’' || c == '/' || c == '-' || c == '.' || c == '–';
            return inside && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        }

        private String word() {
            // no word or figure that is looked for is longer
            return to - from > 12 ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }
}
