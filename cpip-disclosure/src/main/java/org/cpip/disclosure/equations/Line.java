package org.cpip.disclosure.equations;

import java.util.List;
import org.cpip.disclosure.solve.LinearSystem;

/**
 * An equation or inequality between figures: each times its factor, together between two bounds.
 *
 * @param nodes the numbers of the figures; in a line of a table the whole comes last
 * @param factors as many
 * @param least the lower bound
 * @param most the upper bound
 */
public record Line(int[] nodes, long[] factors, long least, long most) {

    /** A whole and its parts. */
    static Line of(List<Integer> parts, int whole) {
        int[] nodes = new int[parts.size() + 1];
        long[] factors = new long[nodes.length];
        for (int i = 0; i < parts.size(); i++) {
            nodes[i] = parts.get(i);
            factors[i] = 1;
        }
        nodes[parts.size()] = whole;
        factors[parts.size()] = -1;
        return new Line(nodes, factors, 0, 0);
    }

    /** Figures that together are no less than 0, or no more than something. */
    static Line atLeast(int[] nodes, long[] factors, long least) {
        return new Line(nodes, factors, least, LinearSystem.OPEN);
    }

    static Line atMost(int[] nodes, long[] factors, long most) {
        return new Line(nodes, factors, -LinearSystem.OPEN, most);
    }

    /** Whether it is a whole with its parts. */
    public boolean isSum() {
        return least == most;
    }

    /** The number of the whole. */
    public int whole() {
        return nodes[nodes.length - 1];
    }
}
