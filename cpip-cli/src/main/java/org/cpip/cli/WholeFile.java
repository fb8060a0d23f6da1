package org.cpip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.cpip.io.AtomicFile;

/** A file that a command writes whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** What stands in it. */
    @FunctionalInterface
    interface Body {
        /** Writes it and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the file, or leaves what was there and says why. */
    static void write(Path file, Body body) throws FileAccessException {
        try {
            AtomicFile.write(file, out -> {
                body.writeTo(out);
                return file;
            });
        } catch (IOException e) {
            throw FileAccessException.writing(file, e);
        }
    }
}
