package org.cpip.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees to it that a process which a plugin ends before the work is done does not look as if it were done. */
final class UnfinishedWork extends Thread {

    private volatile boolean done;

    private UnfinishedWork() {
        super("unfinished work");
    }

    /** Work begins. */
    static UnfinishedWork begin() {
        UnfinishedWork work = new UnfinishedWork();
        Runtime.getRuntime().addShutdownHook(work);
        return work;
    }

    /** The work is done, well or not. */
    void done() {
        done = true;
    }

    /** The process ends. A signal ends it in its own way; who called for the end stands in a stack trace. */
    @Override
    public void run() {
        if (!done) {
            plugin().ifPresent(name -> {
                PrintStream err =
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
                err.println("cpip: this is a bug in the " + TerminalText.oneLine(name)
                        + ": it ended the process before the work was done. Please report it with the command.");
                Runtime.getRuntime().halt(ExitCode.BUG);
            });
        }
    }

    private static Optional<String> plugin() {
        return Thread.getAllStackTraces().values().stream()
                .filter(frames -> Arrays.stream(frames)
                        .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                                && frame.getMethodName().equals("exit")))
                .flatMap(Stream::of)
                .map(StackTraceElement::getClassLoaderName)
                .filter(name -> name != null && name.startsWith("plugin "))
                .findFirst();
    }
}
