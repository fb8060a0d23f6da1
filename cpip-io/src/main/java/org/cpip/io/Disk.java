package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The steps in which a file is replaced, apart from their order so that a test can make each of them fail. */
interface Disk {

    /** The real one. */
    Disk REAL = new Disk() {};

    /** Makes a file that is not there yet. */
    default FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
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
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
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
