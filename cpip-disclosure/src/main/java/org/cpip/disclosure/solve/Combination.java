package org.cpip.disclosure.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.disclosure.solve.Interval.Term;

/**
 * Finds equations that, added up and taken from each other, leave one unknown alone: how a reader would work it out. It looks
 * at those near the unknown first, and reckons in fractions of whole numbers.
 */
final class Combination {

    /** More equations than this nobody would follow. */
    private static final int MOST = 40;

    private final LinearSystem system;
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    Combination(LinearSystem system) {
        this.system = system;
        for (int u = 0; u < system.size(); u++) {
            sumsOf.add(new ArrayList<>());
        }
        for (int s = 0; s < system.sums().size(); s++) {
            if (system.sums().get(s).isEquation()) {
                for (int u : system.sums().get(s).unknowns()) {
                    sumsOf.get(u).add(s);
                }
            }
        }
    }

    /** The equations; none when few do not leave it alone, or do not with factors 1 and -1. */
    List<Term> of(int unknown) {
        Set<Integer> near = new LinkedHashSet<>(sumsOf.get(unknown));
        int before = 0;
        while (near.size() > before && near.size() <= MOST) {
            before = near.size();
            List<Term> terms = solve(unknown, List.copyOf(near));
            if (!terms.isEmpty()) {
                return terms;
            }
            for (int sum : List.copyOf(near)) {
                for (int u : system.sums().get(sum).unknowns()) {
                    near.addAll(sumsOf.get(u));
                }
            }
        }
        return List.of();
    }

    /** Eliminates every other unknown from the equations, keeping book of which were used. */
    private List<Term> solve(int unknown, List<Integer> sums) {
        List<Map<Integer, BigInteger>> rows = new ArrayList<>();
        List<Map<Integer, BigInteger>> books = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = system.sums().get(sums.get(i));
            Map<Integer, BigInteger> row = new HashMap<>();
            for (int k = 0; k < sum.unknowns().length; k++) {
                row.put(sum.unknowns()[k], BigInteger.valueOf(sum.factors()[k]));
            }
            rows.add(row);
            books.add(new HashMap<>(Map.of(i, BigInteger.ONE)));
        }
        Set<Integer> done = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int pivot = pivot(rows.get(i), unknown);
            if (pivot >= 0) {
                done.add(i);
                for (int k = 0; k < rows.size(); k++) {
                    if (k != i && rows.get(k).containsKey(pivot)) {
                        eliminate(rows, books, i, k, pivot);
                    }
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() == 1 && rows.get(i).containsKey(unknown)) {
                return terms(rows.get(i).get(unknown), books.get(i), sums);
            }
        }
        return List.of();
    }

    private static int pivot(Map<Integer, BigInteger> row, int unknown) {
        return row.keySet().stream()
                .filter(u -> u != unknown)
                .min(Integer::compare)
                .orElse(-1);
    }

    private static void eliminate(
            List<Map<Integer, BigInteger>> rows, List<Map<Integer, BigInteger>> books, int by, int from, int pivot) {
        BigInteger a = rows.get(by).get(pivot);
        BigInteger b = rows.get(from).get(pivot);
        BigInteger common = a.gcd(b);
        subtract(rows.get(from), a.divide(common), rows.get(by), b.divide(common));
        subtract(books.get(from), a.divide(common), books.get(by), b.divide(common));
    }

    /** {@code row = times * row - otherTimes * other}. */
    private static void subtract(
            Map<Integer, BigInteger> row, BigInteger times, Map<Integer, BigInteger> other, BigInteger otherTimes) {
        row.replaceAll((u, value) -> value.multiply(times));
        other.forEach((u, value) -> row.merge(u, value.multiply(otherTimes).negate(), BigInteger::add));
        row.values().removeIf(value -> value.signum() == 0);
    }

    private static List<Term> terms(BigInteger factor, Map<Integer, BigInteger> book, List<Integer> sums) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            BigInteger times = book.getOrDefault(i, BigInteger.ZERO);
            if (times.signum() != 0) {
                if (!times.abs().equals(factor.abs())) {
                    return List.of();
                }
                terms.add(new Term(sums.get(i), times.signum() * factor.signum()));
            }
        }
        return terms;
    }
}
