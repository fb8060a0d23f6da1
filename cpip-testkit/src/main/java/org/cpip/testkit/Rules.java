package org.cpip.testkit;

import java.util.Locale;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** How a check says that a rule is broken, or that it cannot tell. */
final class Rules {

    private Rules() {}

    /** Fails a test. */
    static AssertionFailedError broken(String rule, String what) {
        return new AssertionFailedError(message(rule, what));
    }

    /** Fails a test because something was thrown. */
    static AssertionFailedError broken(String rule, String what, Throwable cause) {
        return new AssertionFailedError(message(rule, what), cause);
    }

    /** Skips a test. */
    static TestAbortedException skipped(String why) {
        return new TestAbortedException(why);
    }

    /** Skips a test that another rule has to be kept for. */
    static TestAbortedException skippedFor(String rule, Throwable cause) {
        return new TestAbortedException("cannot be told while " + rule + " is broken", cause);
    }

    static void require(boolean kept, String rule, String what) {
        if (!kept) {
            throw broken(rule, what);
        }
    }

    private static String message(String rule, String what) {
        return rule + ": " + what + " Why it matters, and how it comes about: docs/reference/spi.md#"
                + rule.toLowerCase(Locale.ROOT);
    }
}
