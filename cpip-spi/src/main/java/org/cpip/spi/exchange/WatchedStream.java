package org.cpip.spi.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a listener how much of a stream was read. For one thread. */
final class WatchedStream extends FilterInputStream {

    private static final int STEP = 1 << 16;

    private final Progress progress;
    private final long total;
    private long done;
    private long told = -STEP;

    WatchedStream(InputStream in, Progress progress, long total) {
        super(in);
        this.progress = progress;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        tell(STEP);
        int value = super.read();
        count(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        tell(STEP);
        int n = super.read(into, offset, Math.min(length, STEP));
        count(n);
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        tell(STEP);
        long n = super.skip(Math.min(count, STEP));
        done += n;
        return n;
    }

    /** Reading is from the beginning to the end, or the count would be wrong. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) throws IOException {
        if (n < 0) {
            tell(1);
        } else {
            done += n;
        }
    }

    /** Tells of what was read, if that is so much more than was told. */
    private void tell(int step) throws IOException {
        if (done - told >= step) {
            told = done;
            progress.advanced(Math.min(done, total), total);
        }
    }
}
