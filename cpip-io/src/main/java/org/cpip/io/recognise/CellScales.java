package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Priority;

/** What single cells say that belong to a scale: priorities, yes and no, shares, codes, dates in figures. */
final class CellScales {

    /** Words of priority that the model's three steps do not have. */
    private static final Set<String> OTHER_PRIORITIES = Set.of(
            "normal",
            "urgent",
            "critical",
            "immediate",
            "highest",
            "lowest",
            "very high",
            "very low",
            "major",
            "minor",
            "trivial",
            "blocker",
            "important",
            "must",
            "should",
            "could",
            "won't",
            "must have",
            "should have",
            "could have",
            "essential",
            "desirable",
            "med",
            "top",
            "medium/high",
            "medium/low",
            "low/medium",
            "medium-high",
            "high/medium");

    private static final Pattern STEP = Pattern.compile("(?i)p[1-3]|priority [1-3]");
    private static final Pattern OTHER_STEP =
            Pattern.compile("(?i)p[0-9]|priority [0-9]|[0-9]{1,2}|[a-e]|[1-5] ?[-–:.] ?[a-z ]{3,12}");
    private static final Set<String> YES = Set.of("y", "yes", "true", "✓", "✔", "☑", "☒");
    private static final Set<String> NO = Set.of("n", "no", "false", "✗", "✘", "☐");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})? ?%");
    private static final Pattern FIGURE = Pattern.compile("0|100|[1-9]?\\d|[01][.,]\\d{1,4}|1");
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d{1,4}");
    private static final Pattern CODES =
            Pattern.compile("(?:[A-Za-z]{0,3}[-.]?\\d{1,4}[a-z]?(?:\\.\\d{1,3})*(?:[,;/&\\s]{1,3}|$))+");
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[T ].{0,30})?|[3-6]\\d{4}|\\d{1,2}[ -][A-Za-z]{3,9}[ -]\\d{2,4}");

    private CellScales() {}

    /** A step of a scale that is high, medium and low: "High", "P2". */
    static boolean isPriority(String text) {
        return priority(text).isPresent();
    }

    static Optional<Priority> priority(String text) {
        if (STEP.matcher(text).matches()) {
            // "P1" comes before "P3"
            return Optional.of(Priority.values()[text.charAt(text.length() - 1) - '1']);
        }
        return Priority.ofWords(text);
    }

    /** A step of any scale of priorities: "Normal", "P4", "2". */
    static boolean isAnyPriority(String text) {
        return isPriority(text)
                || OTHER_STEP.matcher(text).matches()
                || OTHER_PRIORITIES.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isYes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A rating that is no yes: "Amber", "G", but not "Y". */
    static boolean isColour(String text) {
        return !isYes(text) && Rating.ofWords(text).isPresent();
    }

    static boolean isYesOrNo(String text) {
        return isYes(text) || NO.contains(text.toLowerCase(Locale.ROOT));
    }

    /** "40%". */
    static boolean isShare(String text) {
        return SHARE.matcher(text).matches();
    }

    /** "40%", "40", "0.4". */
    static boolean isShareOrFigure(String text) {
        return isShare(text) || FIGURE.matcher(text).matches();
    }

    /** "0.4", which is 40% where spreadsheets keep shares. */
    static boolean isFraction(String text) {
        return FRACTION.matcher(text).matches();
    }

    /** "0", "1": nothing and all of it, beside fractions. */
    static boolean isNoneOrAll(String text) {
        return text.equals("0") || isAll(text);
    }

    static boolean isAll(String text) {
        return text.equals("1") || text.equals("1.0") || text.equals("1.00");
    }

    /** "1,3", "A2; A4", "12". */
    static boolean isCodes(String text) {
        return text.length() < 60 && CODES.matcher(text).matches();
    }

    static boolean isStatus(String text) {
        return DeliveryStatus.ofWords(text).isPresent() || isShare(text);
    }

    /** Whether a cell holds a date, be it in figures, as a serial or in words. */
    static boolean isDate(String text) {
        return DAY.matcher(text).matches() || ColumnContents.isDated(text);
    }

    /** The same, or behind what it is the date of: "quay-1-m1 | May 2031". */
    static boolean isDateOfSomething(String text) {
        int bar = text.lastIndexOf(" | ");
        return isDate(bar < 0 ? text : text.substring(bar + 3));
    }
}
