package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Moves figures along circles of a network: what a cell gets more, others of its row and column get less, and so on round. */
final class FlowMover implements Mover {

    /** An amount up to this is also tried in single units, which may go different ways. */
    private static final long UNITS = 12;

    /** In tables of more figures a short way is looked for first. */
    private static final int LARGE = 5_000;

    private static final long NO_WAY = Long.MAX_VALUE / 2;

    private final Board board;
    private final FlowNetwork network;
    private final long[] moved;
    private final List<Integer> touched = new ArrayList<>();
    private final long[] distance;
    private final int[] arrivedBy;
    private final ShortWay shortWay;
    private final BitSet chosen = new BitSet();
    private int fixed;
    private int never;

    FlowMover(Board board, NetworkForm form) {
        this.board = board;
        long[] none = new long[board.size()];
        this.network = new FlowNetwork(form.ground() + 1, form.tail(), form.head(), none, none);
        this.moved = new long[board.size()];
        this.distance = new long[network.nodes];
        this.arrivedBy = new int[network.nodes];
        this.shortWay = new ShortWay(network, arrivedBy);
    }

    @Override
    public Optional<int[]> move(int figure, boolean up, long amount, int fixed) {
        this.fixed = fixed;
        this.never = -1;
        Optional<int[]> support = push(figure, up, amount, amount, false) ? Optional.of(support()) : Optional.empty();
        if (support.isEmpty()) {
            reset();
            support = push(figure, up, amount, 1, false) ? Optional.of(support()) : Optional.empty();
        }
        reset();
        return support;
    }

    @Override
    public Optional<int[]> cheapest(int figure, boolean up, long amount, int fixed, int never) {
        this.fixed = fixed;
        this.never = never;
        Optional<int[]> whole = push(figure, up, amount, amount, true) ? Optional.of(toHide()) : Optional.empty();
        reset();
        if (amount == 1 || amount > UNITS) {
            return whole;
        }
        Optional<int[]> units = push(figure, up, amount, 1, true) ? Optional.of(toHide()) : Optional.empty();
        reset();
        return whole.isEmpty() || units.isPresent() && cost(units.get()) < cost(whole.get()) ? units : whole;
    }

    private long cost(int[] figures) {
        return Arrays.stream(figures).mapToLong(board::cost).sum();
    }

    private void reset() {
        touched.forEach(figure -> moved[figure] = 0);
        touched.clear();
        chosen.clear();
    }

    private int[] support() {
        return touched.stream()
                .mapToInt(Integer::intValue)
                .filter(figure -> moved[figure] != 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private int[] toHide() {
        return chosen.stream().filter(figure -> moved[figure] != 0).toArray();
    }

    /** Moves a figure step by step, each along the cheapest way round. */
    private boolean push(int figure, boolean up, long amount, long step, boolean hiding) {
        int from = up ? network.head[figure] : network.tail[figure];
        int to = up ? network.tail[figure] : network.head[figure];
        if (board.room(figure, up) < amount || figure == fixed) {
            return false;
        }
        for (long done = 0; done < amount; done += step) {
            if (from != to && !search(from, to, figure, step, hiding)) {
                return false;
            }
            for (int node = to; node != from; ) {
                int arc = arrivedBy[node];
                boolean ahead = network.head[arc] == node && network.tail[arc] != node;
                carry(arc, ahead, step);
                node = ahead ? network.tail[arc] : network.head[arc];
            }
            carry(figure, up, step);
        }
        return true;
    }

    private void carry(int arc, boolean up, long step) {
        if (room(arc, up) < step && !board.isHidden(arc)) {
            chosen.set(arc);
        }
        moved[arc] += up ? step : -step;
        touched.add(arc);
    }

    /** How much further an arc can go than it went. */
    private long room(int arc, boolean up) {
        boolean hidden = chosen.get(arc);
        long room = hidden ? board.roomHidden(arc, up) : board.room(arc, up);
        return room - (up ? moved[arc] : -moved[arc]);
    }

    private long price(int arc, boolean up, long step, boolean hiding) {
        if (arc == fixed) {
            return NO_WAY;
        }
        if (room(arc, up) >= step) {
            return 0;
        }
        boolean may = hiding && arc != never && !board.isHidden(arc) && board.mayHide(arc);
        long hiddenRoom = board.roomHidden(arc, up) - (up ? moved[arc] : -moved[arc]);
        return may && hiddenRoom >= step ? board.cost(arc) : NO_WAY;
    }

    /** Dijkstra's ways; of two that cost the same, the node with the lower number first. */
    private boolean search(int from, int to, int without, long step, boolean hiding) {
        if (!hiding
                && board.size() > LARGE
                && shortWay.find(from, to, without, (arc, up) -> price(arc, up, step, false) == 0)) {
            return true;
        }
        Arrays.fill(distance, NO_WAY);
        PriorityQueue<long[]> queue =
                new PriorityQueue<>((a, b) -> a[0] == b[0] ? Long.compare(a[1], b[1]) : Long.compare(a[0], b[0]));
        distance[from] = 0;
        queue.add(new long[] {0, from});
        while (!queue.isEmpty()) {
            long[] next = queue.poll();
            int node = (int) next[1];
            if (next[0] > distance[node]) {
                continue;
            }
            if (node == to) {
                return true;
            }
            for (int i = network.firstAt(node); i < network.firstAt(node + 1); i++) {
                int arc = network.arcAt(i);
                boolean ahead = network.tail[arc] == node;
                int other = ahead ? network.head[arc] : network.tail[arc];
                if (arc != without && other != node && distance[other] > next[0]) {
                    long price = price(arc, ahead, step, hiding);
                    if (price < NO_WAY && next[0] + price < distance[other]) {
                        distance[other] = next[0] + price;
                        arrivedBy[other] = arc;
                        queue.add(new long[] {distance[other], other});
                    }
                }
            }
        }
        return false;
    }
}
