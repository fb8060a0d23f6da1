package org.cpip.office.internal.archive;

import java.io.IOException;
import org.cpip.spi.exchange.Progress;

/** Tells a listener how much was read, from wherever it was. For one thread. */
final class WatchedBytes implements RandomBytes {

    private static final int STEP = 1 << 16;

    private final RandomBytes bytes;
    private final Progress progress;
    private long done;
    private long told = -STEP;

    WatchedBytes(RandomBytes bytes, Progress progress) {
        this.bytes = bytes;
        this.progress = progress;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public int read(long position, byte[] into, int offset, int length) throws IOException {
        if (done - told >= STEP) {
            told = done;
            long total = size();
            progress.advanced(Math.min(done, total), total);
        }
        int n = bytes.read(position, into, offset, Math.min(length, STEP));
        done += Math.max(n, 0);
        return n;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
