package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The linear program of one move: each figure that may move goes up or down, and every equation goes on to hold. */
final class MoveProgram {

    private final Board board;
    private final int[] figures;
    private final boolean[] costly;
    private final LinearProgram program;
    private final WholeNumbers whole;
    private final int size;
    private final int start;
    private final long amount;

    MoveProgram(Board board, int figure, boolean up, long amount, int fixed, int never, boolean hiding) {
        this.board = board;
        this.amount = amount;
        this.size = board.size();
        boolean[] mayMove = new boolean[size];
        this.costly = new boolean[size];
        for (int f = 0; f < size; f++) {
            boolean free = board.room(f, true) > 0 || board.room(f, false) > 0;
            costly[f] = hiding && f != never && !board.isHidden(f) && board.mayHide(f);
            mayMove[f] = f != fixed && (free || costly[f]);
        }
        int[] place = new int[size];
        Arrays.fill(place, -1);
        int count = 0;
        int[] movable = new int[size];
        for (int f = 0; f < size; f++) {
            if (mayMove[f]) {
                place[f] = count;
                movable[count++] = f;
            }
        }
        this.figures = Arrays.copyOf(movable, count);
        LinearSystem system = system(place);
        this.start = 2 * place[figure] + (up ? 0 : 1);
        system.lower()[start] = amount;
        system.upper()[start] = amount;
        system.upper()[start ^ 1] = 0;
        this.program = new LinearProgram(system);
        this.whole = new WholeNumbers(system, program);
        price(new long[size]);
    }

    /** Two unknowns a figure: how far it goes up, and how far down. */
    private LinearSystem system(int[] place) {
        long[] upper = new long[2 * figures.length];
        for (int i = 0; i < figures.length; i++) {
            int f = figures[i];
            upper[2 * i] = Math.max(0, costly[f] ? board.roomHidden(f, true) : board.room(f, true));
            upper[2 * i + 1] = Math.max(0, costly[f] ? board.roomHidden(f, false) : board.room(f, false));
        }
        List<Sum> sums = new ArrayList<>();
        for (Sum equation : board.equations()) {
            int[] unknowns = new int[2 * equation.unknowns().length];
            long[] factors = new long[unknowns.length];
            int count = 0;
            for (int i = 0; i < equation.unknowns().length; i++) {
                int at = place[equation.unknowns()[i]];
                if (at >= 0) {
                    unknowns[count] = 2 * at;
                    factors[count++] = equation.factors()[i];
                    unknowns[count] = 2 * at + 1;
                    factors[count++] = -equation.factors()[i];
                }
            }
            if (count > 0) {
                sums.add(Sum.of(Arrays.copyOf(unknowns, count), Arrays.copyOf(factors, count), 0));
            }
        }
        return new LinearSystem(new long[upper.length], upper, sums);
    }

    /** Sets prices a unit so that what moved as far as it did last costs what hiding it costs. */
    void price(long[] last) {
        for (int i = 0; i < figures.length; i++) {
            int f = figures[i];
            double price =
                    costly[f] ? (board.cost(f) + 1.0) / Board.COST / (last[f] == 0 ? 1 : Math.abs(last[f])) : 1e-3;
            program.cost(2 * i, price);
            program.cost(2 * i + 1, price);
        }
    }

    Optional<long[]> solve() {
        return whole.with(start, amount).map(values -> {
            long[] way = new long[size];
            for (int i = 0; i < figures.length; i++) {
                way[figures[i]] = values[2 * i] - values[2 * i + 1];
            }
            return way;
        });
    }
}
