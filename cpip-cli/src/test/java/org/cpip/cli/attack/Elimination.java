package org.cpip.cli.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What equations of unknown counts say of each of them: rows are eliminated exactly (Bareiss 1968), then bounds of whole numbers that
 * are not negative are narrowed until nothing moves. It is another method than that of the audit, which optimises.
 */
final class Elimination {

    private static final BigInteger FAR = BigInteger.valueOf(1_000_000);
    private static final int MOST_ROUNDS = 200;

    /** Of a sum of unknowns with factors: what it is. */
    record Equation(Map<Integer, BigInteger> factors, BigInteger sum) {}

    private final List<Equation> equations = new ArrayList<>();
    private final BigInteger[] low;
    private final BigInteger[] high;

    private Elimination(int unknowns, List<Equation> given) {
        low = new BigInteger[unknowns];
        high = new BigInteger[unknowns];
        java.util.Arrays.fill(low, BigInteger.ZERO);
        java.util.Arrays.fill(high, FAR);
        equations.addAll(given);
        equations.addAll(reduced(given));
    }

    /** The least and the most that each unknown can be. */
    static List<BigInteger[]> bounds(int unknowns, List<Equation> given) {
        Elimination attack = new Elimination(unknowns, given);
        for (int round = 0; round < MOST_ROUNDS && attack.narrow(); round++) {
            // again, until nothing moves
        }
        List<BigInteger[]> bounds = new ArrayList<>();
        for (int i = 0; i < unknowns; i++) {
            bounds.add(new BigInteger[] {attack.low[i], attack.high[i]});
        }
        return bounds;
    }

    /** Every equation without the first unknowns of all others. */
    private static List<Equation> reduced(List<Equation> given) {
        List<Equation> done = new ArrayList<>();
        for (Equation one : given) {
            Equation left = one;
            for (Equation pivot : done) {
                left = without(left, pivot);
            }
            if (!left.factors().isEmpty()) {
                Equation pivot = left;
                done.replaceAll(each -> without(each, pivot));
                done.add(pivot);
            } else if (left.sum().signum() != 0) {
                throw new IllegalStateException("The files contradict each other");
            }
        }
        return done;
    }

    private static Equation without(Equation one, Equation pivot) {
        int unknown = pivot.factors().keySet().iterator().next();
        BigInteger factor = one.factors().get(unknown);
        if (factor == null) {
            return one;
        }
        BigInteger other = pivot.factors().get(unknown);
        Map<Integer, BigInteger> factors = new TreeMap<>();
        one.factors().forEach((key, value) -> factors.put(key, value.multiply(other)));
        pivot.factors()
                .forEach((key, value) ->
                        factors.merge(key, value.multiply(factor).negate(), BigInteger::add));
        factors.values().removeIf(value -> value.signum() == 0);
        BigInteger sum = one.sum().multiply(other).subtract(pivot.sum().multiply(factor));
        BigInteger common = factors.values().stream().reduce(sum, BigInteger::gcd);
        if (common.signum() == 0) {
            return new Equation(factors, sum);
        }
        factors.replaceAll((key, value) -> value.divide(common));
        return new Equation(factors, sum.divide(common));
    }

    private boolean narrow() {
        boolean moved = false;
        for (Equation each : equations) {
            for (Map.Entry<Integer, BigInteger> one : each.factors().entrySet()) {
                moved |= narrow(each, one.getKey(), one.getValue());
            }
        }
        return moved;
    }

    /** From what the others can be at least and at most. */
    private boolean narrow(Equation equation, int unknown, BigInteger factor) {
        BigInteger least = equation.sum();
        BigInteger most = equation.sum();
        for (Map.Entry<Integer, BigInteger> other : equation.factors().entrySet()) {
            if (other.getKey() != unknown) {
                boolean up = other.getValue().signum() > 0;
                least = least.subtract(other.getValue().multiply(up ? high[other.getKey()] : low[other.getKey()]));
                most = most.subtract(other.getValue().multiply(up ? low[other.getKey()] : high[other.getKey()]));
            }
        }
        BigInteger from = factor.signum() > 0 ? ceiling(least, factor) : ceiling(most, factor);
        BigInteger to = factor.signum() > 0 ? floor(most, factor) : floor(least, factor);
        boolean moved = from.compareTo(low[unknown]) > 0 || to.compareTo(high[unknown]) < 0;
        low[unknown] = low[unknown].max(from);
        high[unknown] = high[unknown].min(to);
        return moved;
    }

    private static BigInteger floor(BigInteger number, BigInteger by) {
        BigInteger[] parts = number.divideAndRemainder(by);
        return parts[1].signum() != 0 && parts[1].signum() != by.signum()
                ? parts[0].subtract(BigInteger.ONE)
                : parts[0];
    }

    private static BigInteger ceiling(BigInteger number, BigInteger by) {
        return floor(number.negate(), by).negate();
    }
}
