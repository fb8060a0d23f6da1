package org.cpip.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a file whole or not at all: what is written goes to a temporary file beside the target, is forced to the
 * disk, and takes the target's name in one step. After a failure the target is what it was before and the temporary file
 * is gone; only when the machine or the process dies on the way may that one stay.
 */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

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
        Path file = WriteTarget.of(target);
        TemporaryFiles.clean(file);
        Path temporary = TemporaryFiles.beside(file);
        T result;
        try {
            result = replace(disk, file, temporary, content);
        } catch (IOException | RuntimeException | Error e) {
            remove(disk, temporary, e);
            throw e;
        } finally {
            TemporaryFiles.done(temporary);
        }
        forceFolder(disk, file);
        return result;
    }

    private static <T> T replace(Disk disk, Path file, Path temporary, Content<T> content) throws IOException {
        // The channel stays open, and with it the lock, until the file has its name.
        try (FileChannel channel = disk.create(temporary, Files.exists(file))) {
            TemporaryFiles.lock(channel);
            OutputStream out = new BufferedOutputStream(disk.stream(channel), BUFFER);
            T result = content.writeTo(new OpenStream(out));
            out.flush();
            disk.force(channel);
            disk.copyPermissions(file, temporary);
            disk.rename(temporary, file);
            return result;
        }
    }

    /** The stream that the content gets, which is not the content's to close: an exporter that does so harms nobody. */
    private static final class OpenStream extends FilterOutputStream {

        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void remove(Disk disk, Path temporary, Throwable reason) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Makes the new name itself durable, where a folder can be opened: the file itself has been forced. */
    private static void forceFolder(Disk disk, Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            // Windows opens no folder. The file has its name already, so there is nothing to undo.
            return;
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
