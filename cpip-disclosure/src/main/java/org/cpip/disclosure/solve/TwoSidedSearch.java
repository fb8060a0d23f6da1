package org.cpip.disclosure.solve;

import java.util.BitSet;

/**
 * Looks for a way through arcs that can still carry more, from both of its ends, a node at a time where less was looked at. Most
 * ways meet soon; and where there is none, the narrow side of the gap is told after a look at that side alone.
 */
final class TwoSidedSearch {

    private final FlowNetwork network;
    private final Side start;
    private final Side goal;

    /** What was reached from one end; backwards from the goal. */
    private static final class Side {

        final boolean forwards;
        final BitSet reached = new BitSet();
        final int[] by;
        final int[] queue;
        int at;
        int end;
        long looked;

        Side(boolean forwards, int nodes) {
            this.forwards = forwards;
            this.by = new int[nodes];
            this.queue = new int[nodes];
        }

        void begin(int node) {
            reached.clear();
            reached.set(node);
            queue[0] = node;
            at = 0;
            end = 1;
            looked = 0;
        }
    }

    TwoSidedSearch(FlowNetwork network) {
        this.network = network;
        this.start = new Side(true, network.nodes);
        this.goal = new Side(false, network.nodes);
    }

    /**
     * Finds a way from a node to another one without an arc.
     *
     * @param arrivedBy told by which arc each node of it is reached
     * @return the nodes of one side of the gap when there is no way; empty when there is one
     */
    BitSet find(int from, int to, int without, int[] arrivedBy) {
        start.begin(from);
        goal.begin(to);
        while (start.at < start.end && goal.at < goal.end) {
            Side side = start.looked <= goal.looked ? start : goal;
            int meeting = expand(side, side == start ? goal : start, without);
            if (meeting >= 0) {
                tell(meeting, from, to, arrivedBy);
                return new BitSet();
            }
        }
        return start.at == start.end ? start.reached : goal.reached;
    }

    /** Looks at the next node of a side; gives the node at which both sides meet, or -1. */
    private int expand(Side side, Side other, int without) {
        int node = side.queue[side.at++];
        for (int i = network.firstAt(node); i < network.firstAt(node + 1); i++) {
            int arc = network.arcAt(i);
            boolean leaves = network.tail[arc] == node;
            int next = leaves ? network.head[arc] : network.tail[arc];
            side.looked++;
            if (arc != without && !side.reached.get(next) && network.isOpen(arc, leaves == side.forwards)) {
                side.reached.set(next);
                side.by[next] = arc;
                if (other.reached.get(next)) {
                    return next;
                }
                side.queue[side.end++] = next;
            }
        }
        return -1;
    }

    private void tell(int meeting, int from, int to, int[] arrivedBy) {
        for (int node = meeting; node != from; node = network.otherEnd(start.by[node], node)) {
            arrivedBy[node] = start.by[node];
        }
        for (int node = meeting; node != to; ) {
            int arc = goal.by[node];
            node = network.otherEnd(arc, node);
            arrivedBy[node] = arc;
        }
    }
}
