package org.cpip.spi.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.cpip.spi.exchange.CancelledException;
import org.cpip.spi.exchange.Progress;

/** Stands between the work and the caller's listener, so that an interrupt stops the work as well. For one call. */
public final class Watch implements Progress {

    private static final int STEP = 1 << 16;

    private final Progress listener;
    private long done;
    private long total;

    public Watch(Progress listener) {
        this.listener = listener;
    }

    @Override
    public void advanced(long nowDone, long nowTotal) throws CancelledException {
        done = nowDone;
        total = nowTotal;
        if (Thread.currentThread().isInterrupted()) {
            throw new CancelledException("The thread was interrupted");
        }
        listener.advanced(nowDone, nowTotal);
    }

    /** A stream that lets the work be stopped at every 64 KiB, whatever the writer counts. */
    public OutputStream over(OutputStream out) {
        return new FilterOutputStream(out) {
            private long since;

            @Override
            public void write(int b) throws IOException {
                count(1);
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (int at = 0; at < length; at += STEP) {
                    int piece = Math.min(STEP, length - at);
                    count(piece);
                    out.write(bytes, from + at, piece);
                }
            }

            private void count(int n) throws IOException {
                since += n;
                if (since >= STEP) {
                    since = 0;
                    advanced(done, total);
                }
            }
        };
    }
}
