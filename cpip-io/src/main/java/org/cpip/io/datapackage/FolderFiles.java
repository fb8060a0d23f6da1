package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/** A package in a folder. Nothing outside the folder is read, whatever the descriptor or a symbolic link says. */
final class FolderFiles implements PackageFiles {

    private final Path folder;
    private final String name;
    private final Limits limits;
    private long bytes;

    FolderFiles(Path folder, String name, Limits limits) {
        this.folder = folder;
        this.name = name;
        this.limits = limits;
    }

    @Override
    public Optional<byte[]> descriptor() throws IOException {
        Path file = folder.resolve(PackageWriter.DESCRIPTOR);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        count(file);
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(PackageFiles.readDescriptor(in));
        }
    }

    @Override
    public void each(Set<String> paths, Visitor visitor) throws IOException {
        Path real = folder.toRealPath();
        for (String path : paths) {
            Optional<Path> file = resolve(real, path);
            if (file.isPresent()) {
                count(file.get());
                try (InputStream in = Files.newInputStream(file.get())) {
                    visitor.file(path, in);
                }
            }
        }
    }

    private static Optional<Path> resolve(Path real, String path) throws IOException {
        Path file;
        try {
            file = real.resolve(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(real)) {
            throw new PackageException(
                    PackageProblem.SUSPICIOUS, "The file " + Findings.quote(path) + " is a link out of the folder.");
        }
        return Optional.of(file);
    }

    private void count(Path file) throws IOException {
        bytes += Files.size(file);
        if (bytes > limits.bytes()) {
            throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(name));
        }
    }
}
