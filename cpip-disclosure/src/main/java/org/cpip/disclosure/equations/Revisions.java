package org.cpip.disclosure.equations;

import static org.cpip.disclosure.table.DisclosureProblem.REVISED;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cpip.disclosure.equations.Release.Entry;
import org.cpip.disclosure.equations.Release.KeyLine;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of an earlier release are not those of another. What is shown in both and differs was revised, and with it
 * every total of it that is not shown to be as before. When most of it differs, the two count different things, and nothing is
 * the same.
 */
final class Revisions {

    /** How often the lines are gone through; more than this many steps nobody would follow. */
    private static final int PASSES = 30;

    /** Fewer figures that differ do not make another table. */
    private static final int MANY = 5;

    private final Release earlier;
    private final Map<String, Integer> view;
    private final List<CellNode> nodes;
    private final Coordinates coordinates;
    private final Map<String, long[]> before = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> revised = new HashSet<>();
    private final Set<String> told = new TreeSet<>();
    private boolean other;

    /**
     * Compares an earlier release.
     *
     * @param view the figures of the other by their keys
     * @param nodes the figures by their numbers
     */
    Revisions(
            Release earlier,
            Map<String, Integer> view,
            List<CellNode> nodes,
            Coordinates coordinates,
            Assumption assumption) {
        this.earlier = earlier;
        this.view = view;
        this.nodes = nodes;
        this.coordinates = coordinates;
        for (Entry entry : earlier.entries()) {
            before.merge(entry.key(), entry.figures().interval(entry.cell()), EarlierTables::both);
            if (entry.cell().figure().value() instanceof Measured) {
                shown.add(entry.key());
            }
        }
        before.forEach((key, interval) -> {
            CellNode now = now(key);
            if (now != null && (interval[1] < now.least() || interval[0] > now.most())) {
                told.add(key);
            }
        });
        other = countsSomethingElse();
        revise(told);
        contradicted();
        if (assumption == Assumption.MORE_MAY_BE_REVISED) {
            revised.addAll(new BesideRevisions(earlier.entries(), told, this::isSure).keys());
        } else if (assumption == Assumption.ANYTHING_MAY_BE_REVISED) {
            view.keySet().stream().filter(this::mayBeRevised).toList().forEach(revised::add);
        }
    }

    private @Nullable CellNode now(String key) {
        Integer number = view.get(key);
        return number == null ? null : nodes.get(number);
    }

    /** Whether both releases say exactly what a figure is. */
    private boolean isSure(String key) {
        CellNode now = now(key);
        return now != null && shown.contains(key) && !now.source().isEmpty();
    }

    /** What is revised, and whatever it is a part of, unless that is shown to be the same. */
    private void revise(Collection<String> keys) {
        Deque<String> open = new ArrayDeque<>(keys);
        while (!open.isEmpty()) {
            String key = open.poll();
            if (revised.add(key)) {
                coordinates.above(key).stream()
                        .filter(each -> earlier.holds(each) && view.containsKey(each) && !isExact(each))
                        .forEach(open::add);
            }
        }
    }

    /** Whether both releases say exactly what a figure is, rounding left out. */
    private boolean isExact(String key) {
        long[] interval = before.getOrDefault(key, new long[] {0, LinearSystem.OPEN});
        return isSure(key) && interval[0] == interval[1];
    }

    /**
     * Where what is known to have changed does not add up, something that is not shown has changed as well. What the changes
     * of the others leave of a change counts as known.
     */
    private void contradicted() {
        Changes changes = new Changes(this::change);
        for (int pass = 0; pass < PASSES; pass++) {
            Set<String> open = new HashSet<>();
            boolean narrowed = false;
            for (KeyLine line : earlier.lines()) {
                if (!changes.leaveRoom(line)) {
                    line.parts().stream().filter(this::mayBeRevised).forEach(open::add);
                    if (mayBeRevised(line.whole())) {
                        open.add(line.whole());
                    }
                } else {
                    narrowed |= changes.narrow(line);
                }
            }
            if (!open.isEmpty()) {
                revise(open);
                changes = new Changes(this::change);
            } else if (!narrowed) {
                return;
            }
        }
    }

    private boolean mayBeRevised(String key) {
        return view.containsKey(key) && !revised.contains(key) && !isExact(key);
    }

    /** By how much a figure is now more than it was: the least and the most. */
    private long[] change(String key) {
        CellNode now = now(key);
        if (now == null) {
            return new long[] {-LinearSystem.OPEN, LinearSystem.OPEN};
        }
        if (!revised.contains(key)) {
            return new long[] {0, 0};
        }
        long[] interval = before.getOrDefault(key, new long[] {0, LinearSystem.OPEN});
        return new long[] {now.least() - interval[1], now.most() - interval[0]};
    }

    /** The keys of figures that are not the same. */
    Set<String> keys() {
        return other ? view.keySet() : revised;
    }

    /** A revision shows in every total of it, so that totals are not counted; and a few are revisions in any case. */
    private boolean countsSomethingElse() {
        Set<String> compared = earlier.entries().stream()
                .filter(entry -> !entry.table().isTotal(entry.cell()))
                .map(Entry::key)
                .filter(this::isSure)
                .collect(Collectors.toSet());
        long differ = compared.stream().filter(told::contains).count();
        return differ >= MANY && 2 * differ > compared.size();
    }

    Optional<Diagnostic> remark() {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String names = earlier.entries().stream()
                .map(each -> each.table().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(REVISED.info(
                SourceLocation.of(names),
                other
                        ? "Most of its figures differ from those of now, so that it is taken to count something else."
                        : told.size() + " of its figures differ from those of now."));
    }
}
