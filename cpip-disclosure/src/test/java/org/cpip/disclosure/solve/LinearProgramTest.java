package org.cpip.disclosure.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A question without an answer says nothing about the next question. */
class LinearProgramTest {

    /** A row of two, a row of three, and a column over both: no bound is given but by the sums. */
    private static final LinearSystem SYSTEM = new LinearSystem(
            new long[5],
            new long[] {LinearSystem.OPEN, LinearSystem.OPEN, LinearSystem.OPEN, LinearSystem.OPEN, LinearSystem.OPEN},
            List.of(
                    Sum.of(new int[] {0, 1}, new long[] {1, 1}, 7),
                    Sum.of(new int[] {2, 3, 4}, new long[] {1, 1, 1}, 9),
                    Sum.of(new int[] {0, 2}, new long[] {1, 1}, 6)));

    @Test
    void bothEndsAreFoundAfterSomethingImpossibleWasAsked() {
        LinearProgram program = new LinearProgram(SYSTEM);
        program.bound(0, 500, 500);
        assertThat(program.cheapest()).isEmpty();
        program.bound(0, 0, LinearSystem.OPEN);
        assertThat(program.extreme(4, true))
                .hasValueSatisfying(values -> assertThat(values[4]).isEqualTo(9));
        assertThat(program.extreme(3, false))
                .hasValueSatisfying(values -> assertThat(values[3]).isZero());
    }

    @Test
    void wholeNumbersAreFoundAfterNoneWere() {
        LinearProgram program = new LinearProgram(SYSTEM);
        WholeNumbers whole = new WholeNumbers(SYSTEM, program);
        assertThat(whole.with(0, 500)).isEmpty();
        assertThat(whole.with(0, 5))
                .hasValueSatisfying(values -> assertThat(SYSTEM.holds(values)).isTrue());
        assertThat(program.extreme(4, true)).isPresent();
    }

    @Test
    void whatNobodySpeaksOfHasNoEnd() {
        LinearSystem apart = new LinearSystem(
                new long[3],
                new long[] {LinearSystem.OPEN, LinearSystem.OPEN, LinearSystem.OPEN},
                List.of(Sum.of(new int[] {1, 2}, new long[] {1, 1}, 3)));
        LinearIntervals intervals = new LinearIntervals(apart);
        assertThat(intervals.interval(0).most()).isEqualTo(LinearSystem.OPEN);
        assertThat(intervals.interval(1).most()).isEqualTo(3);
    }

    @Test
    void equationsThatContradictEachOtherHaveNoSolution() {
        LinearSystem torn = new LinearSystem(
                new long[2],
                new long[] {9, 9},
                List.of(
                        Sum.of(new int[] {0, 1}, new long[] {1, 1}, 3),
                        Sum.of(new int[] {0, 1}, new long[] {1, 1}, 4)));
        assertThat(new LinearIntervals(torn).isFeasible()).isFalse();
    }
}
