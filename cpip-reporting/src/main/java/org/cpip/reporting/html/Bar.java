package org.cpip.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.Tally;

/**
 * A status bar: one segment for each state that occurs, in the order of {@link ProgressState}.
 *
 * @param id unique in the page, for its title and description
 * @param title what it shows
 * @param tally the counts behind it
 * @param segments from left to right
 */
record Bar(String id, String title, Tally tally, List<Segment> segments) {

    /** Lays the segments out. */
    static Bar of(String id, String title, Tally tally) {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (ProgressState state : ProgressState.values()) {
            int count = tally.count(state);
            if (count > 0) {
                segments.add(new Segment(
                        state,
                        count,
                        percent(2L * before, tally),
                        percent(2L * count, tally),
                        percent(2L * before + count, tally),
                        isRoomy(count, tally)));
                before += count;
            }
        }
        return new Bar(id, title, tally, List.copyOf(segments));
    }

    /** Hundredths of a per cent, rounded, with a point whatever the locale; {@code halves} counts half items. */
    private static String percent(long halves, Tally tally) {
        long hundredths = Math.round(halves * 5_000.0 / tally.total());
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "%";
    }

    /** Room for the digits on a phone, where a digit takes about a thirtieth of a bar; the table has every number. */
    private static boolean isRoomy(int count, Tally tally) {
        return 30L * count >= (1L + Integer.toString(count).length()) * tally.total();
    }

    /**
     * A part of the bar.
     *
     * @param state what it counts
     * @param count how many, 1 or more
     * @param start its left edge, as a percentage
     * @param width its width, as a percentage
     * @param middle where its number stands, as a percentage
     * @param roomy whether the number fits
     */
    record Segment(ProgressState state, int count, String start, String width, String middle, boolean roomy) {

        /** Its style class. */
        String style() {
            return "is-" + state.name().toLowerCase(Locale.ROOT);
        }
    }
}
