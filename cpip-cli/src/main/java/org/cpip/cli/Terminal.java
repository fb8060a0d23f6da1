package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells whether a person looks at a stream. Asked only when it matters, because asking costs a few milliseconds. */
interface Terminal {

    /** Whether standard output is a terminal. */
    boolean shows(Stream stream);

    /** A stream of the process and its file descriptor. */
    enum Stream {
        /** Standard output. */
        OUT(1),
        /** Standard error. */
        ERR(2);

        private final int descriptor;

        Stream(int descriptor) {
            this.descriptor = descriptor;
        }
    }

    /** No stream is a terminal. */
    static Terminal none() {
        return stream -> false;
    }

    /**
     * The streams of this process.
     *
     * <p>Java 17 cannot ask about one stream: {@code System.console()} is there when standard input and output both are
     * terminals and says nothing of standard error. Where the system shows its file descriptors as links (Linux), the
     * link tells. Elsewhere the console stands in: with it, standard error is very likely the same terminal;
     * {@code 2>file} in an interactive shell then puts the bar's characters in the file, which {@code TERM=dumb}
     * prevents.
     */
    static Terminal ofProcess() {
        return stream -> {
            if ("dumb".equals(System.getenv("TERM"))) {
                return false;
            }
            try {
                Path link = Path.of("/proc/self/fd", Integer.toString(stream.descriptor));
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException | UnsupportedOperationException e) {
                return !System.getProperty("os.name", "")
                                .toLowerCase(Locale.ROOT)
                                .contains("linux")
                        && System.console() != null;
            }
        };
    }
}
