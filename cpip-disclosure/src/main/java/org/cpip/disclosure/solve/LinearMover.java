package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Moves figures by linear programs, where the equations are no network. Each way is checked in whole numbers, and remembered:
 * it serves every figure that it moves.
 */
final class LinearMover implements Mover {

    /** How often the prices are set again so that a figure that moves far costs no more than one that moves little. */
    private static final int ROUNDS = 3;

    /** Boards of more figures are asked about boxes first, and about linear programs only where no box lets a figure move. */
    private static final int SMALL = 400;

    private final Board board;
    private final Optional<BoxMover> boxes;
    private final List<long[]> ways = new ArrayList<>();

    LinearMover(Board board, Supplier<Atoms> atoms) {
        this.board = board;
        this.boxes = board.size() > SMALL
                ? Optional.of(atoms.get()).filter(each -> each.count() > 0).map(each -> new BoxMover(board, each))
                : Optional.empty();
    }

    @Override
    public Optional<int[]> move(int figure, boolean up, long amount, int fixed) {
        if (figure == fixed || board.room(figure, up) < amount) {
            return Optional.empty();
        }
        Optional<long[]> known = ways.stream()
                .filter(way ->
                        (up ? way[figure] : -way[figure]) >= amount && (fixed < 0 || way[fixed] == 0) && isOpen(way))
                .findFirst();
        return known.or(() -> boxes.isPresent()
                        ? box(figure, up, amount, fixed, -1, false)
                        : solve(figure, up, amount, fixed, -1, false))
                .map(LinearMover::support);
    }

    private boolean isOpen(long[] way) {
        for (int f = 0; f < way.length; f++) {
            if (way[f] != 0 && board.room(f, way[f] > 0) < Math.abs(way[f])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<int[]> cheapest(int figure, boolean up, long amount, int fixed, int never) {
        if (figure == fixed || board.room(figure, up) < amount) {
            return Optional.empty();
        }
        return box(figure, up, amount, fixed, never, true)
                .or(() -> solve(figure, up, amount, fixed, never, true))
                .map(this::toHide);
    }

    private Optional<long[]> box(int figure, boolean up, long amount, int fixed, int never, boolean hiding) {
        Optional<long[]> way = boxes.flatMap(each -> each.way(figure, up, amount, fixed, never, hiding));
        way.ifPresent(this::remember);
        return way;
    }

    private int[] toHide(long[] way) {
        return Arrays.stream(support(way))
                .filter(f -> !board.isHidden(f) && board.room(f, way[f] > 0) < Math.abs(way[f]))
                .toArray();
    }

    @Override
    public int effort() {
        return boxes.isPresent() ? 30 : 3_000;
    }

    private static int[] support(long[] way) {
        int[] support = new int[way.length];
        int count = 0;
        for (int f = 0; f < way.length; f++) {
            if (way[f] != 0) {
                support[count++] = f;
            }
        }
        return Arrays.copyOf(support, count);
    }

    private Optional<long[]> solve(int figure, boolean up, long amount, int fixed, int never, boolean hiding) {
        MoveProgram program = new MoveProgram(board, figure, up, amount, fixed, never, hiding);
        Optional<long[]> best = program.solve();
        for (int round = 1; hiding && round < ROUNDS && best.isPresent(); round++) {
            program.price(best.get());
            Optional<long[]> next = program.solve();
            if (next.isEmpty() || cost(next.get()) >= cost(best.get())) {
                break;
            }
            best = next;
        }
        best.ifPresent(this::remember);
        return best;
    }

    private void remember(long[] way) {
        ways.add(way);
        long[] back = Arrays.stream(way).map(step -> -step).toArray();
        ways.add(back);
    }

    private long cost(long[] way) {
        return Arrays.stream(toHide(way)).mapToLong(board::cost).sum();
    }
}
