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
 * What somebody who alone is in a hidden cell can work out of the others of its lines. Nobody says which hidden cell counts one
 * person, so each that can is asked about: these intervals are told and not judged.
 */
final class Insiders {

    private final TableEquations equations;
    private final Unknowns unknowns;
    private final Map<Integer, Insider> narrowest = new HashMap<>();

    Insiders(TableEquations equations, Unknowns unknowns) {
        this.equations = equations;
        this.unknowns = unknowns;
        for (int u = 0; u < unknowns.nodes().length; u++) {
            if (equations.nodes().get(unknowns.nodes()[u]).isWithheld()) {
                ask(u);
            }
        }
    }

    /** The narrowest interval of an unknown to anybody alone in another cell. */
    Optional<Insider> of(int unknown) {
        return Optional.ofNullable(narrowest.get(unknown));
    }

    private void ask(int alone) {
        LinearSystem system = unknowns.system();
        if (system.lower()[alone] > 1 || system.upper()[alone] < 1) {
            return;
        }
        long[] lower = system.lower().clone();
        long[] upper = system.upper().clone();
        lower[alone] = 1;
        upper[alone] = 1;
        SystemIntervals intervals = SystemIntervals.of(new LinearSystem(lower, upper, system.sums()));
        if (!intervals.isFeasible()) {
            return;
        }
        String label = equations.nodes().get(unknowns.nodes()[alone]).label();
        for (int other : besides(alone)) {
            Interval interval = intervals.interval(other);
            Insider before = narrowest.get(other);
            if (before == null || width(interval) < width(before)) {
                OptionalLong most =
                        interval.most() >= LinearSystem.OPEN ? OptionalLong.empty() : OptionalLong.of(interval.most());
                narrowest.put(other, new Insider(label, interval.least(), most));
            }
        }
    }

    private static long width(Interval interval) {
        return interval.most() - interval.least();
    }

    private static long width(Insider insider) {
        return insider.most().orElse(LinearSystem.OPEN) - insider.least();
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
