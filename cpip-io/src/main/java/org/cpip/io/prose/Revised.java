package org.cpip.io.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that says that its date was moved: "30 June 2024, revised to 30 September 2024", "September 2024 (was June 2024)".
 *
 * @param date the words of the date that holds now
 * @param before the words of the date that it was moved from
 */
record Revised(String date, String before) {

    private static final String MOVED =
            "(?:now |has been |been |was |is )*(?:revised|moved|extended|delayed|postponed|deferred|slipped|changed|amended"
                    + "|rescheduled|brought forward|put back|pushed back|re-?baselined|updated)";
    private static final String BEFORE =
            "(?:was|were|previously|originally|formerly|revised from|moved from|changed from|old)";

    private static final Pattern LATER = Pattern.compile(
            "(.{4,40}?)[\\s,;:(\\[\u2013-]+(?:" + MOVED
                    + "(?: date)?(?: from .{4,24}?)?(?: to|:| -)|now|revised|new date:?)[\\s:]+"
                    + "(?:to )?(.{4,40}?)[)\\].]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER = Pattern.compile(
            "(.{4,40}?)[\\s,;(\\[\u2013-]+" + BEFORE + "(?: due)?[\\s:]+(?:by |in )?(.{4,40}?)[)\\].]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_TO =
            Pattern.compile(MOVED + " from (.{4,24}?) to (.{4,40}?)[.]?", Pattern.CASE_INSENSITIVE);

    /** No cell is revised without one of them; most cells have none, and the patterns are not tried. */
    private static final List<String> WORDS = List.of(
            "revised",
            "moved",
            "extended",
            "delayed",
            "postponed",
            "deferred",
            "slipped",
            "changed",
            "amended",
            "rescheduled",
            "forward",
            "back",
            "baselined",
            "updated",
            "now",
            "new date",
            "was",
            "were",
            "previously",
            "originally",
            "formerly",
            "old");

    /** The revision that a cell speaks of; empty when it speaks of none. */
    static Optional<Revised> of(String text) {
        if (text.length() > 100 || !mayBe(text)) {
            return Optional.empty();
        }
        Matcher matcher = FROM_TO.matcher(text);
        if (matcher.matches()) {
            // "Delayed from June 2024 to September 2024"
            return Optional.of(new Revised(matcher.group(2), matcher.group(1)));
        }
        matcher = LATER.matcher(text);
        if (matcher.matches()) {
            // "30 June 2024, revised to 30 September 2024", "June 2024 now September 2024"
            return Optional.of(new Revised(matcher.group(2), matcher.group(1)));
        }
        matcher = EARLIER.matcher(text);
        // "September 2024 (was June 2024)"
        return matcher.matches() ? Optional.of(new Revised(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    private static boolean mayBe(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
