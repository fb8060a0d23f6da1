package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;

/** Headings that are a date and say nothing else: "By the end of 2041", "Short term (2041 to 2042)". */
final class DateTitles {

    private static final Set<String> WORDS =
            Set.of(("by the end of in before from to and until during due short medium long longer term early mid late "
                            + "spring summer autumn winter year years financial quarter first second third fourth half q1 q2 q3 q4 fy "
                            + "january february march april may june july august september october november december "
                            + "jan feb mar apr jun jul aug sep sept oct nov dec")
                    .split(" "));

    private DateTitles() {}

    static boolean is(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !Character.isDigit(word.charAt(0)) && !WORDS.contains(word)) {
                // "Budget 2041"
                return false;
            }
        }
        return ActionText.isDate(title);
    }
}
