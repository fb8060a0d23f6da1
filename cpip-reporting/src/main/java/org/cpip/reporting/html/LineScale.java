package org.cpip.reporting.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values from bottom to top in pixels, between round numbers. */
record LineScale(BigDecimal low, BigDecimal step, int steps) {

    /** The lowest value. */
    static final int BOTTOM = 190;

    private static final int TOP = 34;

    static LineScale of(List<Double> values) {
        double min = values.stream().mapToDouble(each -> each).min().orElseThrow();
        double max = values.stream().mapToDouble(each -> each).max().orElseThrow();
        boolean flat = max - min <= 1e-9 * Math.max(Math.abs(min), Math.abs(max));
        double span = flat ? Math.max(Math.abs(max), 1) : max - min;
        // A scale that would begin near zero begins there.
        double from = min > 0 && min < span ? 0 : min;
        BigDecimal step = round((flat || max <= from ? span : max - from) / 3);
        BigDecimal low =
                BigDecimal.valueOf(from).divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = BigDecimal.valueOf(max)
                .subtract(low)
                .divide(step, 0, RoundingMode.CEILING)
                .intValue();
        return new LineScale(low, step, Math.max(1, steps));
    }

    /** The next 1, 2 or 5 with zeros. */
    private static BigDecimal round(double step) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(step)));
        return Stream.of(1, 2, 5, 10)
                .map(each -> power.multiply(BigDecimal.valueOf(each)))
                .filter(each -> each.doubleValue() >= step * 0.999)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }

    List<BigDecimal> levels() {
        List<BigDecimal> levels = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            levels.add(low.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return levels;
    }

    int y(double value) {
        double share = (value - low.doubleValue()) / (step.doubleValue() * steps);
        return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
    }
}
