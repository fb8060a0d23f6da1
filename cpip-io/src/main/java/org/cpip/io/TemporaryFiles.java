package org.cpip.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files beside targets. Who writes one holds a lock on it until it has its target's name, so that the next to
 * write the same target knows what a process that was killed has left behind. Safe for use by many threads.
 */
final class TemporaryFiles {

    private static final int UUID_LENGTH = 36;
    private static final String END = ".tmp";

    /**
     * Those that this process is writing: it must not open them, since closing a channel gives up all locks that a process has on
     * a file (POSIX).
     */
    private static final Set<Path> LIVE = ConcurrentHashMap.newKeySet();

    private TemporaryFiles() {}

    /** A name beside a target that no other has; to be {@linkplain #done given up}. */
    static Path beside(Path file) {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + END);
        LIVE.add(temporary);
        return temporary;
    }

    /** Locks a temporary file as one that is being written, where the file system can; the lock ends with the channel. */
    static void lock(FileChannel channel) {
        tryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            // No lock to be had: then none of the file's leftovers are ever taken for such.
            return null;
        }
    }

    /** The file has its target's name, or is gone. */
    static void done(Path temporary) {
        LIVE.remove(temporary);
    }

    /** Removes what processes that are no more have left beside a target. What cannot be removed does no harm. */
    static void clean(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        String start = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, each -> isTemporary(each, start))) {
            for (Path each : left) {
                deleteIfLeft(each);
            }
        } catch (IOException | RuntimeException e) {
            // A folder that may be written to and not listed; its owner sees the leftovers.
            return;
        }
    }

    private static boolean isTemporary(Path file, String start) {
        String name = String.valueOf(file.getFileName());
        return name.length() == start.length() + UUID_LENGTH + END.length()
                && name.startsWith(start)
                && name.endsWith(END)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !LIVE.contains(file);
    }

    private static void deleteIfLeft(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            if (tryLock(channel) != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
