package org.cpip.cli;

import java.io.IOException;
import java.util.Locale;
import org.cpip.spi.exchange.Progress;

/**
 * Shows on standard error that long work is going on, and how much of it is done where that is known. Nothing appears during the first half second, nor ever when no
 * person looks at standard error; the line is wiped at the end.
 */
final class ProgressBar implements Progress {

    private static final long QUIET_MILLIS = 500;
    private static final long STEP_MILLIS = 120;
    private static final int TRACK = 24;
    private static final int RUNNER = 5;

    private final Console console;
    private final String work;
    private final long start = System.nanoTime();
    private final Thread thread;
    private boolean ended;
    private int drawn;
    private volatile double share;

    private ProgressBar(Console console, String work) {
        this.console = console;
        this.work = TerminalText.oneLine(work);
        thread = new Thread(this::run, "progress");
        thread.setDaemon(true);
    }

    /** Shows that {@code name}, such as "Reading plan.docx", is going on until {@code work} is done. */
    static <T> T during(Console console, String name, Work<T> work) throws IOException {
        ProgressBar bar = new ProgressBar(console, name);
        bar.thread.start();
        try {
            return work.run(bar);
        } finally {
            bar.close();
        }
    }

    /** Wipes the bar. */
    private synchronized void close() {
        ended = true;
        notifyAll();
        if (drawn > 0) {
            console.err().print("\r" + " ".repeat(drawn) + "\r");
            console.err().flush();
        }
    }

    @Override
    public void advanced(long done, long total) {
        share = total == 0 ? 0 : (double) done / total;
    }

    /** One picture of the bar: how much is done, or a runner that goes to and fro while nothing is; the seconds gone. */
    static String frame(String work, long elapsedMillis, double share) {
        int room = TRACK - RUNNER;
        int step = (int) (elapsedMillis / STEP_MILLIS % (2 * room));
        int at = share > 0 ? 0 : step <= room ? step : 2 * room - step;
        int length = share > 0 ? (int) Math.ceil(share * TRACK) : RUNNER;
        return String.format(
                Locale.ROOT,
                "%s [%s%s%s] %d s",
                TerminalText.cut(work, 50),
                " ".repeat(at),
                "=".repeat(length),
                " ".repeat(TRACK - length - at),
                elapsedMillis / 1000);
    }

    private synchronized void run() {
        try {
            pause(QUIET_MILLIS);
            boolean shown = !ended && console.terminal().shows(Terminal.Stream.ERR);
            while (shown && !ended) {
                String frame = frame(work, elapsedMillis(), share);
                console.err().print("\r" + frame);
                console.err().flush();
                drawn = Math.max(drawn, frame.length());
                pause(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(long millis) throws InterruptedException {
        long until = elapsedMillis() + millis;
        for (long left = millis; left > 0 && !ended; left = until - elapsedMillis()) {
            wait(left);
        }
    }

    private long elapsedMillis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** What takes long. */
    interface Work<T> {
        T run(Progress progress) throws IOException;
    }
}
