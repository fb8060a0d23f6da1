package org.cpip.io.prose;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ways of writing a date that stand in cells and in no sentence, each put in the words that {@link DateGrammar} reads. A form
 * takes in the whole cell, so nothing of it is passed over.
 */
final class CellForms {

    /** No date is longer; what is, is a remark with a date in it. */
    private static final int LONGEST = 60;

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String YEAR = "((?:19|20|21)[0-9]{2})";
    private static final String YEARS = "((?:19|20|21)[0-9]{2}(?:[/-][0-9]{2,4})?)";

    private record Form(Pattern pattern, Function<MatchResult, @Nullable String> words) {}

    private static final List<Form> FRAMES = List.of(
            // "pre-2018", "< 2018"
            form("(?:pre|prior to)[ -]+(.+)|< ?(?!=)(.+)", m -> "before " + either(m)),
            // "post-2018", "> 2018"
            form("post[ -]+(.+)|> ?(?!=)(.+)", m -> "after " + either(m)),
            // ">= 2018"
            form("(?:>=|\u2265) ?(.+)", m -> "from " + m.group(1)),
            // "<= 2018"
            form("(?:<=|\u2264) ?(.+)", m -> "by " + m.group(1)),
            // "Begin in Q3 2024", "to start in May 2018"
            form(
                    "(?:to )?(?:begin|begins|beginning|start|starts|starting|commence|commences|commencing)"
                            + "(?: in| on| from)? (?!of |in |on |from )(.+)",
                    m -> "from " + m.group(1)),
            // "2018+", "March 2025 and ongoing", "2025 - foreseeable future"
            form(
                    "(?:from )?(?!by |before |until |end |from )(.+?)(?: ?\\+|,? and (?:on-?going|beyond|onwards?|continuing)"
                            + "|,? \\(?on-?going\\)?|,? onwards?| ?(?:-|to) ?(?:the )?(?:foreseeable future|on-?going|present))",
                    m -> "from " + m.group(1)));

