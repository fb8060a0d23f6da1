package org.cpip.office.internal.archive;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes files into a ZIP, each streamed into the deflater. All have one fixed time, so that the same files give the same
 * bytes. For one thread.
 */
public final class ZipWriter implements Closeable {

    /**
     * Two seconds past the first moment that a ZIP can state: for that moment itself the JDK adds a time in the default
     * zone to the entry.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final Lent target;
    private final ZipOutputStream zip;

    /** Begins an archive on a stream that stays open and belongs to the caller. */
    public ZipWriter(OutputStream out) {
        target = new Lent(out);
        zip = new ZipOutputStream(target);
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Body {

        /** Writes all of them and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes one file.
     *
     * @param name with forward slashes; each only once
     */
    public void file(String name, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        body.writeTo(zip);
        zip.closeEntry();
    }

    /** Writes one small file as it is, not deflated. */
    public void stored(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Ends the archive, all files of which were written, and flushes the stream. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
        target.ended = true;
    }

    /** Frees the deflater. Without {@link #finish()} nothing more is written, so that the archive is seen to be cut off. */
    @Override
    public void close() throws IOException {
        target.ended = true;
        zip.close();
    }

    /** Closing a ZIP stream frees its deflater; this keeps that from closing the caller's stream as well. */
    private static final class Lent extends FilterOutputStream {

        private boolean ended;

        Lent(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!ended) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void write(int b) throws IOException {
            if (!ended) {
                out.write(b);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!ended) {
                out.flush();
            }
        }

        @Override
        public void close() {
            // The stream below belongs to the caller.
        }
    }
}
