package org.cpip.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command prints. Both streams are UTF-8 whatever the default charset is, because plans hold names that
 * other charsets lack.
 *
 * @param out results
 * @param err diagnostics and usage errors
 * @param terminal which streams a person looks at
 */
record Console(PrintWriter out, PrintWriter err, Terminal terminal) {

    /** Standard error of this process, and {@code out} for standard output. */
    static Console ofProcess(OutputStream out) {
        return new Console(writer(out), writer(new FileOutputStream(FileDescriptor.err)), Terminal.ofProcess());
    }

    /** Prints a line to standard error; what was printed to standard output before it appears before it. */
    void error(String line) {
        out.flush();
        err.println(TerminalText.oneLine(line));
        err.flush();
    }

    /** Writes what is still buffered. */
    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
}
