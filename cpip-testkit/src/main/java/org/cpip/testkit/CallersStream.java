package org.cpip.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes in memory that remember how they were treated, and can fail like a full disk. */
final class CallersStream extends OutputStream {

    /** What it throws when it fails. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("no space left");
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long room;
    private final boolean failsOnFlush;
    private boolean closed;
    private boolean flushed;
    private boolean failed;

    private CallersStream(long room, boolean failsOnFlush) {
        this.room = room;
        this.failsOnFlush = failsOnFlush;
    }

    static CallersStream roomy() {
        return new CallersStream(Long.MAX_VALUE, false);
    }

    static CallersStream withRoomFor(long bytes) {
        return new CallersStream(bytes, false);
    }

    static CallersStream failingOnFlush() {
        return new CallersStream(Long.MAX_VALUE, true);
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether nothing was written since it was flushed last. */
    boolean isFlushed() {
        return flushed;
    }

    boolean hasFailed() {
        return failed;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        if (bytes.size() + (long) length > room) {
            failed = true;
            throw new Full();
        }
        flushed = false;
        bytes.write(source, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (failsOnFlush) {
            failed = true;
            throw new Full();
        }
        flushed = true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
