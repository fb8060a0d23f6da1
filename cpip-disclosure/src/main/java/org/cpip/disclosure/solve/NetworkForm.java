package org.cpip.disclosure.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * A system seen as a network: each unknown stands in at most two equations, with opposite signs once some equations are
 * turned around. Tables of two dimensions with their margins are such systems.
 *
 * @param tail the equation from which an unknown's arc comes
 * @param head the equation to which it goes
 * @param turn 1, or -1 for an equation that was turned around
 * @param ground the number of the node that stands for no equation
 */
record NetworkForm(int[] tail, int[] head, int[] turn, int ground) {

    /** The network of a system; empty when it is none. */
    static Optional<NetworkForm> of(LinearSystem system) {
        int n = system.size();
        int[] one = new int[n];
        int[] other = new int[n];
        int[] signs = new int[n];
        Arrays.fill(one, -1);
        Arrays.fill(other, -1);
        for (int s = 0; s < system.sums().size(); s++) {
            Sum sum = system.sums().get(s);
            if (!sum.isEquation()) {
                return Optional.empty();
            }
            for (int i = 0; i < sum.unknowns().length; i++) {
                int u = sum.unknowns()[i];
                long factor = sum.factors()[i];
                if (Math.abs(factor) != 1 || other[u] >= 0) {
                    return Optional.empty();
                }
                if (one[u] < 0) {
                    one[u] = s;
                    signs[u] = (int) factor;
                } else {
                    other[u] = s;
                    signs[u] *= (int) factor;
                }
            }
        }
        int[] turn = turns(system.sums().size(), one, other, signs);
        return turn.length == 0 && !system.sums().isEmpty()
                ? Optional.empty()
                : Optional.of(arcs(system, one, other, turn));
    }

    /** Which equations to turn around, so that an unknown of two equations has opposite signs in them; none when nothing does. */
    private static int[] turns(int sums, int[] one, int[] other, int[] signs) {
        Parity parity = new Parity(sums);
        for (int u = 0; u < one.length; u++) {
            // equal signs: exactly one of the two has to be turned
            if (other[u] >= 0 && !parity.join(one[u], other[u], signs[u] > 0 ? 1 : 0)) {
                return new int[0];
            }
        }
        int[] turn = new int[sums];
        for (int s = 0; s < sums; s++) {
            turn[s] = parity.of(s) == 0 ? 1 : -1;
        }
        return turn;
    }

    private static NetworkForm arcs(LinearSystem system, int[] one, int[] other, int[] turn) {
        int ground = system.sums().size();
        int[] tail = new int[one.length];
        int[] head = new int[one.length];
        Arrays.fill(tail, ground);
        Arrays.fill(head, ground);
        for (int s = 0; s < ground; s++) {
            Sum sum = system.sums().get(s);
            for (int i = 0; i < sum.unknowns().length; i++) {
                if (sum.factors()[i] * turn[s] > 0) {
                    tail[sum.unknowns()[i]] = s;
                } else {
                    head[sum.unknowns()[i]] = s;
                }
            }
        }
        return new NetworkForm(tail, head, turn, ground);
    }

    /** What leaves each node less what enters it; nothing is asked of the ground. */
    long[] needs(LinearSystem system) {
        long[] needs = new long[ground + 1];
        for (int s = 0; s < ground; s++) {
            needs[s] = turn[s] * system.sums().get(s).least();
        }
        return needs;
    }

    /** Sets of nodes, each node equal to or opposite to the first of its set. */
    private static final class Parity {

        private final int[] parent;
        private final int[] sign;

        Parity(int size) {
            parent = new int[size];
            sign = new int[size];
            for (int i = 0; i < size; i++) {
                parent[i] = i;
            }
        }

        int of(int node) {
            int parity = 0;
            for (int at = node; parent[at] != at; at = parent[at]) {
                parity ^= sign[at];
            }
            return parity;
        }

        private int root(int node) {
            int at = node;
            while (parent[at] != at) {
                at = parent[at];
            }
            return at;
        }

        /** Says that two are equal (0) or opposite (1); false when they are already the other thing. */
        boolean join(int a, int b, int opposite) {
            int rootA = root(a);
            int rootB = root(b);
            int difference = of(a) ^ of(b) ^ opposite;
            if (rootA == rootB) {
                return difference == 0;
            }
            parent[rootA] = rootB;
            sign[rootA] = difference;
            return true;
        }
    }
}
