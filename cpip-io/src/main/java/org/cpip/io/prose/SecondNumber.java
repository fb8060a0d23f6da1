package org.cpip.io.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a second number into the title of a first: "90% by 2031 and 95% by 2033". */
final class SecondNumber {

    private static final Pattern NUMBER =
            Pattern.compile("[\\p{Sc}]?\\d[\\d,.]*\\d(?:%|[a-z]{1,2}\\b)?|[\\p{Sc}]?\\d(?:%|[a-z]{1,2}\\b)?");

    private SecondNumber() {}

    /** The title with the number that stands between two tokens, when both have exactly one. */
    static String of(Tokens t, String title, int from, int to) {
        boolean digits = false;
        for (int i = from; i < to; i++) {
            digits |= t.isNumber(i);
        }
        if (!digits) {
            // "in May 2018 and again in June 2018"
            return title;
        }
        Matcher second = NUMBER.matcher(t.text(from, to));
        Matcher first = NUMBER.matcher(title);
        if (!second.find() || !first.find()) {
            return title;
        }
        // "Reach 90%" and "95%": "Reach 95%"
        String changed = title.substring(0, first.start()) + second.group() + title.substring(first.end());
        return second.find() || first.find() ? title : changed;
    }
}
