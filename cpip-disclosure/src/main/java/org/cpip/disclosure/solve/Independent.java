package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Leaves out equations that others say already: tables of several dimensions have many, and a solver stumbles over them. */
final class Independent {

    /** Above so many steps finding them takes longer than it saves. */
    private static final long MOST_STEPS = 3_000_000_000L;

    private static final double NOTHING = 1e-7;

    private final int width;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    private Independent(int width) {
        this.width = width;
    }

    /** The same system for a solver; what contradicts the others stays, so that the solver sees it. */
    static LinearSystem of(LinearSystem system) {
        long size = system.size();
        if (size * size * system.sums().size() > MOST_STEPS) {
            return system;
        }
        Independent independent = new Independent(system.size());
        List<Sum> kept = system.sums().stream()
                .filter(sum -> !sum.isEquation() || independent.add(sum))
                .toList();
        return new LinearSystem(system.lower(), system.upper(), kept);
    }

    /** Takes from an equation what the earlier ones say of it; false when nothing is left. */
    private boolean add(Sum sum) {
        double[] row = new double[width + 1];
        for (int i = 0; i < sum.unknowns().length; i++) {
            row[sum.unknowns()[i]] = sum.factors()[i];
        }
        row[width] = sum.least();
        for (int r = 0; r < rows.size(); r++) {
            double times = row[pivots.get(r)];
            if (times != 0) {
                double[] other = rows.get(r);
                for (int c = 0; c <= width; c++) {
                    row[c] -= times * other[c];
                }
            }
        }
        int pivot = 0;
        for (int c = 1; c < width; c++) {
            pivot = Math.abs(row[c]) > Math.abs(row[pivot]) ? c : pivot;
        }
        if (width == 0 || Math.abs(row[pivot]) < NOTHING) {
            return Math.abs(row[width]) >= NOTHING;
        }
        double by = row[pivot];
        rows.add(Arrays.stream(row)
                .map(each -> Math.abs(each) < NOTHING ? 0 : each / by)
                .toArray());
        pivots.add(pivot);
        return true;
    }
}
