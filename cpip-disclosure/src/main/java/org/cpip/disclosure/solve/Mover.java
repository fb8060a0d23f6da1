package org.cpip.disclosure.solve;

import java.util.Optional;
import java.util.function.Supplier;

/** Finds other tables of whole numbers that a reader cannot tell from the true one. */
public interface Mover {

    /**
     * Which figures move when one does, by an amount and in a direction, and none that is shown leaves its bounds.
     *
     * @param fixed a figure that stays; -1 for none
     * @return empty when it cannot move so far
     */
    Optional<int[]> move(int figure, boolean up, long amount, int fixed);

    /**
     * Which figures to hide, at little cost, so that one can move.
     *
     * @param fixed a figure that stays; -1 for none
     * @param never a figure that is not to be hidden; -1 for none
     * @return empty when no choice lets it move so far
     */
    Optional<int[]> cheapest(int figure, boolean up, long amount, int fixed, int never);

    /** How much work a question is, beside that of one to a network. */
    default int effort() {
        return 1;
    }

    /**
     * The mover of a board: by ways through a network if its equations are one, otherwise by boxes and by linear programs.
     *
     * @param atoms of which its figures are made
     */
    static Mover of(Board board, Supplier<Atoms> atoms) {
        long[] open = new long[board.size()];
        java.util.Arrays.fill(open, LinearSystem.OPEN);
        LinearSystem system = new LinearSystem(new long[board.size()], open, board.equations());
        return NetworkForm.of(system)
                .<Mover>map(form -> new FlowMover(board, form))
                .orElseGet(() -> new LinearMover(board, atoms));
    }
}
