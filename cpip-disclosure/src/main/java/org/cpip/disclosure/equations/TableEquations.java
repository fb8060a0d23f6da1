package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.solve.Sum;
import org.cpip.disclosure.solve.SystemIntervals;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/**
 * The figures of tables and what ties them.
 *
 * @param nodes each figure once
 * @param lines what ties them
 * @param diagnostics what does not add up
 */
public record TableEquations(List<CellNode> nodes, List<Line> lines, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public TableEquations {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What is not known exactly, as a system.
     *
     * @param system of the figures that are not known
     * @param nodes the number of the figure behind each unknown
     * @param unknowns the number of the unknown of each figure; -1 for those that are known
     * @param lines the number of the line behind each sum
     */
    public record Unknowns(LinearSystem system, int[] nodes, int[] unknowns, int[] lines) {}

    /** Whether there are figures that agree with everything. */
    public boolean isConsistent() {
        return diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR)
                && SystemIntervals.of(unknowns().system()).isFeasible();
    }

    /** The system of the figures whose cells do not say what they are. */
    public Unknowns unknowns() {
        int[] unknowns = new int[nodes.size()];
        Arrays.fill(unknowns, -1);
        int[] numbers = new int[nodes.size()];
        int count = 0;
        for (int n = 0; n < unknowns.length; n++) {
            if (!nodes.get(n).isKnown()) {
                unknowns[n] = count;
                numbers[count++] = n;
            }
        }
        numbers = Arrays.copyOf(numbers, count);
        long[] lower =
                Arrays.stream(numbers).mapToLong(n -> nodes.get(n).least()).toArray();
        long[] upper =
                Arrays.stream(numbers).mapToLong(n -> nodes.get(n).most()).toArray();
        List<Sum> sums = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        List<Sum> rates = new ArrayList<>();
        for (int l = 0; l < lines.size(); l++) {
            Sum sum = folded(lines.get(l), unknowns);
            if (sum.unknowns().length == 1 && !lines.get(l).isSum()) {
                tighten(sum, lower, upper);
            } else if (sum.unknowns().length > 0) {
                sums.add(sum);
                of.add(l);
                if (!lines.get(l).isSum()) {
                    rates.add(sum);
                }
            }
        }
        leaveOut(RatePairs.tighten(rates, lower, upper), sums, of);
        return new Unknowns(
                new LinearSystem(lower, upper, sums),
                numbers,
                unknowns,
                of.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void leaveOut(List<Sum> said, List<Sum> sums, List<Integer> of) {
        Set<Sum> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(said);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            if (!gone.contains(sums.get(i))) {
                kept.add(of.get(i));
            }
        }
        sums.removeIf(gone::contains);
        of.clear();
        of.addAll(kept);
    }

    private Sum folded(Line line, int[] unknowns) {
        long known = 0;
        int[] places = new int[line.nodes().length];
        long[] factors = new long[places.length];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            int node = line.nodes()[i];
            if (unknowns[node] < 0) {
                known = Math.addExact(
                        known,
                        Math.multiplyExact(line.factors()[i], nodes.get(node).least()));
            } else {
                places[count] = unknowns[node];
                factors[count++] = line.factors()[i];
            }
        }
        long least = line.least() <= -LinearSystem.OPEN ? line.least() : line.least() - known;
        long most = line.most() >= LinearSystem.OPEN ? line.most() : line.most() - known;
        return new Sum(Arrays.copyOf(places, count), Arrays.copyOf(factors, count), least, most);
    }

    /** An inequality of one unknown is a bound of it. */
    private static void tighten(Sum sum, long[] lower, long[] upper) {
        int u = sum.unknowns()[0];
        long factor = sum.factors()[0];
        boolean hasLeast = sum.least() > -LinearSystem.OPEN;
        boolean hasMost = sum.most() < LinearSystem.OPEN;
        if (factor > 0) {
            lower[u] = hasLeast ? Math.max(lower[u], -Math.floorDiv(-sum.least(), factor)) : lower[u];
            upper[u] = hasMost ? Math.min(upper[u], Math.floorDiv(sum.most(), factor)) : upper[u];
        } else {
            lower[u] = hasMost ? Math.max(lower[u], -Math.floorDiv(sum.most(), -factor)) : lower[u];
            upper[u] = hasLeast ? Math.min(upper[u], Math.floorDiv(-sum.least(), -factor)) : upper[u];
        }
    }
}
