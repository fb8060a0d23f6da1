package org.cpip.disclosure.attack;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A linear program by the textbook: a dense tableau, two phases, the rule of Bland. It shares no line with what it attacks.
 * Unknowns are 0 or more; rows are equations.
 */
final class Simplex {

    private static final double TINY = 1e-7;

    private final int unknowns;
    private final double[][] tableau;
    private final int[] basis;
    private final boolean feasible;

    /** @param rows coefficients of the unknowns, and last the right side */
    Simplex(int unknowns, double[][] rows) {
        this.unknowns = unknowns;
        int m = rows.length;
        tableau = new double[m + 1][unknowns + m + 1];
        basis = new int[m];
        for (int r = 0; r < m; r++) {
            double sign = rows[r][unknowns] < 0 ? -1 : 1;
            for (int c = 0; c < unknowns; c++) {
                tableau[r][c] = sign * rows[r][c];
            }
            tableau[r][unknowns + r] = 1;
            tableau[r][unknowns + m] = sign * rows[r][unknowns];
            basis[r] = unknowns + r;
            for (int c = 0; c <= unknowns + m; c++) {
                tableau[m][c] -= c >= unknowns && c < unknowns + m ? 0 : tableau[r][c];
            }
        }
        run(unknowns + m);
        feasible = tableau[m][unknowns + m] > -1e-5;
        for (int r = 0; r < m; r++) {
            int at = r;
            for (int c = 0; basis[at] >= unknowns && c < unknowns; c++) {
                if (Math.abs(tableau[at][c]) > TINY) {
                    pivot(at, c);
                }
            }
        }
    }

    boolean isFeasible() {
        return feasible;
    }

    /** The largest value of an unknown, or the smallest; empty when there is no end to it. */
    OptionalDouble extreme(int unknown, boolean largest) {
        int m = basis.length;
        double[] objective = tableau[m];
        Arrays.fill(objective, 0);
        objective[unknown] = largest ? -1 : 1;
        for (int r = 0; r < m; r++) {
            if (basis[r] == unknown) {
                double factor = objective[unknown];
                for (int c = 0; c < objective.length; c++) {
                    objective[c] -= factor * tableau[r][c];
                }
            }
        }
        return run(unknowns)
                ? OptionalDouble.of(largest ? objective[objective.length - 1] : -objective[objective.length - 1])
                : OptionalDouble.empty();
    }

    private boolean run(int columns) {
        int m = basis.length;
        int last = tableau[m].length - 1;
        while (true) {
            int in = -1;
            for (int c = 0; c < columns && in < 0; c++) {
                in = tableau[m][c] < -TINY ? c : -1;
            }
            if (in < 0) {
                return true;
            }
            int out = -1;
            for (int r = 0; r < m; r++) {
                if (tableau[r][in] > TINY && (out < 0 || better(r, out, in, last))) {
                    out = r;
                }
            }
            if (out < 0) {
                return false;
            }
            pivot(out, in);
        }
    }

    private boolean better(int r, int out, int in, int last) {
        double ratio = tableau[r][last] / tableau[r][in];
        double best = tableau[out][last] / tableau[out][in];
        return ratio < best - 1e-12 || ratio < best + 1e-12 && basis[r] < basis[out];
    }

    private void pivot(int row, int column) {
        double by = tableau[row][column];
        for (int c = 0; c < tableau[row].length; c++) {
            tableau[row][c] /= by;
        }
        for (int r = 0; r < tableau.length; r++) {
            double factor = tableau[r][column];
            if (r != row && factor != 0) {
                for (int c = 0; c < tableau[r].length; c++) {
                    tableau[r][c] -= factor * tableau[row][c];
                }
            }
        }
        basis[row] = column;
    }
}
