package org.cpip.io.canonical;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A file in UTF-16 or UTF-32, decoded. The parser could do it, but Jackson 3.1.5 loses half of a surrogate pair where
 * UTF-32 crosses its buffer's end, and says nothing.
 *
 * @param text without a byte-order mark; up to the first bytes that are no character
 * @param complete whether that is all of the file
 */
record WideText(CharBuffer text, boolean complete) {

    private static final char BOM = '\ufeff';

    /** The file decoded; null when it is neither UTF-16 nor UTF-32, and so to be read as UTF-8 (RFC 8259). */
    static @Nullable WideText of(byte[] bytes) {
        String encoding = encoding(bytes);
        return encoding == null ? null : decode(bytes, Charset.forName(encoding));
    }

    /** The place behind the last character. */
    SourceLocation end(String source) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return SourceLocation.ofLine(source, line, text.length() - lineStart + 1);
    }

    /** Told by a byte-order mark, or by the zero bytes: the first character of JSON is below 128. */
    private static @Nullable String encoding(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        if (a == 0xff && b == 0xfe || a > 0 && b == 0) {
            return c == 0 && d == 0 ? "UTF-32LE" : "UTF-16LE";
        }
        if (a == 0xfe && b == 0xff || a == 0 && b > 0) {
            return "UTF-16BE";
        }
        return a == 0 && b == 0 ? "UTF-32BE" : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private static WideText decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // Two bytes give at most one code unit; so do four.
        CharBuffer text = CharBuffer.allocate(bytes.length / 2 + 1);
        boolean complete = !decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        text.flip();
        if (text.hasRemaining() && text.get(0) == BOM) {
            text.position(1);
        }
        return new WideText(text.slice(), complete);
    }
}