    private static final List<Form> DATES = List.of(
            // "30/03/2018 00:00", "2018-03-30T09:30:00.000+01:00"
            form(
                    "(.{6,30}?[0-9]{2})(?:,? |t)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)? ?(?:[ap]m)?"
                            + " ?(?:z|gmt|utc|bst|[+-][0-9]{2}:?[0-9]{2})?",
                    m -> plain(m.group(1))),
            // "Fri Mar 30 00:00:00 GMT 2018"
            form(
                    "(?:mon|tue|wed|thu|fri|sat|sun) " + MONTH + " ([0-9]{1,2}) [0-9:]{5,8}(?: [a-z]{1,5})? " + YEAR,
                    m -> m.group(2) + " " + m.group(1) + " " + m.group(3)),
            // "2018.03.31", "2018/3/31", "20180331"
            form(
                    YEAR + "([./])([0-9]{1,2})\\2([0-9]{1,2})",
                    m -> m.group(1) + "-" + two(m.group(3)) + "-" + two(m.group(4))),
            form(
                    YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])",
                    m -> m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
            // "31.Mar.2018", "31 / 03 / 2018"
            form(
                    "([0-9]{1,2}) ?([./-]) ?" + MONTH + "\\.? ?\\2 ?" + YEAR,
                    m -> m.group(1) + " " + m.group(3) + " " + m.group(4)),
            form(
                    "([0-9]{1,2}) ?([./-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4})",
                    m -> m.group(1) + m.group(2) + m.group(3) + m.group(2) + m.group(4)),
            // "03.2018", "09-2024", "2018/3"; "2011/12" is a pair of years
            form("(0?[1-9]|1[0-2]) ?[./-] ?" + YEAR, m -> m.group(2) + "-" + two(m.group(1))),
            form(YEAR + "(?:/([1-9])|[./](0[1-9]|1[0-2]))", CellForms::month),
            // "2025-W24", "week 24 2025"
            form(YEAR + "-?w([0-9]{1,2})", m -> week(m.group(1), m.group(2))),
            form("(?:week|wk|w) ?([0-9]{1,2})(?:,? |-|/| of )" + YEAR, m -> week(m.group(2), m.group(1))),
            // "1H 2018", "4Q18", "Q1-2018", "2018/19 Q3", "2019-Q3"
            form(
                    "([1-4])(?:q|qtr)[ -]?" + YEARS + "|q(?:tr)? ?([1-4])[ /,-]+" + YEARS,
                    m -> "Q" + pick(m, 1, 3) + " " + pick(m, 2, 4)),
            form("([12])h[ -]?" + YEARS + "|h ?([12])[ /,-]+" + YEARS, m -> "H" + pick(m, 1, 3) + " " + pick(m, 2, 4)),
            form("(?:([1-4])q|q([1-4])) ?['\u2019]?([0-9]{2})", m -> "Q" + either(m) + " 20" + m.group(3)),
            form(YEARS + "[ ,-]+(?:q|qtr ?)([1-4])", m -> "Q" + m.group(2) + " " + m.group(1)),
            // "Q1-Q2 2018", "Q2 to Q3 2018/19"
            form(
                    "q([1-4]) ?(?:-|/|to) ?q?([1-4]) " + YEARS,
                    m -> m.group(3).length() == 4
                            ? "Q" + m.group(1) + "/Q" + m.group(2) + " " + m.group(3)
                            : "Q" + m.group(1) + " " + m.group(3) + " to Q" + m.group(2) + " " + m.group(3)),
            // "March 2019/20", "Jan-Mar 2019/20": the months of a financial year
            form(MONTH + "(?: ?(?:-|/|to) ?" + MONTH + ")? " + YEAR + "[/-]([0-9]{2}|[0-9]{4})", CellForms::ofPair),
            // "AY 2018/19"
            form("(?:ay|school year|academic session) ?" + YEARS, m -> "academic year " + m.group(1)));

    private CellForms() {}

    /** The words for a cell that has one of the forms; null for any other. */
    static @Nullable String words(String cell) {
        String text = cell.length() > LONGEST
                ? ""
                : cell.replaceAll("[\u2010-\u2015\u2212]", "-").replaceAll("[\\s\u00a0]+", " ");
        String framed = first(FRAMES, text);
        if (framed == null) {
            return first(DATES, text);
        }
        int space = framed.indexOf(' ') + 1;
        String inner = first(DATES, framed.substring(space));
        return inner == null ? framed : framed.substring(0, space) + inner;
    }

    private static @Nullable String first(List<Form> forms, String text) {
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(text);
            String words = matcher.matches() ? form.words().apply(matcher) : null;
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private static Form form(String pattern, Function<MatchResult, @Nullable String> words) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), words);
    }

    private static String either(MatchResult m) {
        return pick(m, 1, 2);
    }

    private static String pick(MatchResult m, int one, int other) {
        return m.group(one) == null ? m.group(other) : m.group(one);
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    /** The day of a time stamp may be in another of the forms: "2018.03.30 09:30". */
    private static String plain(String day) {
        String words = first(DATES.subList(2, 6), day);
        return words == null ? day : words;
    }

    private static @Nullable String month(MatchResult m) {
        int month = Integer.parseInt(pick(m, 2, 3));
        boolean pair = month == (Integer.parseInt(m.group(1)) + 1) % 100;
        return pair ? null : m.group(1) + "-" + two(String.valueOf(month));
    }

    private static @Nullable String week(String year, String number) {
        // 4 January is always in the first week
        LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 4).with(java.time.DayOfWeek.MONDAY);
        int week = Integer.parseInt(number);
        if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum()) {
            return null;
        }
        LocalDate monday = first.plusWeeks(week - 1L);
        return monday + "/" + monday.plusDays(6);
    }

    private static @Nullable String ofPair(MatchResult m) {
        int year = Integer.parseInt(m.group(3));
        if (Integer.parseInt(m.group(4)) % 100 != (year + 1) % 100) {
            return null;
        }
        String start = inYear(m.group(1), year);
        return m.group(2) == null ? start : start + " to " + inYear(m.group(2), year);
    }

    /** January to March are of the second year. */
    private static String inYear(String month, int year) {
        boolean second = List.of("jan", "feb", "mar").contains(month.toLowerCase(Locale.ROOT));
        return month + " " + (second ? year + 1 : year);
    }
}
