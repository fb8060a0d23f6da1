package org.cpip.spi.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something to read from: a file or bytes in memory. It can be opened any number of times. */
public final class Source {

    private final String name;
    private final @Nullable Path path;
    private final byte[] bytes;
    private final Progress progress;

    private Source(String name, @Nullable Path path, byte[] bytes, Progress progress) {
        this.name = Objects.requireNonNull(name, "name");
        this.path = path;
        this.bytes = bytes;
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /** A file, which must not change while it is read. */
    public static Source of(Path path) {
        Path fileName = path.getFileName();
        return new Source(fileName == null ? path.toString() : fileName.toString(), path, new byte[0], Progress.NONE);
    }

    /** Bytes in memory; the array is not copied and must not change while it is read. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, null, Objects.requireNonNull(bytes, "bytes"), Progress.NONE);
    }

    /**
     * Everything that a stream holds. The stream stays open and belongs to the caller.
     *
     * @throws LimitExceededException if it holds more than {@link Limits#bytes()}
     * @throws IOException if it cannot be read
     */
    public static Source of(String name, InputStream in, Limits limits) throws IOException {
        int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 9);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new LimitExceededException("bytes", most, SourceLocation.of(name));
        }
        return of(name, bytes);
    }

    /** The same, telling a listener how much of it is read. {@code ProgrammeIO} does this with that of the options. */
    public Source withProgress(Progress listener) {
        return new Source(name, path, bytes, listener);
    }

    /** Who is told how much is read; for readers that do not go through {@link #open()}. */
    public Progress progress() {
        return progress;
    }

    /** The file's name, without folders. */
    public String name() {
        return name;
    }

    /** The file; empty for bytes in memory. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * Its size in bytes.
     *
     * @throws IOException if the file cannot be asked
     */
    public long size() throws IOException {
        return path == null ? bytes.length : Files.size(path);
    }

    /**
     * A new stream over all of it, not buffered; the caller closes it.
     *
     * @throws IOException if the file cannot be opened
     */
    public InputStream open() throws IOException {
        InputStream in = path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
        return progress == Progress.NONE ? in : new WatchedStream(in, progress, size());
    }

    /**
     * All of it in memory. For bytes in memory, the same array: do not change it, and no listener is told.
     *
     * @throws LimitExceededException if it is larger than {@link Limits#bytes()} or than an array can be
     * @throws IOException if the file cannot be read
     */
    public byte[] readAll(Limits limits) throws IOException {
        long most = Math.min(limits.bytes(), Integer.MAX_VALUE - 8);
        if (size() > most) {
            throw new LimitExceededException("bytes", most, SourceLocation.of(name));
        }
        if (path == null) {
            return bytes;
        }
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /**
     * The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
     *
     * @throws IOException if the file cannot be read
     */
    public String sha256() throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
        try (InputStream in = open()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
