package org.cpip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs something with another default locale or time zone, in another thread, or in many at once. */
final class Environment {

    /** Dotless i; digits and a calendar of their own; right to left. */
    static final List<String> LOCALES = List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab");

    static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/St_Johns");

    private static final int THREADS = 4;

    private Environment() {}

    static <T> T inLocale(String tag, Callable<T> call) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            return call.call();
        } finally {
            Locale.setDefault(before);
        }
    }

    static <T> T inZone(String id, Callable<T> call) throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        try {
            return call.call();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    static <T> T inAnotherThread(Callable<T> call) throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            return unwrapped(one.submit(call));
        } finally {
            one.shutdown();
        }
    }

    /** Calls each of them {@code rounds} times, from all threads at once. What one call throws, this throws. */
    static void together(List<Callable<Void>> calls, int rounds) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<Void>> results = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int first = t;
                results.add(all.submit(() -> {
                    start.await();
                    for (int i = 0; i < rounds * calls.size(); i++) {
                        calls.get((first + i) % calls.size()).call();
                    }
                    return null;
                }));
            }
            for (Future<Void> result : results) {
                unwrapped(result);
            }
        } finally {
            all.shutdownNow();
            // After a failure the others may still be at work; they must not disturb the next rule's test.
            all.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static <T> T unwrapped(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
