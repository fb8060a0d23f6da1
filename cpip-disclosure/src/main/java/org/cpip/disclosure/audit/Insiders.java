package org.cpip.disclosure.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cpip.disclosure.audit.AuditedCell.Insider;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.TableEquations.Unknowns;
import org.cpip.disclosure.solve.Interval;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.solve.Sum;
import org.cpip.disclosure.solve.SystemIntervals;

/**
 * What the people who are counted in a hidden cell can work out of others. Where what is hidden is known, those of each cell up
 * to the size of a coalition are asked about all other small counts, and what they find exactly is judged. Otherwise nobody
 * says which hidden cell counts one person: each that can is asked about, and what they know of its lines is told alone.
 */
final class Insiders {

    /** Of fewer unknowns the ends of all intervals are found soon enough. */
    private static final int MANY = 150;

    private final TableEquations equations;
    private final Unknowns unknowns;
    private final Map<String, Long> small;
    private final Map<Integer, Insider> narrowest = new HashMap<>();
    private final Set<Integer> exposed = new HashSet<>();

    /** @param small what is hidden for being small, by label; empty when that is not known */
    Insiders(TableEquations equations, Unknowns unknowns, int coalition, Map<String, Long> small) {
        this.equations = equations;
        this.unknowns = unknowns;
        this.small = small;
        for (int u = 0; u < unknowns.nodes().length; u++) {
            if (equations.nodes().get(unknowns.nodes()[u]).isWithheld()) {
                long count = small.isEmpty() ? 1 : small.getOrDefault(label(u), 0L);
                if (count > 0 && count <= coalition) {
                    ask(u, count);
                }
            }
        }
    }

    private String label(int unknown) {
        return equations.nodes().get(unknowns.nodes()[unknown]).label();
    }

    /** Whether a small count is known exactly to the people of another cell. */
    boolean isExposed(int unknown) {
        return exposed.contains(unknown);
    }

    /** The narrowest interval of an unknown to the people of another cell. */
    Optional<Insider> of(int unknown) {
        return Optional.ofNullable(narrowest.get(unknown));
    }

    private void ask(int theirs, long count) {
        LinearSystem system = unknowns.system();
        if (system.lower()[theirs] > count || system.upper()[theirs] < count) {
            return;
        }
        long[] lower = system.lower().clone();
        long[] upper = system.upper().clone();
        lower[theirs] = count;
        upper[theirs] = count;
        SystemIntervals intervals = SystemIntervals.of(new LinearSystem(lower, upper, system.sums()));
        if (!intervals.isFeasible()) {
            return;
        }
        for (int other : small.isEmpty() ? besides(theirs) : otherSmall(theirs)) {
            Interval seen = intervals.soFar(other);
            if (!small.isEmpty() && unknowns.nodes().length > MANY && seen.most() > seen.least()) {
                // what they cannot tell for certain is not told to the last unit where there are many to be asked
                continue;
            }
            Interval interval = intervals.interval(other);
            if (!small.isEmpty() && interval.seenMost() == interval.seenLeast()) {
                exposed.add(other);
            }
            Insider before = narrowest.get(other);
            if (before == null || width(interval) < width(before)) {
                OptionalLong most =
                        interval.most() >= LinearSystem.OPEN ? OptionalLong.empty() : OptionalLong.of(interval.most());
                narrowest.put(other, new Insider(label(theirs), interval.least(), most));
            }
        }
    }

    private static long width(Interval interval) {
        return interval.most() - interval.least();
    }

    private static long width(Insider insider) {
        return insider.most().orElse(LinearSystem.OPEN) - insider.least();
    }

    private Set<Integer> otherSmall(int unknown) {
        Set<Integer> others = new HashSet<>();
        for (int u = 0; u < unknowns.nodes().length; u++) {
            if (u != unknown && small.containsKey(label(u))) {
                others.add(u);
            }
        }
        return others;
    }

    /** The other hidden cells of the lines of one. */
    private Set<Integer> besides(int unknown) {
        Set<Integer> others = new HashSet<>();
        for (Sum sum : unknowns.system().sums()) {
            boolean in = false;
            for (int u : sum.unknowns()) {
                in |= u == unknown;
            }
            for (int u : in ? sum.unknowns() : new int[0]) {
                others.add(u);
            }
        }
        others.remove(unknown);
        others.removeIf(u -> !equations.nodes().get(unknowns.nodes()[u]).isWithheld());
        return others;
    }
}
