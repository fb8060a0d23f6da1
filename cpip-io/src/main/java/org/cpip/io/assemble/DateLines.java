package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanWords;

/** Cuts a cell into its lines, and one with dates into the dates of it, each still text. */
final class DateLines {

    /** A line that is a piece of a date: "By end", "31", "March", "no later than". */
    private static final Pattern PIECE = Pattern.compile(
            "(?i)(?:(?:by|end|of|the|early|mid|late|before|until|from|in|on|to|and|no|later|than|spring|summer|autumn|winter"
                    + "|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august"
                    + "|september|october|november|december|[0-9]{1,2}(?:st|nd|rd|th)?)(?=[\\s,.]|$)[\\s,.]*)+[-\u2013]?");

    private static final Pattern LISTED =
            Pattern.compile("(Q[1-4]|H[12]) ?(?:&|and|,) ?(Q[1-4]|H[12])( .{4,12})", Pattern.CASE_INSENSITIVE);

    private final CellDates dates;

    DateLines(CellDates dates) {
        this.dates = dates;
    }

    /** The lines of a cell that say something. */
    static List<String> lines(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            String plain = PlainText.normalise(text);
            // "31 May 2018", "-"
            return PlanWords.isNothing(plain) ? List.of() : List.of(plain);
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("[\\r\\n]+")) {
            String plain = PlainText.normalise(line);
            if (!PlanWords.isNothing(plain)) {
                lines.add(plain);
            }
        }
        return lines;
    }

    /** The lines of a cell, or all of it where a narrow column broke one date: "31 May", "2018". */
    List<String> cut(String text) {
        List<String> lines = lines(text.replace(';', '\n'));
        if (lines.size() == 1) {
            return several(lines.get(0));
        }
        if (isMoved(dates.read(PlainText.normalise(text)))) {
            // "March 2024", "(revised to June 2024)"
            return List.of(PlainText.normalise(text));
        }
        boolean open = lines.stream().anyMatch(DateLines::goesOn);
        if (!open && lines.stream().allMatch(line -> dates.read(line).isClear())) {
            return lines;
        }
        boolean pieces = lines.stream()
                .allMatch(line ->
                        dates.read(line).isClear() || PIECE.matcher(line).matches());
        String joined = PlainText.normalise(text);
        // "TBC" above "2031" are two things
        return pieces && dates.read(joined).isClear() ? List.of(joined) : lines;
    }

    /** "By February 2031 and February 2032": two dates, and "by" holds for both. */
    private List<String> several(String line) {
        if ("QqHh".indexOf(line.charAt(0)) >= 0) {
            Matcher listed = LISTED.matcher(line);
            if (listed.matches()) {
                // "Q1 & Q3 2018/19"
                List<String> both = List.of(listed.group(1) + listed.group(3), listed.group(2) + listed.group(3));
                return both.stream().allMatch(each -> dates.read(each).isClear()) ? both : List.of(line);
            }
        }
        int and = line.indexOf(" and ");
        if (and < 0 || dates.read(line).isClear()) {
            return List.of(line);
        }
        String first = line.substring(0, and);
        String second = line.substring(and + 5);
        boolean by = first.regionMatches(true, 0, "by ", 0, 3) && !second.regionMatches(true, 0, "by ", 0, 3);
        second = by ? first.substring(0, 3) + second : second;
        return dates.read(first).isClear() && dates.read(second).isClear() ? List.of(first, second) : List.of(line);
    }

    /** "March 2018 -" above "June 2018". */
    private static boolean goesOn(String line) {
        return line.endsWith("-") || line.endsWith("\u2013") || line.endsWith(" to") || line.endsWith(" and");
    }

    private static boolean isMoved(DateReader.CellDate cell) {
        return cell.date().isPresent()
                && cell.doubt()
                        .filter(doubt -> doubt.at().rule().equals(DateReader.MOVED))
                        .isPresent();
    }
}
