package org.cpip.disclosure.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.solve.LinearSystem;

/** From a policy to what readers must not be able to rule out. */
final class Needs {

    private final TableEquations equations;
    private final DisclosurePolicy policy;
    private final SuppressionProblem problem;
    private final List<Need> needs = new ArrayList<>();
    private final BitSet groups = new BitSet();
    private final BitSet conspirators = new BitSet();

    Needs(TableEquations equations, DisclosurePolicy policy, SuppressionProblem problem) {
        this.equations = equations;
        this.policy = policy;
        this.problem = problem;
    }

    /**
     * The needs, the largest counts first.
     *
     * @param more figures that were hidden for others and turned out too narrow
     */
    List<Need> of(BitSet more) {
        BitSet wanted = (BitSet) problem.primary().clone();
        wanted.or(more);
        List<Integer> order = wanted.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer n) -> -problem.values()[n])
                        .thenComparing(n -> n))
                .toList();
        order.forEach(this::addOwn);
        if (policy.groups()) {
            equations.lines().forEach(this::addGroup);
        }
        order.stream().filter(this::mayConspire).forEach(conspirators::set);
        if (!conspirators.isEmpty()) {
            order.forEach(other -> needs.add(new Need(other, true, 1, Need.ANY_ONE)));
        }
        return List.copyOf(needs);
    }

    /** The figures that have to be hidden because everybody in a line is in them. */
    BitSet groups() {
        return groups;
    }

    /** The figures that those who are counted in them know. */
    BitSet conspirators() {
        return conspirators;
    }

    /** Those who are counted in it know it, if they talk to each other. */
    private boolean mayConspire(int figure) {
        return problem.values()[figure] > 0 && problem.values()[figure] <= policy.coalition();
    }

    private void addOwn(int figure) {
        long value = problem.values()[figure];
        // of what an earlier release hid nobody knows here whether it was small
        boolean small = policy.isSmall(value)
                || !equations.nodes().get(figure).hiddenBefore().isEmpty()
                        && equations.nodes().get(figure).printed().isEmpty();
        long down = small ? Math.max(0, value - policy.coverFrom()) : 0;
        long up = small ? Math.max(0, policy.coverTo() - value) : 0;
        up = Math.max(up, Math.max(1, policy.width()) - down);
        if (down > 0) {
            needs.add(new Need(figure, false, down, -1));
        }
        if (up > 0) {
            needs.add(new Need(figure, true, up, -1));
        }
    }

    /**
     * One of the zeros of a line that is all in one category has to be possibly more; so has one of the others of a line in
     * which only so few are elsewhere that they know it of the rest.
     */
    private void addGroup(Line line) {
        int[] parts = IntStream.range(0, line.nodes().length - 1)
                .map(i -> line.nodes()[i])
                .toArray();
        if (!line.isSum() || parts.length < 2) {
            return;
        }
        int largest = IntStream.of(parts)
                .boxed()
                .max(Comparator.comparing((Integer n) -> problem.values()[n]).thenComparing(n -> -n))
                .orElseThrow();
        int[] others = IntStream.of(parts).filter(n -> n != largest).toArray();
        long elsewhere =
                IntStream.of(others).mapToLong(n -> problem.values()[n]).sum();
        boolean open = IntStream.of(others).anyMatch(n -> problem.board().isHidden(n));
        if (problem.values()[largest] == 0 || elsewhere > policy.coalition() || open) {
            return;
        }
        // the one that is most common elsewhere is the least surprising
        IntStream.of(others)
                .filter(n -> problem.board().mayHide(n))
                .boxed()
                .max(Comparator.comparing((Integer n) -> commonness(n, line)).thenComparing(n -> -n))
                .ifPresentOrElse(
                        other -> {
                            groups.set(other);
                            problem.board().hide(other, true);
                            needs.add(new Need(other, true, 1, -1));
                        },
                        () -> needs.add(new Need(parts[0], true, LinearSystem.OPEN, parts[0])));
    }

    /** The largest total that a figure is part of, besides the line's own. */
    private long commonness(int figure, Line but) {
        long most = 0;
        for (Line line : equations.lines()) {
            if (line != but && line.isSum() && IntStream.of(line.nodes()).anyMatch(n -> n == figure)) {
                most = Math.max(most, problem.values()[line.whole()]);
            }
        }
        return most;
    }
}
