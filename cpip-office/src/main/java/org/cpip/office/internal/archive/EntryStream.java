package org.cpip.office.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The content of one entry, inflated as it is read and checked against its size and CRC-32 once it is read to its end. It
 * stops an entry that grows out of proportion, and a single piece of markup that never ends. For one thread.
 */
public final class EntryStream extends InputStream {

    private static final int BUFFER = 1 << 14;
    /** Below this size the ratio of inflated to deflated bytes says nothing. */
    private static final long RATIO_FROM = 1L << 20;
    /** Above this size a piece of markup is looked at while the parser still takes it in. */
    private static final long LONG_PIECE = 1L << 15;

    private final RandomBytes bytes;
    private final ZipDirectory.Entry entry;
    private final Budget budget;
    private final @Nullable Inflater inflater;
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private final long longestPiece;
    private long position;
    private long left;
    private long inflated;
    private long pieceFrom;
    private final @Nullable MarkupWatch markup;
    private boolean finished;
    private @Nullable IOException trouble;

    /**
     * Begins an entry.
     *
     * @param dataAt where its bytes begin
     * @param inPieces whether {@link #pieceEnds()} will be called, so that a piece without end is stopped
     */
    EntryStream(RandomBytes bytes, ZipDirectory.Entry entry, long dataAt, Budget budget, boolean inPieces) {
        this.bytes = bytes;
        this.entry = entry;
        this.budget = budget;
        this.inflater = entry.method() == 0 ? null : new Inflater(true);
        this.position = dataAt;
        this.left = entry.deflated();
        this.markup = inPieces ? new MarkupWatch(budget) : null;
        this.longestPiece = inPieces ? 4L * budget.limits().textLength() + (1 << 16) : Long.MAX_VALUE;
    }

    /** The limits of the call. */
    Limits limits() {
        return budget.limits();
    }

    /** The whole source, for exceptions. */
    SourceLocation location() {
        return budget.location();
    }

    /** The exception that reading has thrown, which an XML parser may have wrapped; null when there was none. */
    @Nullable
    IOException trouble() {
        return trouble;
    }

    /** Says that a piece of markup ended: the next may be as long again. */
    void pieceEnds() {
        if (markup != null && inflated - pieceFrom > LONG_PIECE) {
            markup.begin();
        }
        pieceFrom = inflated;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            int n = finished
                    ? -1
                    : inflater == null ? copy(into, offset, length) : inflate(inflater, into, offset, length);
            if (n < 0) {
                finish();
                return -1;
            }
            crc.update(into, offset, n);
            count(n);
            if (markup != null && inflated - pieceFrom > LONG_PIECE) {
                markup.look(into, offset, n);
            }
            return n;
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    private int copy(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int n = bytes.read(position, into, offset, (int) Math.min(length, left));
        if (n <= 0) {
            throw damaged("is cut short");
        }
        position += n;
        left -= n;
        return n;
    }

    private int inflate(Inflater source, byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int n = source.inflate(into, offset, length);
                if (n > 0) {
                    return n;
                }
                if (source.finished() || source.needsDictionary()) {
                    return -1;
                }
                int got = copy(buffer, 0, buffer.length);
                if (got < 0) {
                    throw damaged("is cut short");
                }
                source.setInput(buffer, 0, got);
            }
        } catch (DataFormatException e) {
            throw damaged("cannot be inflated");
        }
    }

    private void count(int n) throws LimitExceededException {
        inflated += n;
        Limits limits = budget.limits();
        budget.spend(n);
        if (inflated > RATIO_FROM && inflated / limits.ratio() > entry.deflated()) {
            throw new LimitExceededException("ratio", limits.ratio(), budget.location());
        }
        if (inflated - pieceFrom > longestPiece) {
            throw new LimitExceededException("textLength", limits.textLength(), budget.location());
        }
    }

    private void finish() throws UnreadableFileException {
        finished = true;
        if (inflated != entry.inflated()) {
            throw damaged("has another size than the archive says");
        }
        if ((int) crc.getValue() != entry.crc()) {
            throw damaged("does not match its check sum");
        }
    }

    private UnreadableFileException damaged(String what) {
        finished = true;
        return new UnreadableFileException(FileProblem.DAMAGED, "its part " + entry.name() + " " + what);
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
