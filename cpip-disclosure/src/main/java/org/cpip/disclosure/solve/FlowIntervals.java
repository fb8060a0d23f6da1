package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cpip.disclosure.solve.Interval.Term;

/** Intervals by the largest flow, exact in whole numbers: two flows an unknown. */
final class FlowIntervals implements IntervalFinder {

    private final FlowNetwork network;
    private final NetworkForm form;
    private final boolean feasible;

    FlowIntervals(LinearSystem system, NetworkForm form) {
        this.form = form;
        this.network = new FlowNetwork(form.ground() + 1, form.tail(), form.head(), system.lower(), system.upper());
        this.feasible = network.satisfy(form.needs(system), form.ground());
    }

    @Override
    public boolean isFeasible() {
        return feasible;
    }

    @Override
    public Interval interval(int unknown) {
        List<Term> whyMost = push(unknown, true, network.highest(unknown) == network.upper[unknown]);
        // flows next to no bound at all are none
        long high = network.highest(unknown);
        long most = high >= LinearSystem.OPEN / 2 ? LinearSystem.OPEN : high;
        List<Term> whyLeast = push(unknown, false, network.lowest(unknown) == network.lower[unknown]);
        long least = network.lowest(unknown);
        return new Interval(least, most, least, most, whyLeast, whyMost);
    }

    @Override
    public Interval soFar(int unknown) {
        long least = network.lowest(unknown);
        long most = network.highest(unknown);
        return new Interval(least, most, least, most, List.of(), List.of());
    }

    /** Moves an unknown as far as it goes, unless it was seen at its own bound, and tells what stopped it. */
    private List<Term> push(int unknown, boolean up, boolean seen) {
        if (seen) {
            return List.of();
        }
        network.move(unknown, up, LinearSystem.OPEN);
        return cut();
    }

    /** The equations on one side of what stopped the flow: added up, they leave nothing unknown but this and what cannot move. */
    private List<Term> cut() {
        BitSet side = (BitSet) network.gap().clone();
        if (side.get(form.ground())) {
            side.flip(0, form.ground() + 1);
        }
        List<Term> terms = new ArrayList<>();
        side.stream().forEach(sum -> terms.add(new Term(sum, form.turn()[sum])));
        return terms;
    }

    @Override
    public long[] solution() {
        return network.flow.clone();
    }
}
