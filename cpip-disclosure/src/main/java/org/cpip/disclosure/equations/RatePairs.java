package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.solve.Sum;

/**
 * What a rate says of two rounded figures, in whole numbers: of 75 to 84 girls of 115 to 124 children 65.8 % are 77 of 117 or
 * 79 of 120, which no linear program sees.
 */
final class RatePairs {

    /** Pairs of more numbers than this are left to the solvers. */
    private static final long MOST = 100_000;

    private final List<Sum> sums;
    private final long[] lower;
    private final long[] upper;

    private RatePairs(List<Sum> sums, long[] lower, long[] upper) {
        this.sums = sums;
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Narrows the bounds of two unknowns to the whole numbers that agree with the rates between them.
     *
     * @param rates inequalities
     * @return those that say nothing that the bounds do not say
     */
    static List<Sum> tighten(List<Sum> rates, long[] lower, long[] upper) {
        Map<List<Integer>, List<Sum>> byPair = new LinkedHashMap<>();
        for (Sum rate : rates) {
            if (rate.unknowns().length == 2) {
                int a = rate.unknowns()[0];
                int b = rate.unknowns()[1];
                byPair.computeIfAbsent(List.of(Math.min(a, b), Math.max(a, b)), each -> new ArrayList<>())
                        .add(rate);
            }
        }
        List<Sum> said = new ArrayList<>();
        byPair.forEach((pair, own) -> {
            if (new RatePairs(own, lower, upper).narrow(pair.get(0), pair.get(1))) {
                said.addAll(own);
            }
        });
        return said;
    }

    /** Whether every pair that is left agrees with the rates. */
    private boolean narrow(int a, int b) {
        if (upper[a] >= LinearSystem.OPEN || upper[b] >= LinearSystem.OPEN || size(a) * size(b) > MOST) {
            return false;
        }
        long[] box = {Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        long agreeing = 0;
        for (long x = lower[a]; x <= upper[a]; x++) {
            for (long y = lower[b]; y <= upper[b]; y++) {
                if (agrees(a, x, y)) {
                    agreeing++;
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.max(box[1], x);
                    box[2] = Math.min(box[2], y);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        if (agreeing == 0) {
            // a contradiction, which the solvers tell
            return false;
        }
        lower[a] = box[0];
        upper[a] = box[1];
        lower[b] = box[2];
        upper[b] = box[3];
        return agreeing == size(a) * size(b);
    }

    private long size(int unknown) {
        return Math.min(MOST + 1, upper[unknown] - lower[unknown] + 1);
    }

    private boolean agrees(int a, long x, long y) {
        for (Sum rate : sums) {
            boolean first = rate.unknowns()[0] == a;
            long sum = rate.factors()[0] * (first ? x : y) + rate.factors()[1] * (first ? y : x);
            if (sum < rate.least() || sum > rate.most()) {
                return false;
            }
        }
        return true;
    }
}
