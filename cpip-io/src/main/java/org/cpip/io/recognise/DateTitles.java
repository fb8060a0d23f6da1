package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that are a date and say nothing else: "By the end of 2041", "Short term (2041 to 2042)". */
final class DateTitles {

    private static final Set<String> WORDS =
            Set.of(("by the end of in before from to and until during due short medium long longer term early mid late "
                            + "spring summer autumn winter year years financial quarter first second third fourth half q1 q2 q3 q4 fy "
                            + "january february march april may june july august september october november december "
                            + "jan feb mar apr jun jul aug sep sept oct nov dec")
                    .split(" "));

    /** What may end one: "By June 2041 we will have". */
    private static final Pattern PROMISE = Pattern.compile(
            ",? (?:we|the [\\w ]{2,40}) (?:will|aim to|expect to|plan to|should) have:?$", Pattern.CASE_INSENSITIVE);

    /** "Quarter 1 (April to June 2041)", "Year 2: 2041/42", "Phase 1 – 2041 to 2043". */
    private static final Pattern PART = Pattern.compile(
            "(?:quarter|year|phase|stage|period|short term|medium term|long term)(?: (?:\\d|one|two|three|four|five))?(?: ?[:–—-] ?| ?\\()([^()]{4,40})\\)?",
            Pattern.CASE_INSENSITIVE);

    private DateTitles() {}

    /** Whether a heading promises what stands below it by its date: "By June 2041 we will have:". */
    static boolean promises(String title) {
        return PROMISE.matcher(title).find() && is(title);
    }

    /** The date of such a heading: "April to June 2041" of "Quarter 1 (April to June 2041)". */
    static String date(String title) {
        String plain = PROMISE.matcher(title).replaceFirst("");
        if (ActionText.isDate(plain)) {
            return plain;
        }
        Matcher part = PART.matcher(plain);
        return part.matches() && ActionText.isDate(part.group(1)) ? part.group(1) : plain;
    }

    static boolean is(String heading) {
        String title = date(heading);
        if (!title.equals(heading) && ActionText.isDate(title)) {
            return true;
        }
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !Character.isDigit(word.charAt(0)) && !WORDS.contains(word)) {
                // "Budget 2041"
                return false;
            }
        }
        return ActionText.isDate(title);
    }
}
