package org.cpip.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Which file a name stands for when something is to be written to it, and whether it may be replaced. */
final class WriteTarget {

    /** As many as systems follow. */
    private static final int MOST_LINKS = 40;

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteTarget() {}

    /**
     * The file that a name leads to, through symbolic links, whether it is there or not.
     *
     * @throws NoSuchFileException if its folder is not there; the message names the folder
     * @throws FileSystemException if it is a folder, a pipe or a device, or may not be written; the reason says which
     */
    static Path of(Path target) throws IOException {
        Path file = followed(target.toAbsolutePath());
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            // The file system would name the temporary file, of which nobody has heard.
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder to write to");
        }
        if (Files.exists(file)) {
            checkReplaceable(file, target);
        }
        return file;
    }

    private static Path followed(Path start) throws IOException {
        Path file = start;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(start.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
        }
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void checkReplaceable(Path file, Path target) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw refused(target, "this is a folder");
        }
        if (!attributes.isRegularFile()) {
            // A file is replaced whole; of a pipe, a socket or a terminal that would take away the thing itself.
            throw refused(target, "this is a pipe or a device, not a file");
        }
        if (!Files.isWritable(file) || isReadOnly(file)) {
            throw refused(target, "the file is read-only");
        }
    }

    /** Whether nobody may write it; who may do everything is told by the system that it can be written nevertheless. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITING::contains);
    }

    private static FileSystemException refused(Path target, String reason) {
        return new FileSystemException(target.toString(), null, reason);
    }
}
