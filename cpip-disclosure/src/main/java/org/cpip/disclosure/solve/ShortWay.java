package org.cpip.disclosure.solve;

import java.util.Arrays;

/** Ways over at most three arcs: where much is hidden there are many, and nobody has to look through a whole table. */
final class ShortWay {

    /** How many arcs are looked at. */
    private static final int MOST_LOOKS = 20_000;

    /** Whether an arc can carry more ahead, or back. */
    interface Open {
        boolean is(int arc, boolean ahead);
    }

    private final FlowNetwork network;
    private final int[] arrivedBy;
    private final int[] last;

    ShortWay(FlowNetwork network, int[] arrivedBy) {
        this.network = network;
        this.arrivedBy = arrivedBy;
        this.last = new int[network.nodes];
    }

    /** Finds a way from a node to another without an arc, and tells by which arc each node of it is reached. */
    boolean find(int from, int to, int without, Open open) {
        Arrays.fill(last, -1);
        for (int i = network.firstAt(to); i < network.firstAt(to + 1); i++) {
            int arc = network.arcAt(i);
            int node = otherEnd(arc, to);
            if (node != to && arc != without && open.is(arc, network.tail[arc] == node)) {
                last[node] = arc;
            }
        }
        int looked = 0;
        for (int i = network.firstAt(from); i < network.firstAt(from + 1) && looked < MOST_LOOKS; i++) {
            int arc = network.arcAt(i);
            int node = otherEnd(arc, from);
            if (node == from || arc == without || !open.is(arc, network.tail[arc] == from)) {
                continue;
            }
            arrivedBy[node] = arc;
            if (node == to || last[node] >= 0) {
                arrivedBy[to] = node == to ? arc : last[node];
                return true;
            }
            for (int k = network.firstAt(node); k < network.firstAt(node + 1); k++, looked++) {
                int next = network.arcAt(k);
                int end = otherEnd(next, node);
                boolean leads = end != node && end != from && end != to && last[end] >= 0;
                if (leads && next != without && open.is(next, network.tail[next] == node)) {
                    arrivedBy[end] = next;
                    arrivedBy[to] = last[end];
                    return true;
                }
            }
        }
        return false;
    }

    private int otherEnd(int arc, int node) {
        return network.tail[arc] == node ? network.head[arc] : network.tail[arc];
    }
}
