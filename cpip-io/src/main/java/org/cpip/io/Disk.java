package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The steps in which a file is replaced, apart from their order so that a test can make each of them fail. */
interface Disk {

    /** The real one. */
    Disk REAL = new Disk() {};

    /** {@code rw-------}. */
    Set<PosixFilePermission> OWNER_ALONE = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** Makes a file that is not there yet; one that takes the place of another can be read by its owner alone until then. */
    default FileChannel create(Path file, boolean replacing) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        Path folder = file.getParent();
        return replacing
                        && folder != null
                        && Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                ? FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER_ALONE))
                : FileChannel.open(file, options);
    }

    /** Writes to it, not buffered. */
    default OutputStream stream(FileChannel channel) {
        return Channels.newOutputStream(channel);
    }

    /** Makes its content durable. */
    default void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Gives a file the permissions of another, if that is there and has any. */
    default void copyPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Permissions.copy(from, to);
        }
    }

    /** Gives a file the name of another, which is gone then, in one step. */
    default void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a file, if it is there. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes the names in a folder durable. */
    default void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
