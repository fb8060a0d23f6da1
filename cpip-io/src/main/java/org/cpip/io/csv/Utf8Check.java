package org.cpip.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.cpip.io.exchange.LimitExceededException;
import org.cpip.io.exchange.Limits;
import org.cpip.io.exchange.Source;
import org.cpip.io.exchange.SourceLocation;

/**
 * Whether a source is UTF-8, told by reading all of it.
 *
 * <p>Rows are handed on as they are read and cannot be taken back, and a byte that is no UTF-8 may stand near the end.
 * So the encoding is settled by a pass of its own, which costs little beside parsing.
 *
 * @param invalid how many sequences are not UTF-8
 * @param firstInvalid where the first of them begins, in bytes from 0; -1 when there is none
 * @param multiByte whether some characters beyond ASCII are valid UTF-8
 */
record Utf8Check(long invalid, long firstInvalid, boolean multiByte) {

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
        ByteBuffer bytes = ByteBuffer.wrap(chunk);
        try (InputStream in = source.open()) {
            int kept = 0;
            int n = in.read(chunk);
            while (n >= 0 && tally.invalid < ENOUGH) {
                bytes.position(0).limit(kept + n);
                tally.take(bytes, false);
                bytes.compact();
                kept = bytes.position();
                if (tally.seen + kept > limits.bytes()) {
                    throw new LimitExceededException("bytes", limits.bytes(), SourceLocation.of(source.name()));
                }
                n = in.read(chunk, kept, CHUNK - kept);
            }
            bytes.position(0).limit(kept);
            tally.take(bytes, true);
        }
        return new Utf8Check(tally.invalid, tally.firstInvalid, tally.validBytes > tally.chars);
    }

    /** What was counted so far. */
    private static final class Tally {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer decoded = CharBuffer.allocate(CHUNK);
        private long seen;
        private long validBytes;
        private long chars;
        private long invalid;
        private long firstInvalid = -1;

        void take(ByteBuffer bytes, boolean end) {
            CoderResult result;
            do {
                int before = bytes.position();
                decoded.clear();
                result = decoder.decode(bytes, decoded, end);
                chars += decoded.position();
                validBytes += bytes.position() - before;
                seen += bytes.position() - before;
                if (result.isError()) {
                    firstInvalid = invalid++ == 0 ? seen : firstInvalid;
                    seen += result.length();
                    bytes.position(bytes.position() + result.length());
                    decoder.reset();
                }
            } while (result.isError() || result.isOverflow());
        }
    }
}
