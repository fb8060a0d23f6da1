package org.cpip.testkit.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.opentest4j.AssertionFailedError;

/**
 * Whether work takes time that grows with its size and no faster. What is taken is the processor time of the thread, which
 * a busy machine and the collector of garbage hardly change, of several rounds the best; what seems too slow is measured
 * again before it is called so. Work of quadratic time takes sixteen times as long for four times as much.
 */
public final class LinearTime {

    private static final int ROUNDS = 3;
    private static final int ATTEMPTS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LinearTime() {}

    /** Work of a size. What it needs is made before it is timed. */
    @FunctionalInterface
    public interface Work {

        /** @return the work, ready to run, for so many pieces */
        Piece of(int pieces) throws Exception;
    }

    /** What is timed. */
    @FunctionalInterface
    public interface Piece {

        /** Does it once. */
        void run() throws Exception;
    }

    /**
     * Fails when four times as many pieces take more than ten times as long.
     *
     * @param pieces how many take some milliseconds, at least
     * @throws AssertionError with the times, when each attempt was too slow
     */
    public static void check(int pieces, Work work) throws Exception {
        String seen = "";
        time(work.of(pieces));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long one = time(work.of(pieces));
            long four = time(work.of(4 * pieces));
            // 20 ms, because small times are mostly noise
            if (four < 10 * one + 20_000_000L) {
                return;
            }
            seen += String.format(
                    "%n%d pieces %d ms, four times as many %d ms", pieces, one / 1_000_000, four / 1_000_000);
        }
        throw new AssertionFailedError("The time grows faster than the size:" + seen);
    }

    private static long time(Piece piece) throws Exception {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            piece.run();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
