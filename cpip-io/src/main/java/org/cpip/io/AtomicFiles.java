package org.cpip.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces several files, none before all are written: each goes to a temporary file beside its target, as with {@link AtomicFile},
 * and they take their targets' names in {@link #replace}, one after the other. What has not taken its name when the object is closed
 * is removed. For one thread.
 *
 * <pre>{@code
 * try (AtomicFiles files = new AtomicFiles()) {
 *     files.write(first, out -> ...);
 *     files.write(second, out -> ...);
 *     files.replace();
 * }
 * }</pre>
 */
public final class AtomicFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Disk disk;
    private final List<Draft> drafts = new ArrayList<>();

    /** Nothing is written yet. */
    public AtomicFiles() {
        this(Disk.REAL);
    }

    AtomicFiles(Disk disk) {
        this.disk = disk;
    }

    /** A file that is written and has not its name. The channel stays open, and with it the lock, until it has. */
    private record Draft(Path file, Path temporary, FileChannel channel) {}

    /**
     * Writes what a file is to hold.
     *
     * @param target as for {@link AtomicFile#write}
     * @param content as there
     * @return what {@code content} returned
     * @throws IOException as there; then nothing of this file is left
     */
    public <T> T write(Path target, AtomicFile.Content<T> content) throws IOException {
        Path file = WriteTarget.of(target);
        TemporaryFiles.clean(file);
        Path temporary = TemporaryFiles.beside(file);
        try {
            FileChannel channel = disk.create(temporary, Files.exists(file));
            T result = fill(channel, content);
            drafts.add(new Draft(file, temporary, channel));
            return result;
        } catch (IOException | RuntimeException | Error e) {
            remove(temporary, e);
            throw e;
        }
    }

    private <T> T fill(FileChannel channel, AtomicFile.Content<T> content) throws IOException {
        try {
            TemporaryFiles.lock(channel);
            OutputStream out = new BufferedOutputStream(disk.stream(channel), BUFFER);
            T result = content.writeTo(new OpenStream(out));
            out.flush();
            disk.force(channel);
            return result;
        } catch (IOException | RuntimeException | Error e) {
            close(channel, e);
            throw e;
        }
    }

    /**
     * Gives the files their names, in the order in which they were written.
     *
     * @throws IOException if one cannot take its name; those before it have theirs, and the others are removed
     */
    public void replace() throws IOException {
        try {
            while (!drafts.isEmpty()) {
                Draft draft = drafts.get(0);
                disk.copyPermissions(draft.file(), draft.temporary());
                disk.rename(draft.temporary(), draft.file());
                drafts.remove(0);
                TemporaryFiles.done(draft.temporary());
                draft.channel().close();
                forceFolder(draft.file());
            }
        } catch (IOException | RuntimeException | Error e) {
            discard(e);
            throw e;
        }
    }

    /** Removes what has not taken its name; one that cannot be removed does no harm, and the next run tries again. */
    @Override
    public void close() {
        if (!drafts.isEmpty()) {
            discard(new IOException("not replaced"));
        }
    }

    /** What cannot be removed is said beside the reason. */
    private void discard(Throwable reason) {
        for (Draft draft : drafts) {
            close(draft.channel(), reason);
            remove(draft.temporary(), reason);
        }
        drafts.clear();
    }

    private static void close(FileChannel channel, Throwable reason) {
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void remove(Path temporary, Throwable reason) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        } finally {
            TemporaryFiles.done(temporary);
        }
    }

    /** Makes the new name itself durable, where a folder can be opened: the file itself has been forced. */
    private void forceFolder(Path file) {
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
}
