package org.cpip.testkit;

import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for work that may never end. Without JUnit, so that the checks also run where it is not at hand. */
final class Timeout {

    /** The work took too long. */
    static final class Exceeded extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        Exceeded(Duration timeout) {
            super("It took more than " + timeout.toMillis() + " ms");
        }
    }

    private Timeout() {}

    /**
     * What the work gives, in a thread of its own.
     *
     * @throws Exceeded if it takes longer; its thread is interrupted then
     * @throws Throwable what the work throws
     */
    static <T> T within(Duration timeout, Callable<T> work) throws Throwable {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "cpip-testkit");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Exceeded(timeout);
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }
}
