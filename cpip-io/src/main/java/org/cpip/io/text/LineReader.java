package org.cpip.io.text;

import java.io.IOException;
import java.io.Reader;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** The lines of a text, which end at CR, LF or both. */
final class LineReader {

    private final Reader in;
    private final String source;
    private final int longest;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;
    private int number;
    private boolean afterReturn;

    LineReader(Reader in, String source, int longest) {
        this.in = in;
        this.source = source;
        this.longest = longest;
    }

    /** The number of the line last given, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end; null after the last. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = null;
        while (true) {
            // the last line may have no end
            if (at == end && !fill()) {
                number += line == null ? 0 : 1;
                return line == null ? null : line.toString();
            }
            if (afterReturn) {
                afterReturn = false;
                // CR LF is one end, also when a read ends between them
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            line = line == null ? new StringBuilder(at - from) : line;
            line.append(buffer, from, at - from);
            // before more of it is kept
            if (line.length() > longest) {
                throw new LimitExceededException("textLength", longest, SourceLocation.ofLine(source, number + 1, 1));
            }
            if (at < end) {
                afterReturn = buffer[at++] == '\r';
                number++;
                return line.toString();
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
