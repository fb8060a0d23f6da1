package org.cpip.disclosure.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;

/**
 * Chooses which small counts become the base and which 0: one after the other where it helps the totals most, then by
 * exchanging two as long as that makes the totals' errors smaller.
 */
final class RoundingSearch {

    private final long base;
    private final long[] values;
    private final long[] rounded;
    /** For each figure the finest figures that it is the sum of. */
    private final List<int[]> leaves = new ArrayList<>();
    /** For each finest figure all figures that it is counted in. */
    private final List<List<Integer>> countedIn = new ArrayList<>();

    RoundingSearch(TableEquations equations, long base) {
        this.base = base;
        int size = equations.nodes().size();
        this.values = new long[size];
        Line[] made = new Line[size];
        for (Line line : equations.lines()) {
            if (line.isSum() && made[line.whole()] == null) {
                made[line.whole()] = line;
            }
        }
        for (int n = 0; n < size; n++) {
            values[n] = equations.nodes().get(n).least();
            countedIn.add(new ArrayList<>());
        }
        for (int n = 0; n < size; n++) {
            int[] own = leaves(n, made).distinct().sorted().toArray();
            leaves.add(own);
            for (int leaf : own) {
                countedIn.get(leaf).add(n);
            }
        }
        this.rounded = values.clone();
    }

    private static IntStream leaves(int node, Line[] made) {
        Line line = made[node];
        return line == null
                ? IntStream.of(node)
                : Arrays.stream(line.nodes(), 0, line.nodes().length - 1).flatMap(part -> leaves(part, made));
    }

    long[] run() {
        List<Integer> small = IntStream.range(0, values.length)
                .filter(n -> leaves.get(n).length == 1 && leaves.get(n)[0] == n)
                .filter(n -> values[n] > 0 && values[n] < base)
                .boxed()
                .toList();
        long[] errors = new long[values.length];
        small.forEach(n -> change(n, 0, errors));
        List<Integer> largestFirst = small.stream()
                .sorted(Comparator.comparing((Integer n) -> -values[n]).thenComparing(n -> n))
                .toList();
        boolean better = true;
        while (better) {
            better = false;
            for (int one : largestFirst) {
                better |= tryBoth(one, -1, errors);
                for (int other : largestFirst) {
                    if (rounded[one] != rounded[other]) {
                        better |= tryBoth(one, other, errors);
                    }
                }
            }
        }
        for (int n = 0; n < values.length; n++) {
            rounded[n] = Arrays.stream(leaves.get(n))
                    .mapToLong(leaf -> rounded[leaf])
                    .sum();
        }
        return rounded;
    }

    /** Rounds one figure, or two, the other way; back again unless that makes the errors smaller. */
    private boolean tryBoth(int one, int other, long[] errors) {
        long before = error(one, other, errors);
        flip(one, errors);
        flip(other, errors);
        if (error(one, other, errors) < before) {
            return true;
        }
        flip(one, errors);
        flip(other, errors);
        return false;
    }

    private void flip(int leaf, long[] errors) {
        if (leaf >= 0) {
            change(leaf, rounded[leaf] == 0 ? base : 0, errors);
        }
    }

    private void change(int leaf, long to, long[] errors) {
        countedIn.get(leaf).forEach(n -> errors[n] += to - rounded[leaf]);
        rounded[leaf] = to;
    }

    /** The fourth powers of the errors of what two figures are counted in: a large error is worse than several small ones. */
    private long error(int one, int other, long[] errors) {
        return IntStream.concat(
                        countedIn.get(one).stream().mapToInt(n -> n),
                        other < 0
                                ? IntStream.empty()
                                : countedIn.get(other).stream().mapToInt(n -> n))
                .distinct()
                .mapToLong(n -> errors[n] * errors[n] * errors[n] * errors[n])
                .sum();
    }
}
