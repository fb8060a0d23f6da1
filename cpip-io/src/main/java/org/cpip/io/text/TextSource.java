package org.cpip.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** A source whose encoding is found out, so that it can be read as text. */
final class TextSource {

    private final Source source;
    private final SourceLocation whole;
    private final Encoding encoding;

    /**
     * Looks through all of it once.
     *
     * @throws LimitExceededException if it is larger than the limits allow
     * @throws IOException if it cannot be read
     */
    TextSource(Source source, Limits limits) throws IOException {
        this.source = source;
        this.whole = SourceLocation.of(source.name());
        // before anything of it is read
        if (source.size() > limits.bytes()) {
            throw new LimitExceededException("bytes", limits.bytes(), whole);
        }
        this.encoding = Encoding.of(source);
    }

    /** Whether there is text in it; says so when there is none, and what is odd about its encoding. */
    boolean isReadable(BlockHandler handler) {
        // "empty" is tested first: an empty file is not binary
        if (encoding.empty()) {
            handler.diagnostic(TextProblem.EMPTY.error(whole, "The file is empty."));
            return false;
        }
        if (encoding.binary()) {
            handler.diagnostic(
                    TextProblem.BINARY.error(whole, "The file is no text: it holds NUL or other control characters."));
            return false;
        }
        if (encoding.isWindows1252() && encoding.mixed()) {
            handler.diagnostic(TextProblem.MIXED_ENCODING.warning(
                    whole, "Some letters of the file are UTF-8 and some are not; all of it was read as windows-1252."));
        } else if (encoding.isWindows1252()) {
            handler.diagnostic(
                    TextProblem.WINDOWS_1252.info(whole, "The file is not valid UTF-8; it was read as windows-1252."));
        } else if (!encoding.clean()) {
            handler.diagnostic(TextProblem.BROKEN_UTF_16.warning(
                    whole,
                    "The file says that it is UTF-16, and some of it is not; U+FFFD stands in the place of it."));
        }
        return true;
    }

    /** Its characters, from the beginning. */
    Reader open() throws IOException {
        InputStream in = source.open();
        in.skipNBytes(encoding.skip());
        return new InputStreamReader(in, encoding.charset());
    }
}
