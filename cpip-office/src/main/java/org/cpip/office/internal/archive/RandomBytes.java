package org.cpip.office.internal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** The bytes of a source at any position: a file or an array, so that both are read by the same code. */
interface RandomBytes extends Closeable {

    /** How many there are. */
    long size() throws IOException;

    /** Reads up to {@code length} bytes; fewer at the end of the source, -1 beyond it. */
    int read(long position, byte[] into, int offset, int length) throws IOException;

    @Override
    void close() throws IOException;

    /** Reads exactly {@code length} bytes, or says that the file is cut short. */
    default byte[] exactly(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int n = position < 0 ? -1 : read(position + done, bytes, done, length - done);
            if (n <= 0) {
                throw new UnreadableFileException(FileProblem.DAMAGED, "it ends before byte " + (position + length));
            }
            done += n;
        }
        return bytes;
    }

    /** Opens a source; its listener is told of what is read. */
    static RandomBytes of(Source source, Limits limits) throws IOException {
        RandomBytes bytes = open(source, limits);
        return source.progress() == Progress.NONE ? bytes : new WatchedBytes(bytes, source.progress());
    }

    private static RandomBytes open(Source source, Limits limits) throws IOException {
        Optional<Path> path = source.path();
        if (path.isEmpty()) {
            return new InMemory(source.readAll(limits));
        }
        if (source.size() > limits.bytes()) {
            throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(source.name()));
        }
        return new InFile(FileChannel.open(path.get(), StandardOpenOption.READ));
    }

    /** Bytes in memory. */
    record InMemory(byte[] bytes) implements RandomBytes {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public int read(long position, byte[] into, int offset, int length) {
            if (position >= bytes.length) {
                return -1;
            }
            int n = (int) Math.min(length, bytes.length - position);
            System.arraycopy(bytes, (int) position, into, offset, n);
            return n;
        }

        @Override
        public void close() {}
    }

    /** A file. */
    record InFile(FileChannel channel) implements RandomBytes {
        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(long position, byte[] into, int offset, int length) throws IOException {
            return channel.read(ByteBuffer.wrap(into, offset, length), position);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
