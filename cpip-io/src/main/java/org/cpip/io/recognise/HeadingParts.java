package org.cpip.io.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that are made of a word of the table and something before or behind it. */
final class HeadingParts {

    /** Less sure than any word of the table. */
    private static final int MADE = 1000;

    private record Before(String word, PlanColumn column) {}

    private static final int LONGEST = 80;

    /** What stands before a word for "due", and which date it makes of it. */
    private static final List<Before> BEFORE_DUE = List.of(
            new Before("original", PlanColumn.BASELINE),
            new Before("baseline", PlanColumn.BASELINE),
            new Before("initial", PlanColumn.BASELINE),
            new Before("first", PlanColumn.BASELINE),
            new Before("previous", PlanColumn.BASELINE),
            new Before("old", PlanColumn.BASELINE),
            new Before("revised", PlanColumn.REVISED),
            new Before("new", PlanColumn.REVISED),
            new Before("extended", PlanColumn.REVISED),
            new Before("amended", PlanColumn.REVISED),
            new Before("rescheduled", PlanColumn.REVISED),
            new Before("updated", PlanColumn.REVISED),
            new Before("current", PlanColumn.REVISED),
            new Before("latest", PlanColumn.REVISED),
            new Before("forecast", PlanColumn.FORECAST),
            new Before("projected", PlanColumn.FORECAST),
            new Before("estimated", PlanColumn.FORECAST),
            new Before("actual", PlanColumn.ACHIEVED),
            new Before("agreed", PlanColumn.DUE),
            new Before("planned", PlanColumn.DUE),
            new Before("proposed", PlanColumn.DUE),
            new Before("scheduled", PlanColumn.DUE),
            new Before("anticipated", PlanColumn.DUE),
            new Before("expected", PlanColumn.DUE),
            new Before("intended", PlanColumn.DUE),
            new Before("indicative", PlanColumn.DUE),
            new Before("delivery", PlanColumn.DUE),
            new Before("implementation", PlanColumn.DUE),
            new Before("completion", PlanColumn.DUE),
            new Before("target", PlanColumn.DUE),
            new Before("action", PlanColumn.DUE),
            new Before("task", PlanColumn.DUE),
            new Before("final", PlanColumn.DUE));

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([a-z]{3,12})(?: date)?[)\\]]");

    /** "action_en", "Thème - fr": the languages that public bodies keep two columns in. */
    private static final Pattern LANGUAGE = Pattern.compile(
            "(.{1,60}?)[\\s_.:-]{1,3}(en|eng|english|fr|fra|french|français|francais|cy|welsh|cymraeg|gd|gaelic|ga|irish|gaeilge"
                    + "|de|es|it|nl|pt|sv|fi|mi)",
            Pattern.CASE_INSENSITIVE);

    private static final String PERIOD =
            "(?:(?:fy ?)?(?:q[1-4]|h[12]|quarter ?[1-4])|(?:early|mid|late|end|spring|summer|autumn|winter)"
                    + "|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})"
                    + "[ ,_/-]{0,3}(?:(?:19|20)?\\d\\d(?: ?[/–-] ?\\d{2,4})?)?";
    private static final String YEAR_FIRST =
            "(?:19|20)\\d\\d(?: ?[/–-] ?\\d{2,4})?[ ,_/-]{0,3}(?:q[1-4]|h[12]|quarter ?[1-4])?|(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?";
    private static final String FIGURES = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
    private static final String ANY_PERIOD = "((?:" + PERIOD + ")|(?:" + YEAR_FIRST + ")|(?:" + FIGURES + "))";
    /** "Q3 status 2031" */
    private static final String PART_OF_YEAR =
            "(q[1-4]|h[12]|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})";

    private static final String YEAR = "((?:19|20)\\d\\d(?: ?[/–-] ?\\d{2,4})?)";
    private static final String REPORT =
            "(?:(?:latest |last |previous |prior |current |most recent )?(?:status update|progress update|progress report|progress|update|commentary|position|report|narrative|comments?))";

    /** "Q1 update", "March 2024 update", "Progress (June 2024)", "Update Q1 2024/25". */
    private static final Pattern UPDATE = ofPeriods(REPORT);

    /** "Q1 status", "March 2024 RAG", "Status at June 2024". */
    private static final Pattern STATE = ofPeriods(
            "(?:(?:delivery |overall |latest |last |previous |prior |current )?(?:status|b?rag(?: rating| status)?|rating))");

    private static final Pattern RATING = Pattern.compile("\\bb?rag\\b|\\brating\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE_PERIOD = Pattern.compile(ANY_PERIOD, Pattern.CASE_INSENSITIVE);

    private HeadingParts() {}

    private static Pattern ofPeriods(String report) {
        return Pattern.compile(
                "(?:" + ANY_PERIOD + "[ :_-]{1,3}" + report + "|" + report
                        + "(?: (?:as )?(?:at|of|on)| for| to)?[ :_-]{1,3}" + ANY_PERIOD + "|" + PART_OF_YEAR
                        + "[ :_-]{1,3}" + report + "[ :_-]{1,3}" + YEAR + ")",
                Pattern.CASE_INSENSITIVE);
    }

    /** "Due date (revised)", "Update (June 2031)": the words in brackets say which. */
    static Optional<ColumnWords.Match> inBrackets(String header) {
        if (header.indexOf('(') < 0 && header.indexOf('[') < 0) {
            return Optional.empty();
        }
        Matcher brackets = BRACKETS.matcher(header.toLowerCase(Locale.ROOT));
        return brackets.find()
                ? dated(brackets.group(1) + ColumnWords.key(header))
                : header.length() > LONGEST ? Optional.empty() : ofPeriod(header);
    }

    static Optional<ColumnWords.Match> match(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        return dated(ColumnWords.key(header))
                .or(() -> inLanguage(header))
                .or(() -> ofPeriod(header))
                .or(() -> HeadingShapes.match(header));
    }

    /** "Original deadline", "Forecast end date". */
    private static Optional<ColumnWords.Match> dated(String key) {
        for (Before before : BEFORE_DUE) {
            if (key.length() > before.word.length() + 1 && key.startsWith(before.word)) {
                Optional<ColumnWords.Match> rest = ColumnWords.known(key.substring(before.word.length()));
                if (rest.filter(match -> match.column() == PlanColumn.DUE).isPresent()) {
                    return Optional.of(new ColumnWords.Match(before.column, MADE));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ColumnWords.Match> inLanguage(String header) {
        Matcher language = LANGUAGE.matcher(header.strip());
        if (!language.matches()) {
            return Optional.empty();
        }
        // of two languages the English column is read, and of others the first
        int rank = language.group(2).toLowerCase(Locale.ROOT).startsWith("en") ? 0 : MADE;
        return ColumnWords.known(ColumnWords.key(language.group(1)))
                .map(match -> new ColumnWords.Match(match.column(), match.rank() + rank));
    }

    private static Optional<ColumnWords.Match> ofPeriod(String header) {
        return period(header).isPresent()
                ? Optional.of(new ColumnWords.Match(PlanColumn.UPDATES, MADE))
                : Optional.empty();
    }

    /** The period that "Q1 update" and "Q1 status" report on. */
    static Optional<String> period(String header) {
        return period(UPDATE, header).or(() -> period(STATE, header));
    }

    /** Whether the heading promises a status or a rating: "Q1 status", "March 2024 RAG". */
    static boolean isState(String header) {
        return period(STATE, header).isPresent();
    }

    /** Whether such a heading promises a rating: "March 2024 RAG", "Q1 RAG status". */
    static boolean isRating(String header) {
        return isState(header) && RATING.matcher(header).find();
    }

    private static Optional<String> period(Pattern pattern, String header) {
        Matcher update = pattern.matcher(
                header.replaceAll("[()\\[\\]]", " ").replaceAll("\\s+", " ").strip());
        if (!update.matches()) {
            return Optional.empty();
        }
        if (update.group(3) != null) {
            // "Q3 status 2031"
            return Optional.of(update.group(3) + " " + update.group(4));
        }
        return Optional.of(update.group(1) == null ? update.group(2) : update.group(1));
    }

    /** Whether a heading is a period and nothing else: "Q3 2024", "2024/25 Q1", "March 2024". */
    static boolean isPeriod(String header) {
        return header.length() < 30 && WHOLE_PERIOD.matcher(header.strip()).matches();
    }
}
