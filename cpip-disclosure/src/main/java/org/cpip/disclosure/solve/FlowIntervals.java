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
        network.move(unknown, true, LinearSystem.OPEN);
        // flows next to no bound at all are none
        long most = network.flow[unknown] >= LinearSystem.OPEN / 2 ? LinearSystem.OPEN : network.flow[unknown];
        List<Term> whyMost = cut();
        network.move(unknown, false, LinearSystem.OPEN);
        long least = network.flow[unknown];
        return new Interval(least, most, least, most, cut(), whyMost);
    }

    /** The equations on one side of what stopped the flow: added up, they leave nothing unknown but this and what cannot move. */
    private List<Term> cut() {
        BitSet side = (BitSet) network.reached().clone();
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
