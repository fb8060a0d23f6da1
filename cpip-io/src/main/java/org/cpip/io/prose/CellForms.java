package org.cpip.io.prose;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways of offices and programs to write a date in a cell, put into the words that sentences use: "2018.03.31", "4Q 2018",
 * "pre-2018", "Jan-Mar 2019/20", "Fri Mar 30 00:00:00 GMT 2018". A cell that has none of these forms is left as it is.
 */
final class CellForms {

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september"
                    + "|october|november|december)";
    /** "2018/19", "2018-19". */
    private static final String PAIR = "((?:19|20|21)\\d\\d)[/\u2013-](\\d\\d)";

    private static final String YEAR = "((?:19|20|21)\\d\\d)";
    private static final String DASH = " ?[-\u2013] ?";

    private record Form(Pattern pattern, Function<MatchResult, String> words) {

        static Form of(String regex, Function<MatchResult, String> words) {
            return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), words);
        }
    }

    private static final List<Form> FORMS = List.of(
            // "Fri Mar 30 00:00:00 GMT 2018": how Java prints a day
            Form.of(
                    "(?:mon|tue|wed|thu|fri|sat|sun) " + MONTH + " (\\d\\d) \\d\\d:\\d\\d:\\d\\d [A-Z+:0-9-]{1,9} "
                            + YEAR,
                    m -> m.group(2) + " " + m.group(1) + " " + m.group(3)),
            // "20180331"
            Form.of("(20\\d\\d)([01]\\d)([0-3]\\d)", m -> day(m.group(1), m.group(2), m.group(3))),
            // "2018.03.31", "2018/03/31", "2018-3-31"
            Form.of(YEAR + "([./-])(\\d{1,2})\\2(\\d{1,2})", m -> day(m.group(1), m.group(3), m.group(4))),
            // "31 / 03 / 2018"
            Form.of(
                    "(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?" + YEAR,
                    m -> m.group(1) + "/" + m.group(3) + "/" + m.group(4)),
            // "31.Mar.2018"
            Form.of("(\\d{1,2})\\." + MONTH + "\\." + YEAR, m -> m.group(1) + " " + m.group(2) + " " + m.group(3)),
            // "03.2018", "09-2024"
            Form.of("(\\d{1,2})[./-]" + YEAR, m -> month(m.group(2), m.group(1))),
            // "2018/3"
            Form.of(YEAR + "/(\\d)", m -> month(m.group(1), m.group(2))),
            // "2025-W24"
            Form.of(YEAR + "-?W(\\d\\d)", m -> week(m.group(1), m.group(2))),
            // "pre-2018", "< 2018"
            Form.of("(?:pre[- ]?|< ?)" + YEAR, m -> "before " + m.group(1)),
            // "post-2018", "> 2018"
            Form.of("(?:post[- ]?|> ?)" + YEAR, m -> "after " + m.group(1)),
            // "2018+", "2018 onwards", "2025 - foreseeable future", "2025 - ongoing"
            Form.of(
                    YEAR + " ?(?:\\+|onwards?|" + DASH + "(?:ongoing|on-going|foreseeable future|present))",
                    m -> "from " + m.group(1)),
            // "Q1-2018", "Q1 - 2018"
            Form.of("(Q[1-4]|H[12])" + DASH + YEAR, m -> m.group(1) + " " + m.group(2)),
            // "4Q 2018", "1H 2018", "4Q18-19"
            Form.of(
                    "([1-4])(Q|H) ?" + YEAR + "(?:[/\u2013-](\\d\\d))?",
                    m -> m.group(2) + m.group(1) + " " + years(m, 3)),
            // "2018/19 Q3"
            Form.of(PAIR + ",? (Q[1-4]|H[12])", m -> m.group(3) + " " + m.group(1) + "/" + m.group(2)),
            // "Q1-Q2 2018", "Q1 to Q2 2018/19"
            Form.of(
                    "(Q[1-4])(?:" + DASH + "| to )(Q[1-4]) " + YEAR + "(?:[/\u2013-](\\d\\d))?",
                    m -> m.group(1) + "/" + m.group(2) + " " + years(m, 3)),
            // "Jan-Mar 2019/20", "Dec-Jan 2018/19"
            Form.of(MONTH + "(?:" + DASH + "| to )" + MONTH + " " + PAIR, CellForms::monthsOfPair),
            // "March 2019/20"
            Form.of(MONTH + " " + PAIR, m -> isPair(m, 2) ? m.group(1) + " " + inPair(m.group(1), m, 2) : m.group()));

    /** "Begin in Q3 2024", "To start in May 2024", "Starting May 2024", "May 2024 and ongoing", "from May 2024 onwards". */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:to )?(?:begins?|starts?|commences?|starting|beginning|commencing|from)(?: in| from| on)? (.{4,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile(
            "(.{4,40}?)(?:,| and|" + DASH + "|) ?(?:then )?(?:ongoing|on-going|onwards?|continuing|foreseeable future)",
            Pattern.CASE_INSENSITIVE);

    /** "9/30/2024 5:00:00 PM", "31 May 2018 17:30", "2018/05/31 00:00:00.000 +01:00": the day, and an hour that nobody set. */
    private static final Pattern TIMED = Pattern.compile(
            "(.{6,24}?)[ T,]{1,2}\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|GMT|BST|[+-]\\d\\d:?\\d\\d))?",
            Pattern.CASE_INSENSITIVE);

    private CellForms() {}

    /** The same in the words of a sentence; the text itself when it has no form of cells. */
    static String words(String text) {
        if (text.length() > 60) {
            return text;
        }
        Optional<String> form = form(text);
        if (form.isPresent()) {
            return form.get();
        }
        Matcher begins = BEGINS.matcher(text);
        if (begins.matches()) {
            return "from " + form(begins.group(1)).orElse(begins.group(1));
        }
        Matcher on = GOES_ON.matcher(text);
        if (on.matches() && !on.group(1).isBlank()) {
            return "from " + form(on.group(1).strip()).orElse(on.group(1).strip());
        }
        return text;
    }

    private static Optional<String> form(String text) {
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            String date = timed.group(1);
            return Optional.of(form(date).orElse(date));
        }
        boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!figures) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(form.words.apply(matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    /** In words, so that a day or month that there is not is told as one. */
    private static String day(String year, String month, String day) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Integer.parseInt(day) + " " + name(number) + " " + year
                : year + "?" + month;
    }

    private static String month(String year, String month) {
        int number = Integer.parseInt(month);
        // "13/2018" has no month
        return number >= 1 && number <= 12 ? name(number) + " " + year : "?";
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String week(String year, String week) {
        try {
            LocalDate monday = LocalDate.of(Integer.parseInt(year), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week))
                    .with(DayOfWeek.MONDAY);
            return "w/c " + monday.getDayOfMonth() + " " + name(monday.getMonthValue()) + " " + monday.getYear();
        } catch (DateTimeException e) {
            return "?";
        }
    }

    private static String years(MatchResult m, int group) {
        return m.group(group + 1) == null ? m.group(group) : m.group(group) + "/" + m.group(group + 1);
    }

    private static boolean isPair(MatchResult m, int group) {
        return Integer.parseInt(m.group(group + 1)) == (Integer.parseInt(m.group(group)) + 1) % 100;
    }

    /** The year of a month of a financial year: from April on the first. */
    private static int inPair(String month, MatchResult m, int group) {
        int year = Integer.parseInt(m.group(group));
        return number(month) >= 4 ? year : year + 1;
    }

    private static int number(String month) {
        String first = month.substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(first) / 3 + 1;
    }

    /** "Dec-Jan 2018/19" is over the turn of the year, "Oct-Mar 2019/20" half of the financial one. */
    private static String monthsOfPair(MatchResult m) {
        if (!isPair(m, 3)) {
            return m.group();
        }
        int first = inPair(m.group(1), m, 3);
        int last = inPair(m.group(2), m, 3);
        return m.group(1) + " " + first + " to " + m.group(2) + " " + last;
    }
}
