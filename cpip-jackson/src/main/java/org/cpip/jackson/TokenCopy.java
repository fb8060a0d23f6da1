package org.cpip.jackson;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One value of a parser as JSON bytes, each token on a line of its own: a line of the copy leads back to the place where
 * the token stood. Not safe for use by several threads.
 */
final class TokenCopy {

    private static final JsonFactory FACTORY = new JsonFactory();
    /** The line of the copy on which its first token stands. */
    private static final int FIRST_LINE = 2;

    private static final int LINE_BITS = 32;

    private final Limits limits;
    // The line and the column of each token, in one number.
    private long[] places = new long[256];
    private int tokens;

    TokenCopy(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes the value that the parser stands on, and leaves it on the value's last token.
     *
     * @throws LimitExceededException if the copy goes beyond the limit on bytes
     */
    byte[] take(JsonParser from) throws LimitExceededException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            int depth = 0;
            do {
                if (tokens > 0) {
                    from.nextToken();
                }
                JsonToken token = from.currentToken();
                copyToken(from, token, copy);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (bytes.size() > limits.bytes()) {
                    throw new LimitExceededException("bytes", limits.bytes(), line(FIRST_LINE + tokens - 1));
                }
            } while (depth > 0);
        }
        return bytes.toByteArray();
    }

    private void copyToken(JsonParser from, JsonToken token, JsonGenerator copy) {
        remember(from.currentTokenLocation());
        copy.writeRaw('\n');
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            // Bytes of a binary format, for example: the reader finds a text where it wants something else, or a text.
            copy.writeString(String.valueOf(from.getString()));
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            copyNumber(from, copy);
        } else {
            copy.copyCurrentEventExact(from);
        }
    }

    /** With its scale, and with the sign of a zero; what is no number as the text that stands for it. */
    private static void copyNumber(JsonParser from, JsonGenerator copy) {
        if (from.isNaN()) {
            copy.writeString(from.getString());
        } else if (from.getDecimalValue().signum() == 0 && from.getString().startsWith("-")) {
            copy.writeNumber(-0.0);
        } else {
            copy.writeNumber(from.getDecimalValue());
        }
    }

    private void remember(TokenStreamLocation place) {
        if (tokens == places.length) {
            places = Arrays.copyOf(places, tokens * 2);
        }
        int line = Math.max(0, place.getLineNr());
        int column = Math.max(0, place.getColumnNr());
        places[tokens++] = (long) line << LINE_BITS | column;
    }

    /** Where in the parser's source the token stands that is at this place of the copy; the first one for no line. */
    SourceLocation originOf(SourceLocation inCopy) {
        int token = Math.min(Math.max(0, inCopy.line() - FIRST_LINE), tokens - 1);
        return SourceLocation.ofLine(inCopy.source(), (int) (places[token] >>> LINE_BITS), (int) places[token]);
    }

    /** An origin as the parser itself would name it. */
    TokenStreamLocation at(JsonParser parser, SourceLocation origin) {
        TokenStreamLocation now = parser.currentTokenLocation();
        return origin.line() == 0
                ? now
                : new TokenStreamLocation(now.contentReference(), -1L, origin.line(), origin.column());
    }

    private static SourceLocation line(int line) {
        return SourceLocation.ofLine(ProgrammeDeserializer.SOURCE, line, 1);
    }
}
