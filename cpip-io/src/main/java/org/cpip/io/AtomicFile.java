package org.cpip.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Replaces a file whole or not at all: what is written goes to a temporary file beside the target, is forced to the
 * disk, and takes the target's name in one step. After a failure the target is what it was before and the temporary file
 * is gone; only when the machine or the process dies on the way may that one stay.
 */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /**
     * Writes a file. A target that is a symbolic link stays one: the file that it points to is replaced.
     *
     * @param target the file; its folder must exist
     * @param content writes what the file is to hold; closing the stream is not its business
     * @return what {@code content} returned
     * @throws NoSuchFileException if there is no folder for it; its message names the folder
     * @throws IOException if {@code content} or the file system fails; then the target is unchanged
     */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        return write(Disk.REAL, target, content);
    }

    static <T> T write(Disk disk, Path target, Content<T> content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            // The file system would name the temporary file, of which nobody has heard.
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder to write to");
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        T result;
        try {
            result = fill(disk, temporary, content);
            disk.copyPermissions(file, temporary);
            disk.rename(temporary, file);
        } catch (IOException | RuntimeException | Error e) {
            remove(disk, temporary, e);
            throw e;
        }
        forceFolder(disk, file);
        return result;
    }

    private static <T> T fill(Disk disk, Path temporary, Content<T> content) throws IOException {
        try (FileChannel channel = disk.create(temporary)) {
            OutputStream out = new BufferedOutputStream(disk.stream(channel), BUFFER);
            T result = content.writeTo(out);
            out.flush();
            disk.force(channel);
            return result;
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
