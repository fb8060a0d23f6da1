package org.cpip.disclosure.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Moves figures by boxes of atoms: what one corner gets more, its neighbours get less, and so on round, so that whatever counts
 * two neighbours stays as it is. It does not find every way there is; what it finds is whole numbers and checked.
 */
public final class BoxMover {

    /** An amount up to this is also tried in single units, which may go different ways. */
    private static final long UNITS = 8;

    /** A figure that counts more atoms than this is moved by these. */
    private static final int MOST_STARTS = 60;

    private final Board board;
    private final Atoms atoms;
    private final int[][] atomsOf;
    private final int[][] sumsOf;
    private final long[] step;
    private final long[] moved;
    private final int[] touched;
    private final boolean[] isTouched;
    private final int[] corners;
    private final BitSet chosen = new BitSet();
    private int touchedCount;
    private int fixed;
    private int never;

    /** Boxes on a board, of the atoms of its figures. */
    public BoxMover(Board board, Atoms atoms) {
        this.board = board;
        this.atoms = atoms;
        this.atomsOf = atoms.ofFigures(board.size());
        this.sumsOf = board.sumsOf();
        this.step = new long[board.size()];
        this.moved = new long[board.size()];
        this.touched = new int[board.size()];
        this.isTouched = new boolean[board.size()];
        this.corners = new int[1 << atoms.sizes().length];
    }

    /** By how much each figure moves so that one moves by an amount and nothing shown leaves its bounds. */
    public Optional<long[]> way(int figure, boolean up, long amount) {
        return board.room(figure, up) < amount ? Optional.empty() : way(figure, up, amount, -1, -1, false);
    }

    /** By how much each figure moves so that one moves as far as boxes take it, at most by an amount. */
    public long[] farthest(int figure, boolean up, long amount) {
        this.fixed = -1;
        this.never = -1;
        Arrays.fill(moved, 0);
        chosen.clear();
        long left = Math.min(amount, board.room(figure, up));
        for (long by = left; by > 0; ) {
            if (oneStep(figure, up ? by : -by, false)) {
                left -= by;
                by = Math.min(by, left);
            } else {
                by /= 2;
            }
        }
        return moved.clone();
    }

    /** A way that moves a figure; the cheapest to hide that was found. */
    Optional<long[]> way(int figure, boolean up, long amount, int fixed, int never, boolean hiding) {
        this.fixed = fixed;
        this.never = never;
        Optional<long[]> whole = inSteps(figure, up, amount, amount, hiding);
        if (amount == 1 || amount > UNITS || whole.isPresent() && cost(whole.get()) == 0) {
            return whole;
        }
        Optional<long[]> units = inSteps(figure, up, amount, 1, hiding);
        return whole.isEmpty() || units.isPresent() && cost(units.get()) < cost(whole.get()) ? units : whole;
    }

    private long cost(long[] way) {
        long cost = 0;
        for (int f = 0; f < way.length; f++) {
            cost += board.isHidden(f) || board.room(f, way[f] > 0) >= Math.abs(way[f]) ? 0 : board.cost(f);
        }
        return cost;
    }

    private Optional<long[]> inSteps(int figure, boolean up, long amount, long by, boolean hiding) {
        Arrays.fill(moved, 0);
        chosen.clear();
        for (long done = 0; done < amount; done += by) {
            if (!oneStep(figure, up ? by : -by, hiding)) {
                return Optional.empty();
            }
        }
        return Optional.of(moved.clone());
    }

    /** Moves along the cheapest box; of two that cost the same the first. */
    private boolean oneStep(int figure, long by, boolean hiding) {
        long best = Long.MAX_VALUE;
        int bestStart = -1;
        int bestOpposite = -1;
        int[] starts = atomsOf[figure];
        for (int s = 0; s < Math.min(starts.length, MOST_STARTS) && best > 0; s++) {
            for (int opposite = 0; opposite < atoms.count() && best > 0; opposite++) {
                long cost = cost(figure, by, starts[s], opposite, hiding, best);
                if (cost < best) {
                    best = cost;
                    bestStart = starts[s];
                    bestOpposite = opposite;
                }
            }
        }
        if (bestStart < 0) {
            return false;
        }
        lay(bestStart, bestOpposite, by);
        for (int i = 0; i < touchedCount; i++) {
            int f = touched[i];
            if (price(f, moved[f] + step[f], hiding) > 0) {
                chosen.set(f);
            }
            moved[f] += step[f];
        }
        lift();
        return true;
    }

    private long cost(int figure, long by, int start, int opposite, boolean hiding, long best) {
        lay(start, opposite, by);
        long cost = step[figure] == by ? 0 : Long.MAX_VALUE;
        for (int i = 0; i < touchedCount && cost < best; i++) {
            int f = touched[i];
            if (step[f] != 0) {
                long price = f == fixed ? Long.MAX_VALUE : price(f, moved[f] + step[f], hiding);
                cost = price == Long.MAX_VALUE ? price : cost + price;
            }
        }
        boolean better = cost < best && keepsSums();
        lift();
        return better ? cost : Long.MAX_VALUE;
    }

    /** What hiding costs so that a figure can have moved so far in all. */
    private long price(int f, long far, boolean hiding) {
        long distance = Math.abs(far);
        if (distance == 0 || board.room(f, far > 0) >= distance) {
            return 0;
        }
        if (chosen.get(f) || board.isHidden(f) || !board.mayHide(f) || f == never || !hiding) {
            return chosen.get(f) && board.roomHidden(f, far > 0) >= distance ? 0 : Long.MAX_VALUE;
        }
        return board.roomHidden(f, far > 0) >= distance ? board.cost(f) : Long.MAX_VALUE;
    }

    private void lay(int start, int opposite, long by) {
        int count = atoms.corners(start, opposite, corners);
        touchedCount = 0;
        for (int c = 0; c < count; c++) {
            long own = Integer.bitCount(c) % 2 == 0 ? by : -by;
            for (int f : atoms.figures()[corners[c]]) {
                if (!isTouched[f]) {
                    isTouched[f] = true;
                    touched[touchedCount++] = f;
                }
                step[f] += own;
            }
        }
    }

    private void lift() {
        for (int i = 0; i < touchedCount; i++) {
            step[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
    }

    /** Figures of an earlier release, say, are in no grid and hold what they are tied to. */
    private boolean keepsSums() {
        for (int i = 0; i < touchedCount; i++) {
            if (step[touched[i]] != 0) {
                for (int s : sumsOf[touched[i]]) {
                    if (board.equations().get(s).at(step) != 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
