package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Replaces a file whole or not at all: what is written goes to a temporary file beside the target, is forced to the
 * disk, and takes the target's name in one step. After a failure the target is what it was before and the temporary file
 * is gone; only when the machine or the process dies on the way may that one stay.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file. A target that is a symbolic link stays one: the file that it points to is replaced, or made. While it is
     * written nobody but its owner can read the temporary file of one that was there before; at the end it has its permissions,
     * and its group where this process may give it. What earlier processes left behind when they were killed is removed.
     *
     * @param target the file; its folder must exist
     * @param content writes what the file is to hold; closing the stream is not its business
     * @return what {@code content} returned
     * @throws java.nio.file.NoSuchFileException if there is no folder for it; its message names the folder
     * @throws java.nio.file.FileSystemException if the target is a folder, a pipe, a device or read-only
     * @throws IOException if {@code content} or the file system fails; then the target is unchanged
     */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        return write(Disk.REAL, target, content);
    }

    static <T> T write(Disk disk, Path target, Content<T> content) throws IOException {
        try (AtomicFiles files = new AtomicFiles(disk)) {
            T result = files.write(target, content);
            files.replace();
            return result;
        }
    }

    /**
     * Writes the content of a file.
     *
     * @param <T> what it has to say afterwards
     */
    @FunctionalInterface
    public interface Content<T> {

        /**
         * Writes all of it.
         *
         * @throws IOException if it cannot
         */
        T writeTo(OutputStream out) throws IOException;
    }
}
