package org.cpip.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Runs one contest in this process and prints a line for each timed run: lane, wall and processor milliseconds, separated by
 * tabs. The lanes run in turn, so that a machine that slows down slows all of them; before each run the heap is cleared,
 * so that nobody pays for what another left.
 */
final class ContestRun {

    private static final int WARM_UPS = 12;
    private static final int FEWEST = 3;
    private static final int MOST = 25;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static volatile Object result = "";

    private ContestRun() {}

    /** The contest's name, then the lanes wanted (all without any), for a profile of one of them. */
    public static void main(String[] args) throws Exception {
        Contest contest = Contest.valueOf(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        List<Lane> lanes = contest.lanes().stream()
                .filter(lane -> wanted.isEmpty() || wanted.contains(lane.name()))
                .toList();
        List<Lane> repeated = lanes.stream().filter(lane -> !lane.once()).toList();
        long budget = contest.seconds() * 1_000_000_000L;
        long start = System.nanoTime();
        for (int i = 0; i < WARM_UPS && (i < 2 || System.nanoTime() - start < budget / 2); i++) {
            for (Lane lane : repeated) {
                result = lane.work().run();
            }
        }
        start = System.nanoTime();
        for (int i = 0; i < MOST && (i < FEWEST || System.nanoTime() - start < budget); i++) {
            for (Lane lane : repeated) {
                timed(lane);
            }
        }
        for (Lane lane : lanes) {
            if (lane.once()) {
                timed(lane);
            }
        }
    }

    private static void timed(Lane lane) throws Exception {
        result = "";
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        try {
            result = lane.work().run();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            System.err.println(lane.name() + " failed: " + e);
            return;
        }
        wall = System.nanoTime() - wall;
        cpu = SYSTEM.getProcessCpuTime() - cpu;
        System.out.println(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", lane.name(), wall / 1e6, cpu / 1e6));
    }
}
