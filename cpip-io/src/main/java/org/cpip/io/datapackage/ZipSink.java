package org.cpip.io.datapackage;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files into a ZIP, each streamed into the deflater. All have one fixed time, so that the same files give the same bytes. */
final class ZipSink implements PackageSink, AutoCloseable {

    /**
     * Two seconds past the first moment that a ZIP can state: for that moment itself the JDK adds a time in the default
     * zone to the entry.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final OpenStream target;
    private final ZipOutputStream zip;

    /** Begins an archive on a stream that stays open. */
    ZipSink(OutputStream out) {
        target = new OpenStream(out);
        zip = new ZipOutputStream(target);
    }

    @Override
    public void file(String path, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        body.writeTo(zip);
        zip.closeEntry();
    }

    /** Ends the archive, all files of which were written. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        target.done = true;
    }

    /** Frees the deflater. Without {@link #finish()} nothing more is written, so that the archive is seen to be cut off. */
    @Override
    public void close() throws IOException {
        target.done = true;
        zip.close();
    }

    /** Closing a ZIP stream frees its deflater; this keeps that from closing the caller's stream as well. */
    private static final class OpenStream extends FilterOutputStream {

        private boolean done;

        OpenStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!done) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void write(int b) throws IOException {
            if (!done) {
                out.write(b);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!done) {
                out.flush();
            }
        }

        @Override
        public void close() {
            // The stream below belongs to the caller.
        }
    }
}
