package org.cpip.disclosure.solve;

import java.util.Arrays;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The only place that knows the solver of linear programs. It reckons in floating point: what it gives are proposals, which
 * its callers round and check in whole numbers. Each question gets a model of its own: one that was once found to have no
 * solution goes on to say so whatever its bounds are later.
 */
public final class LinearProgram {

    private final LinearSystem system;
    private final long[] lower;
    private final long[] upper;
    private final double[] costs;

    /** The bounds and sums of a system. */
    public LinearProgram(LinearSystem system) {
        this.system = system;
        this.lower = system.lower().clone();
        this.upper = system.upper().clone();
        this.costs = new double[system.size()];
    }

    /** Other bounds of an unknown. */
    public void bound(int unknown, long least, long most) {
        lower[unknown] = least;
        upper[unknown] = most;
    }

    /** What a unit of an unknown costs; 0 for nothing. */
    public void cost(int unknown, double cost) {
        costs[unknown] = cost;
    }

    /** The values that cost least; empty when there are none, or no end to how little they cost. */
    public Optional<double[]> cheapest() {
        return solution(model(costs).minimise());
    }

    /** The values with the largest, or smallest, of one unknown; empty when there are none, or no end to it. */
    Optional<double[]> extreme(int unknown, boolean largest) {
        double[] only = new double[costs.length];
        only[unknown] = 1;
        return solution(largest ? model(only).maximise() : model(only).minimise());
    }

    private ExpressionsBasedModel model(double[] weights) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[lower.length];
        for (int u = 0; u < variables.length; u++) {
            variables[u] = model.newVariable("u" + u).lower(lower[u]);
            if (upper[u] < LinearSystem.OPEN) {
                variables[u].upper(upper[u]);
            }
            if (weights[u] != 0) {
                variables[u].weight(weights[u]);
            }
        }
        for (int s = 0; s < system.sums().size(); s++) {
            Sum sum = system.sums().get(s);
            Expression expression = model.newExpression("s" + s);
            for (int i = 0; i < sum.unknowns().length; i++) {
                expression.set(variables[sum.unknowns()[i]], sum.factors()[i]);
            }
            if (sum.least() > -LinearSystem.OPEN) {
                expression.lower(sum.least());
            }
            if (sum.most() < LinearSystem.OPEN) {
                expression.upper(sum.most());
            }
        }
        return model;
    }

    private Optional<double[]> solution(Optimisation.Result result) {
        if (!result.getState().isFeasible() || result.getState() == Optimisation.State.UNBOUNDED) {
            return Optional.empty();
        }
        double[] values = new double[lower.length];
        Arrays.setAll(values, result::doubleValue);
        return Optional.of(values);
    }
}
