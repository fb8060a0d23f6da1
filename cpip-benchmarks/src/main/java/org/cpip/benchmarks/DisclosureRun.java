package org.cpip.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.equations.EquationMaker;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.solve.Interval;
import org.cpip.disclosure.solve.LinearProgram;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.solve.SystemIntervals;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;

/**
 * What disclosure control takes, in processor seconds of its one thread: {@code BOUNDS}, {@code SMALL}, {@code CUBE}, or a number
 * of areas beside 200 columns. Each a process of its own, so that nothing warms the other.
 */
public final class DisclosureRun {

    private static final DisclosurePolicy LT5 = DisclosurePolicy.named("lt5");
    private static final int COLUMNS = 200;

    private long seed = 20170301;

    private DisclosureRun() {}

    /** What to measure, one after the other. */
    public static void main(String[] args) {
        for (String work : args) {
            switch (work) {
                case "BOUNDS" -> new DisclosureRun().bounds();
                case "SMALL" -> new DisclosureRun().small();
                case "CUBE" -> new DisclosureRun().cube();
                default -> new DisclosureRun().areas(Integer.parseInt(work));
            }
        }
    }

    /** Skewed counts, by a fixed generator. */
    private long count() {
        seed = (1103515245L * seed + 12345) % (1L << 31);
        double part = seed / (double) (1L << 31);
        return (long) (part * part * part * 40);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private PublishedTable crossed(int rows, int columns) {
        List<List<String>> grid = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Area"));
        IntStream.range(0, columns).forEach(c -> header.add("c" + c));
        header.add("Total");
        grid.add(header);
        long[] sums = new long[columns + 1];
        for (int r = 0; r <= rows; r++) {
            List<String> row = new ArrayList<>(List.of(r < rows ? "r" + r : "Total"));
            long sum = 0;
            for (int c = 0; c < columns; c++) {
                long count = r < rows ? count() : sums[c];
                sums[c] += r < rows ? count : 0;
                sum += count;
                row.add(Long.toString(count));
            }
            row.add(Long.toString(sum));
            grid.add(row);
        }
        return TableReader.read("table", grid).orThrow();
    }

    /** The same 60 bounds by flows and by linear programs, five times each in turn. */
    private void bounds() {
        PublishedTable hidden = DisclosureMethod.of(LT5)
                .protect(List.of(crossed(33, 20)), Groups.NONE, List.of())
                .tables()
                .get(0);
        TableEquations equations = EquationMaker.boldest(List.of(hidden), LT5, Groups.NONE, List.of());
        LinearSystem system = equations.unknowns().system();
        for (int round = 0; round < 5; round++) {
            double start = seconds();
            SystemIntervals flows = SystemIntervals.of(system);
            List<Interval> intervals =
                    IntStream.range(0, 30).mapToObj(flows::interval).toList();
            double middle = seconds();
            LinearProgram program = new LinearProgram(system);
            int equal = 0;
            for (int u = 0; u < 30; u++) {
                equal += Math.round(end(program, u, 1)) == intervals.get(u).least() ? 1 : 0;
                equal += Math.round(end(program, u, -1)) == intervals.get(u).most() ? 1 : 0;
            }
            double end = seconds();
            say(
                    "60 bounds of %d unknowns: flows %.1f ms, linear programs %.1f ms, 1 / %.0f, %d equal",
                    system.size(),
                    1e3 * (middle - start),
                    1e3 * (end - middle),
                    (end - middle) / (middle - start),
                    equal);
        }
    }

    private static double end(LinearProgram program, int unknown, double sign) {
        program.cost(unknown, sign);
        double value = program.cheapest().orElseThrow()[unknown];
        program.cost(unknown, 0);
        return value;
    }

    private void small() {
        double start = seconds();
        for (int rows : new int[] {8, 16, 32}) {
            protect(rows + " x 5", crossed(rows, 5), Groups.NONE);
        }
        say("the three together: %.2f s", seconds() - start);
    }

    private void areas(int areas) {
        String name = areas + " x " + COLUMNS;
        audit(name, protect(name, crossed(areas, COLUMNS), Groups.NONE), Groups.NONE);
    }

    /** 36 areas in two geographies, by three periods in two halves, by four columns: 1,350 cells. */
    private void cube() {
        int areas = 36;
        long[][][] inner = new long[areas][3][4];
        for (long[][] area : inner) {
            for (long[] period : area) {
                for (int c = 0; c < 4; c++) {
                    period[c] = count() * 2;
                }
            }
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("part", "whole", "tree")));
        List<List<Integer>> members = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int a = 0; a < areas; a++) {
            names.add("a" + a);
            members.add(List.of(a));
            rows.add(List.of("a" + a, "county " + a / 12, "counties"));
            rows.add(List.of("a" + a, "size " + a * 7 % 5, "sizes"));
        }
        for (int g = 0; g < 8; g++) {
            int group = g;
            names.add(g < 3 ? "county " + g : "size " + (g - 3));
            members.add(IntStream.range(0, areas)
                    .filter(a -> group < 3 ? a / 12 == group : a * 7 % 5 == group - 3)
                    .boxed()
                    .toList());
        }
        names.add("Total");
        members.add(IntStream.range(0, areas).boxed().toList());
        for (int p = 0; p < 3; p++) {
            rows.add(List.of("p" + p, p == 0 ? "h0" : "h1", "halves"));
        }
        int[][] periods = {{0}, {1}, {2}, {0}, {1, 2}, {0, 1, 2}};
        List<String> periodNames = List.of("p0", "p1", "p2", "h0", "h1", "Total");
        List<List<String>> grid = new ArrayList<>(List.of(List.of("Area", "Period", "c0", "c1", "c2", "c3", "Total")));
        for (int n = 0; n < names.size(); n++) {
            for (int p = 0; p < periods.length; p++) {
                long[] sums = new long[5];
                for (int area : members.get(n)) {
                    for (int period : periods[p]) {
                        for (int c = 0; c < 4; c++) {
                            sums[c] += inner[area][period][c];
                            sums[4] += inner[area][period][c];
                        }
                    }
                }
                List<String> row = new ArrayList<>(List.of(names.get(n), periodNames.get(p)));
                for (long sum : sums) {
                    row.add(Long.toString(sum));
                }
                grid.add(row);
            }
        }
        Groups groups = Groups.read("g", rows).groups();
        Protection protection = protect(
                "36 x 3 x 4 in two geographies", TableReader.read("cube", grid).orThrow(), groups);
        audit("the same", protection, groups);
    }

    /** From the published texts alone, by somebody who does not know what is hidden. */
    private static void audit(String name, Protection protection, Groups groups) {
        double start = seconds();
        PublishedTable read =
                TableReader.read("read", protection.tables().get(0).grid()).orThrow();
        DisclosureAudit audit = DisclosureAudit.of(List.of(read), LT5, groups, List.of());
        say(
                "%s, audited: %d hidden, %d recoverable, %.2f s",
                name, audit.cells().size(), audit.recoverable().size(), seconds() - start);
    }

    private static Protection protect(String name, PublishedTable table, Groups groups) {
        double start = seconds();
        Protection protection = DisclosureMethod.of(LT5).protect(List.of(table), groups, List.of());
        say(
                "%s: %d cells, %d hidden, cost %d, %s, %.2f s",
                name,
                table.cells().size(),
                protection.hidden().size(),
                protection.cost(),
                protection.isSafe() ? "safe" : "not safe",
                seconds() - start);
        return protection;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
