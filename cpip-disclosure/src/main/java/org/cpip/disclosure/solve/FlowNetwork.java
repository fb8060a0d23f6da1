package org.cpip.disclosure.solve;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A network whose arcs carry whole numbers between bounds: an unknown is an arc from one sum to another. All arithmetic is in
 * whole numbers, and so are its answers. The flow changes with every question and stays within its bounds. For one thread.
 */
final class FlowNetwork {

    final int nodes;
    final int[] tail;
    final int[] head;
    final long[] lower;
    final long[] upper;
    final long[] flow;
    private final int[] first;
    private final int[] arcsAt;
    private final int[] arrivedBy;
    private final int[] queue;
    private final TwoSidedSearch search;
    private BitSet gap = new BitSet();
    private long[] lowest;
    private long[] highest;

    FlowNetwork(int nodes, int[] tail, int[] head, long[] lower, long[] upper) {
        this.nodes = nodes;
        this.tail = tail;
        this.head = head;
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.flow = lower.clone();
        this.first = new int[nodes + 1];
        this.arcsAt = new int[2 * tail.length];
        this.arrivedBy = new int[nodes];
        this.queue = new int[nodes];
        index();
        this.lowest = flow.clone();
        this.highest = flow.clone();
        this.search = new TwoSidedSearch(this);
    }

    private void index() {
        for (int a = 0; a < tail.length; a++) {
            first[tail[a]]++;
            first[head[a]]++;
        }
        int sum = 0;
        for (int n = 0; n <= nodes; n++) {
            int count = first[n];
            first[n] = sum;
            sum += count;
        }
        int[] next = first.clone();
        for (int a = 0; a < tail.length; a++) {
            arcsAt[next[tail[a]]++] = a;
            arcsAt[next[head[a]]++] = a;
        }
    }

    int firstAt(int node) {
        return first[node];
    }

    int arcAt(int index) {
        return arcsAt[index];
    }

    int otherEnd(int arc, int node) {
        return tail[arc] == node ? head[arc] : tail[arc];
    }

    /** Whether an arc can carry more ahead, or back. */
    boolean isOpen(int arc, boolean ahead) {
        return ahead ? flow[arc] < upper[arc] : flow[arc] > lower[arc];
    }

    /** The least that an arc carried in any flow so far that gave every node its need. */
    long lowest(int arc) {
        return lowest[arc];
    }

    /** The most. */
    long highest(int arc) {
        return highest[arc];
    }

    /**
     * Makes the flow leave each node by as much more than it enters as is needed there.
     *
     * @param need what leaves a node less what enters it
     * @param ground the node at which anything may leave or enter; -1 for none
     * @return whether that is possible
     */
    boolean satisfy(long[] need, int ground) {
        long[] open = need.clone();
        for (int a = 0; a < tail.length; a++) {
            open[tail[a]] -= flow[a];
            open[head[a]] += flow[a];
        }
        if (ground >= 0) {
            open[ground] = 0;
            open[ground] = -Arrays.stream(open).sum();
        }
        for (int node = 0; node < nodes; node++) {
            while (open[node] > 0) {
                int end = search(node, open);
                if (end < 0) {
                    return false;
                }
                long most = Math.min(open[node], -open[end]);
                long pushed = push(node, end, most);
                open[node] -= pushed;
                open[end] += pushed;
            }
        }
        lowest = flow.clone();
        highest = flow.clone();
        return Arrays.stream(open).allMatch(each -> each == 0);
    }

    /**
     * Makes an arc carry more, or less, up to an amount, and everything else follow.
     *
     * @return by how much it does
     */
    long move(int arc, boolean more, long wanted) {
        long room = more ? upper[arc] - flow[arc] : flow[arc] - lower[arc];
        long left = Math.min(wanted, room);
        int from = more ? head[arc] : tail[arc];
        int to = more ? tail[arc] : head[arc];
        long moved = 0;
        gap = new BitSet();
        while (left > 0) {
            long step = left;
            if (from != to) {
                gap = search.find(from, to, arc, arrivedBy);
                if (!gap.isEmpty()) {
                    return moved;
                }
                step = push(from, to, left);
            }
            carry(arc, more ? step : -step);
            moved += step;
            left -= step;
        }
        return moved;
    }

    /** The nodes on one side of what stopped the last move; none when its own bound did, or nothing. */
    BitSet gap() {
        return gap;
    }

    /** Goes breadth first through arcs that can still carry more, to a node where something has to leave. */
    private int search(int from, long[] open) {
        BitSet reached = new BitSet();
        reached.set(from);
        int end = 0;
        queue[end++] = from;
        for (int at = 0; at < end; at++) {
            int node = queue[at];
            for (int i = first[node]; i < first[node + 1]; i++) {
                int arc = arcsAt[i];
                int next = otherEnd(arc, node);
                if (!reached.get(next) && isOpen(arc, tail[arc] == node)) {
                    reached.set(next);
                    arrivedBy[next] = arc;
                    if (open[next] < 0) {
                        return next;
                    }
                    queue[end++] = next;
                }
            }
        }
        return -1;
    }

    /** Sends what it can along the way that the last search found, at most an amount. */
    private long push(int from, int to, long most) {
        long step = most;
        for (int node = to; node != from; ) {
            int arc = arrivedBy[node];
            boolean ahead = head[arc] == node && tail[arc] != node;
            step = Math.min(step, ahead ? upper[arc] - flow[arc] : flow[arc] - lower[arc]);
            node = ahead ? tail[arc] : head[arc];
        }
        for (int node = to; node != from; ) {
            int arc = arrivedBy[node];
            boolean ahead = head[arc] == node && tail[arc] != node;
            carry(arc, ahead ? step : -step);
            node = ahead ? tail[arc] : head[arc];
        }
        return step;
    }

    private void carry(int arc, long more) {
        flow[arc] += more;
        lowest[arc] = Math.min(lowest[arc], flow[arc]);
        highest[arc] = Math.max(highest[arc], flow[arc]);
    }
}
