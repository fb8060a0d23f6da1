package org.cpip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cpip.io.AtomicFile;
import org.cpip.io.CsvRows;

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

    /** Makes a folder for files, and those above it, where there is none. */
    static void folder(Path folder) throws FileAccessException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileAccessException.writing(folder, e);
        }
    }

    /** The same as CSV of these rows. */
    static void rows(Path file, List<List<String>> rows) throws FileAccessException {
        try {
            CsvRows.write(file, rows);
        } catch (IOException e) {
            throw FileAccessException.writing(file, e);
        }
    }
}
