package org.cpip.disclosure.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Flows and linear programs, which share no code, say the same of every unknown, in whatever order they are asked. */
class FlowsAgainstProgramsTest {

    @Property(tries = 150, seed = "20170301")
    void bothGiveTheSameIntervals(
            @ForAll @IntRange(min = 1, max = 7) int rows,
            @ForAll @IntRange(min = 1, max = 7) int columns,
            @ForAll @IntRange(min = 1, max = 5) int most,
            @ForAll long seed) {
        LinearSystem system = crossed(rows, columns, most, new Random(seed));
        FlowIntervals flows = new FlowIntervals(system, NetworkForm.of(system).orElseThrow());
        LinearIntervals programs = new LinearIntervals(system);
        assertThat(flows.isFeasible()).isTrue();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, system.size()).boxed().toList());
        // what no sum speaks of is never asked of a linear program
        order.removeIf(unknown -> system.sums().stream()
                .noneMatch(sum -> IntStream.of(sum.unknowns()).anyMatch(u -> u == unknown)));
        Collections.shuffle(order, new Random(seed));
        for (int unknown : order) {
            Interval flow = flows.interval(unknown);
            Interval program = programs.interval(unknown);
            assertThat(new long[] {flow.least(), flow.most()})
                    .as("%d of %s", unknown, system)
                    .containsExactly(program.least(), program.most());
            assertThat(system.holds(flows.solution())).isTrue();
            assertThat(flows.interval(unknown))
                    .extracting(Interval::least, Interval::most)
                    .containsExactly(flow.least(), flow.most());
        }
    }

    /** Some cells of a table with its margins, of which some have bounds; lines without a total are there as well. */
    private static LinearSystem crossed(int rows, int columns, int most, Random random) {
        List<Integer> places = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int place = 0; place < rows * columns; place++) {
            if (random.nextInt(3) > 0) {
                places.add(place);
                values.add((long) random.nextInt(most));
            }
        }
        long[] upper = values.stream()
                .mapToLong(value -> random.nextInt(4) == 0 ? value + random.nextInt(3) : LinearSystem.OPEN)
                .toArray();
        List<Sum> sums = new ArrayList<>();
        for (int line = 0; line < rows + columns; line++) {
            int number = line;
            int[] in = IntStream.range(0, places.size())
                    .filter(u -> number < rows
                            ? places.get(u) / columns == number
                            : places.get(u) % columns == number - rows)
                    .toArray();
            if (in.length > 0 && random.nextInt(6) > 0) {
                long[] ones = IntStream.of(in).mapToLong(u -> 1).toArray();
                sums.add(
                        Sum.of(in, ones, IntStream.of(in).mapToLong(values::get).sum()));
            }
        }
        return new LinearSystem(new long[places.size()], upper, sums);
    }
}
