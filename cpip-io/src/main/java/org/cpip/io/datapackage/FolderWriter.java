package org.cpip.io.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Limits;

/** Replaces the package in a folder whole or not at all. */
final class FolderWriter implements PackageSink {

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    private FolderWriter(Path folder) {
        this.folder = folder;
    }

    /** As {@link DataPackages#writeFolder}. */
    static void write(Programme programme, Path target) throws IOException {
        Path folder = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        checkReplaceable(folder);
        String suffix = "." + UUID.randomUUID() + ".tmp";
        Path temporary = Files.createDirectory(folder.resolveSibling("." + folder.getFileName() + suffix));
        try {
            PackageWriter.write(programme, Limits.defaults(), new FolderWriter(temporary));
            force(temporary);
            replace(folder, temporary, folder.resolveSibling("." + folder.getFileName() + ".old" + suffix));
        } finally {
            deletePackage(temporary);
        }
    }

    @Override
    public void file(String path, Body body) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(path), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            body.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** A folder with files in it cannot be renamed over, so the old one steps aside, and back if the new one fails. */
    private static void replace(Path folder, Path temporary, Path old) throws IOException {
        boolean replaces = Files.exists(folder);
        if (replaces) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            if (replaces) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            force(parent);
        }
        deletePackage(old);
    }

    private static void checkReplaceable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        for (Path file : files(folder)) {
            if (!isOurs(file)) {
                throw new DirectoryNotEmptyException(
                        folder + " holds " + file.getFileName() + ", which is no part of a data package");
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (name.equals(PackageWriter.DESCRIPTOR)
                        || Tables.ALL.stream().anyMatch(table -> table.path().equals(name)));
    }

    /** Deletes a folder and the files of a package in it, and nothing else. */
    private static void deletePackage(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : files(folder)) {
                if (isOurs(file)) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(files::add);
        }
        return files;
    }

    /** Makes names durable. Not every system lets a folder be opened; there the rename is all there is. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows: a folder cannot be opened. The files themselves have been forced.
            return;
        }
    }
}
