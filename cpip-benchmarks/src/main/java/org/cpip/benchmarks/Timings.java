package org.cpip.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a suite's process printed: the runs of each candidate, in order. */
final class Timings {

    private record Run(double wall, double cpu) {}

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    /** Takes a line of output; leaves what is no timing. */
    void take(String line) {
        String[] parts = line.split("\t");
        if (parts.length == 3) {
            runs.computeIfAbsent(parts[0], candidate -> new ArrayList<>())
                    .add(new Run(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
    }

    /** The median wall milliseconds of a candidate; empty when it did not run. */
    Optional<Double> wall(String candidate) {
        return median(runs(candidate).stream().map(Run::wall).toList());
    }

    /** The median processor milliseconds of a candidate, collector and compiler threads included. */
    Optional<Double> cpu(String candidate) {
        return median(runs(candidate).stream().map(Run::cpu).toList());
    }

    /** How often it ran. */
    int count(String candidate) {
        return runs(candidate).size();
    }

    /**
     * One candidate's wall time by another's: the median over the rounds, in which both ran one after the other; of the
     * medians when one of them ran once.
     */
    Optional<Double> ratio(String candidate, String other) {
        List<Run> mine = runs(candidate);
        List<Run> theirs = runs(other);
        if (mine.size() != theirs.size()) {
            return wall(candidate).flatMap(a -> wall(other).map(b -> a / b));
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            ratios.add(mine.get(i).wall / theirs.get(i).wall);
        }
        return median(ratios);
    }

    /** The same of the processor time; empty when the work was done in other processes, whose time is not counted. */
    Optional<Double> cpuRatio(String candidate, String other) {
        return wall(other).filter(wall -> cpu(other).orElseThrow() > wall / 20).flatMap(wall -> cpu(candidate)
                .flatMap(a -> cpu(other).map(b -> a / b)));
    }

    private List<Run> runs(String candidate) {
        return runs.getOrDefault(candidate, List.of());
    }

    private static Optional<Double> median(List<Double> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().sorted().toList().get(values.size() / 2));
    }
}
