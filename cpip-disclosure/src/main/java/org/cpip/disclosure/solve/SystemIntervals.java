package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cpip.disclosure.solve.Interval.Term;

/**
 * Intervals of a whole system: it falls into parts that share no sum, and each is solved as a network if it is one, otherwise
 * by linear programs.
 */
public final class SystemIntervals implements IntervalFinder {

    /** A part of more unknowns than this is left to networks. */
    public static final int MOST_LINEAR = 5_000;

    private final List<IntervalFinder> parts = new ArrayList<>();
    private final List<int[]> sumsOfPart = new ArrayList<>();
    private final int[] partOf;
    private final int[] placeIn;

    private SystemIntervals(int size) {
        partOf = new int[size];
        placeIn = new int[size];
    }

    /**
     * Looks at a system.
     *
     * @throws TooLargeException if a part that is no network has too many unknowns
     */
    public static SystemIntervals of(LinearSystem system) {
        SystemIntervals all = new SystemIntervals(system.size());
        int[] root = roots(system);
        int[] number = new int[system.size()];
        Arrays.fill(number, -1);
        List<List<Integer>> members = new ArrayList<>();
        for (int u = 0; u < root.length; u++) {
            if (number[root[u]] < 0) {
                number[root[u]] = members.size();
                members.add(new ArrayList<>());
            }
            all.partOf[u] = number[root[u]];
            all.placeIn[u] = members.get(all.partOf[u]).size();
            members.get(all.partOf[u]).add(u);
        }
        List<List<Integer>> sums = new ArrayList<>();
        members.forEach(each -> sums.add(new ArrayList<>()));
        for (int s = 0; s < system.sums().size(); s++) {
            if (system.sums().get(s).unknowns().length > 0) {
                sums.get(all.partOf[system.sums().get(s).unknowns()[0]]).add(s);
            }
        }
        for (int part = 0; part < members.size(); part++) {
            all.add(system, members.get(part), sums.get(part));
        }
        return all;
    }

    private static int[] roots(LinearSystem system) {
        int[] parent = new int[system.size()];
        Arrays.setAll(parent, i -> i);
        for (Sum sum : system.sums()) {
            for (int u : sum.unknowns()) {
                parent[root(parent, u)] = root(parent, sum.unknowns()[0]);
            }
        }
        for (int u = 0; u < parent.length; u++) {
            parent[u] = root(parent, u);
        }
        return parent;
    }

    private static int root(int[] parent, int u) {
        int at = u;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void add(LinearSystem system, List<Integer> unknowns, List<Integer> sums) {
        long[] lower = unknowns.stream().mapToLong(u -> system.lower()[u]).toArray();
        long[] upper = unknowns.stream().mapToLong(u -> system.upper()[u]).toArray();
        List<Sum> own = new ArrayList<>();
        for (int s : sums) {
            Sum sum = system.sums().get(s);
            int[] places = Arrays.stream(sum.unknowns()).map(u -> placeIn[u]).toArray();
            own.add(new Sum(places, sum.factors(), sum.least(), sum.most()));
        }
        LinearSystem part = new LinearSystem(lower, upper, own);
        IntervalFinder finder = NetworkForm.of(part)
                .<IntervalFinder>map(form -> new FlowIntervals(part, form))
                .orElseGet(() -> {
                    if (part.size() > MOST_LINEAR) {
                        throw new TooLargeException(part.size(), MOST_LINEAR);
                    }
                    return new LinearIntervals(part);
                });
        parts.add(finder);
        sumsOfPart.add(sums.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether no part of it is left to linear programs. */
    public boolean isNetwork() {
        return parts.stream().allMatch(FlowIntervals.class::isInstance);
    }

    @Override
    public boolean isFeasible() {
        return parts.stream().allMatch(IntervalFinder::isFeasible);
    }

    @Override
    public Interval interval(int unknown) {
        int part = partOf[unknown];
        Interval own = parts.get(part).interval(placeIn[unknown]);
        return new Interval(
                own.least(),
                own.most(),
                own.seenLeast(),
                own.seenMost(),
                terms(own.why(), sumsOfPart.get(part)),
                terms(own.whyMost(), sumsOfPart.get(part)));
    }

    @Override
    public Interval seen(int unknown) {
        return parts.get(partOf[unknown]).seen(placeIn[unknown]);
    }

    @Override
    public Interval soFar(int unknown) {
        return parts.get(partOf[unknown]).soFar(placeIn[unknown]);
    }

    @Override
    public Interval outer(int unknown) {
        return parts.get(partOf[unknown]).outer(placeIn[unknown]);
    }

    @Override
    public void show(long[] values) {
        long[][] own = new long[parts.size()][];
        int[] sizes = new int[parts.size()];
        Arrays.stream(partOf).forEach(part -> sizes[part]++);
        Arrays.setAll(own, part -> new long[sizes[part]]);
        for (int u = 0; u < values.length; u++) {
            own[partOf[u]][placeIn[u]] = values[u];
        }
        for (int part = 0; part < own.length; part++) {
            parts.get(part).show(own[part]);
        }
    }

    private static List<Term> terms(List<Term> own, int[] sums) {
        return own.stream().map(term -> new Term(sums[term.sum()], term.sign())).toList();
    }

    @Override
    public long[] solution() {
        long[] values = new long[partOf.length];
        List<long[]> own = parts.stream().map(IntervalFinder::solution).toList();
        if (own.stream().anyMatch(part -> part.length == 0)) {
            return new long[0];
        }
        for (int u = 0; u < values.length; u++) {
            values[u] = own.get(partOf[u])[placeIn[u]];
        }
        return values;
    }
}
