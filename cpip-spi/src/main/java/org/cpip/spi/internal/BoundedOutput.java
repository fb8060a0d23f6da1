package org.cpip.spi.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/** Lets so many bytes through that a reader with the same limits takes them, and no more. For one thread. */
public final class BoundedOutput extends FilterOutputStream {

    private final long most;
    private final String name;
    private long written;

    /** A stream for what {@code name} says in messages. */
    public BoundedOutput(OutputStream out, Limits limits, String name) {
        super(out);
        this.most = limits.bytes();
        this.name = name;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    private void count(int bytes) throws LimitExceededException {
        written += bytes;
        if (written > most) {
            throw new LimitExceededException("bytes", most, SourceLocation.of(name));
        }
    }
}
