package org.cpip.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Replaces a file whole or not at all: what is written goes to a temporary file beside the target, is forced to the
 * disk, and takes the target's name in one step. After a failure the target is what it was before and the temporary file
 * is gone.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file. A target that is a symbolic link stays one: the file that it points to is replaced.
     *
     * @param target the file; its folder must exist
     * @param content writes what the file is to hold; closing the stream is not its business
     * @return what {@code content} returned
     * @throws IOException if {@code content} or the file system fails; then the target is unchanged
     */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        boolean done = false;
        try {
            T result;
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            done = true;
            forceFolder(file);
            return result;
        } finally {
            if (!done) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** Makes the new name itself durable. Not every system lets a folder be opened; there the rename is all there is. */
    private static void forceFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows: a folder cannot be opened. The file itself has been forced.
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
