package org.cpip.disclosure.equations;

import java.math.BigDecimal;
import java.util.List;

/** What a printed rate says of the two counts behind it. */
public final class RateLines {

    private RateLines() {}

    /**
     * A rate that is rounded half up to its decimals: {@code rate - half <= per * above / below < rate + half}, as inequalities
     * in whole numbers.
     *
     * @param above the number of the figure that is counted
     * @param below the number of the figure of how many
     */
    public static List<Line> of(int above, int below, long per, BigDecimal rate) {
        long scale = 2 * BigDecimal.TEN.pow(Math.max(0, rate.scale())).longValueExact();
        long shown = rate.multiply(BigDecimal.valueOf(scale)).longValueExact();
        int[] nodes = {above, below};
        return List.of(
                Line.atLeast(nodes, new long[] {scale * per, 1 - shown}, 0),
                Line.atMost(nodes, new long[] {scale * per, -1 - shown}, -1));
    }
}
