package org.cpip.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Whether a source is UTF-8, told by reading all of it.
 *
 * <p>Rows are handed on as they are read and cannot be taken back, and a byte that is no UTF-8 may stand near the end.
 * So the encoding is settled by a pass of its own, which costs little beside parsing.
 *
 * @param invalid how many sequences are not UTF-8
 * @param firstInvalid where the first of them begins, in bytes from 0; -1 when there is none
 * @param multiByte whether some characters beyond ASCII are valid UTF-8
 * @param plain whether everything is a printing character of ASCII, a tab or a line end
 */
record Utf8Check(long invalid, long firstInvalid, boolean multiByte, boolean plain) {

    private static final int CHUNK = 1 << 16;

    /** Enough to be sure that a file is not UTF-8; a file of nothing else would take long to count. */
    private static final int ENOUGH = 1_000;

    /** Whether everything is UTF-8. */
    boolean passed() {
        return invalid == 0;
    }

    /**
     * Reads a source to its end.
     *
     * @throws LimitExceededException if it is larger than {@link Limits#bytes()}
     * @throws IOException if it cannot be read
     */
    static Utf8Check of(Source source, Limits limits) throws IOException {
        Tally tally = new Tally();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = source.open()) {
            for (int n = in.read(chunk); n >= 0 && tally.invalid < ENOUGH; n = in.read(chunk)) {
                tally.take(chunk, n);
                if (tally.seen > limits.bytes()) {
                    throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(source.name()));
                }
            }
        }
        tally.end();
        return new Utf8Check(tally.invalid, tally.firstInvalid, tally.multiByte, tally.plain);
    }

    /** What was counted so far. The bytes that may follow each other are those of Unicode's table 3-7. */
    private static final class Tally {

        private static final VarHandle LONGS =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
        private static final long HIGH_BITS = 0x8080808080808080L;
        private static final long SPACES = 0x2020202020202020L;
        private static final long ONES = 0x0101010101010101L;

        private long seen;
        private long invalid;
        private long firstInvalid = -1;
        private boolean multiByte;
        private boolean plain = true;
        private int missing;
        private int length;
        private int lowest;
        private int highest;

        void take(byte[] bytes, int count) {
            int i = 0;
            while (i < count) {
                if (missing == 0) {
                    i = skipAscii(bytes, i, count);
                    if (i < count) {
                        begin(bytes[i] & 0xff, seen + i);
                        i++;
                    }
                } else {
                    i += follow(bytes[i] & 0xff, seen + i) ? 1 : 0;
                }
            }
            seen += count;
        }

        void end() {
            if (missing > 0) {
                fault(seen - length);
            }
        }

        private int skipAscii(byte[] bytes, int from, int count) {
            int i = from;
            while (i + Long.BYTES <= count) {
                long eight = (long) LONGS.get(bytes, i);
                if ((eight & HIGH_BITS) != 0) {
                    break;
                }
                // Sets a high bit for each byte below a space (and for few others) and for U+007F.
                if (((eight - SPACES | eight + ONES) & HIGH_BITS) != 0) {
                    look(bytes, i, i + Long.BYTES);
                }
                i += Long.BYTES;
            }
            int rest = i;
            while (i < count && bytes[i] >= 0) {
                i++;
            }
            look(bytes, rest, i);
            return i;
        }

        private void look(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                plain &= b >= ' ' && b != 0x7f || b == '\n' || b == '\r' || b == '\t';
            }
        }

        /** The first byte of a character of more than one. */
        private void begin(int first, long at) {
            plain = false;
            if (first < 0xc2 || first > 0xf4) {
                fault(at);
                return;
            }
            missing = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
            length = 1;
            lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
            highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        }

        /** A byte inside a character; false when it cannot be and has to be looked at again. */
        private boolean follow(int next, long at) {
            if (next < lowest || next > highest) {
                fault(at - length);
                missing = 0;
                return false;
            }
            missing--;
            length++;
            lowest = 0x80;
            highest = 0xbf;
            multiByte |= missing == 0;
            return true;
        }

        private void fault(long at) {
            firstInvalid = invalid++ == 0 ? at : firstInvalid;
        }
    }
}
