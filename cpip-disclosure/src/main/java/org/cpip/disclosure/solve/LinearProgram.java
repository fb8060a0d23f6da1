package org.cpip.disclosure.solve;

import java.math.BigDecimal;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The only place that knows the solver of linear programs. It reckons in floating point: what it gives are proposals, which
 * its callers round and check in whole numbers.
 */
public final class LinearProgram {

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] variables;

    /** The bounds and sums of a system. */
    public LinearProgram(LinearSystem system) {
        variables = new Variable[system.size()];
        for (int u = 0; u < variables.length; u++) {
            variables[u] = model.newVariable("u" + u);
            bound(u, system.lower()[u], system.upper()[u]);
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
    }

    /** Other bounds of an unknown. */
    public void bound(int unknown, long least, long most) {
        variables[unknown].lower(least);
        if (most < LinearSystem.OPEN) {
            variables[unknown].upper(most);
        } else {
            variables[unknown].upper((BigDecimal) null);
        }
    }

    /** What a unit of an unknown costs; 0 for nothing. */
    public void cost(int unknown, double cost) {
        if (cost == 0) {
            variables[unknown].weight((BigDecimal) null);
        } else {
            variables[unknown].weight(cost);
        }
    }

    /** The values that cost least; empty when there are none, or no end to how little they cost. */
    public Optional<double[]> cheapest() {
        return solution(model.minimise());
    }

    /** The values with the largest, or smallest, of one unknown; empty when there are none, or no end to it. */
    Optional<double[]> extreme(int unknown, boolean largest) {
        cost(unknown, 1);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        cost(unknown, 0);
        return solution(result);
    }

    private Optional<double[]> solution(Optimisation.Result result) {
        if (!result.getState().isFeasible() || result.getState() == Optimisation.State.UNBOUNDED) {
            return Optional.empty();
        }
        double[] values = new double[variables.length];
        for (int u = 0; u < values.length; u++) {
            values[u] = result.doubleValue(u);
        }
        return Optional.of(values);
    }
}
