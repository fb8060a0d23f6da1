package org.cpip.io.recognise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the dates in figures of a document have the day or the month first. */
final class FigureSurvey {

    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})([/.-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})\\b");

    private int dayFirst;
    private int monthFirst;
    private int either;

    void text(String text) {
        for (Matcher date = DATE.matcher(text); date.find(); ) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(3));
            if (first > 12 && second <= 12) {
                dayFirst++;
            } else if (second > 12 && first <= 12) {
                monthFirst++;
            } else if (first <= 12 && first != second) {
                either++;
            }
        }
    }

    List<String> lines() {
        if (dayFirst + monthFirst + either == 0) {
            return List.of();
        }
        String seen = "# Dates in figures: " + dayFirst + " with the day first, " + monthFirst
                + " with the month first, " + either + " that can be either";
        if (dayFirst > 0 == monthFirst > 0) {
            return List.of(seen, "# dates=day-first");
        }
        return List.of(seen, dayFirst > 0 ? "dates=day-first" : "dates=month-first");
    }
}
