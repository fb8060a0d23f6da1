package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes XML 1.0 in UTF-8 through one byte buffer. It trusts its caller with the markup and escapes the text.
 *
 * <p>Characters that XML 1.0 cannot hold (section 2.2: C0 controls, lone surrogates, U+FFFE and U+FFFF) are written as
 * U+FFFD. Not safe for use by several threads.
 */
public final class XmlWriter {

    private static final int CAPACITY = 1 << 14;
    /** The most bytes that one character of text can become: {@code &quot;}. */
    private static final int LONGEST = 6;

    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private int size;

    public XmlWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes markup, which is ASCII, as it is. */
    public void markup(String ascii) throws IOException {
        int length = ascii.length();
        for (int from = 0; from < length; ) {
            if (size == CAPACITY) {
                drain();
            }
            int to = Math.min(length, from + CAPACITY - size);
            put(ascii, from, to);
            from = to;
        }
    }

    /** Writes a number. */
    public void number(int value) throws IOException {
        markup(Integer.toString(value));
    }

    /** Writes text between tags. */
    public void text(String text) throws IOException {
        text(text, 0, text.length());
    }

    /** Writes part of a text between tags. */
    public void text(String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            if (size > CAPACITY - LONGEST) {
                drain();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (isPair(text, i, to)) {
                supplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                beyondAscii(Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
    }

    /** Writes an attribute's value, without its quotes. White space becomes spaces, as a reader would make it. */
    public void attribute(String value) throws IOException {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                text(value, from, i);
                markup(" ");
                from = i + 1;
            }
        }
        text(value, from, value.length());
    }

    /** Writes bytes of XML as they are. */
    public void bytes(byte[] utf8, int from, int to) throws IOException {
        if (to - from > CAPACITY - size) {
            drain();
        }
        if (to - from > CAPACITY) {
            out.write(utf8, from, to - from);
        } else {
            System.arraycopy(utf8, from, buffer, size, to - from);
            size += to - from;
        }
    }

    /** Copies a stream of XML as it is, and leaves it open. */
    public void copy(InputStream in) throws IOException {
        drain();
        in.transferTo(out);
    }

    /** Hands everything written so far to the stream. */
    public void drain() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private void ascii(char c) throws IOException {
        switch (c) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '"' -> markup("&quot;");
            case '\r' -> markup("&#13;");
            default -> {
                if (c < ' ' && c != '\t' && c != '\n') {
                    beyondAscii(REPLACEMENT);
                } else {
                    buffer[size++] = (byte) c;
                }
            }
        }
    }

    private void beyondAscii(char c) {
        char held = c > REPLACEMENT ? REPLACEMENT : c;
        if (held < 0x800) {
            buffer[size++] = (byte) (0xC0 | held >> 6);
        } else {
            buffer[size++] = (byte) (0xE0 | held >> 12);
            buffer[size++] = (byte) (0x80 | held >> 6 & 0x3F);
        }
        buffer[size++] = (byte) (0x80 | held & 0x3F);
    }

    private void supplementary(int codePoint) {
        buffer[size++] = (byte) (0xF0 | codePoint >> 18);
        buffer[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buffer[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    /** The one way to get ASCII out of a string without allocating; it drops the high byte, and markup has none. */
    @SuppressWarnings("deprecation")
    private void put(String ascii, int from, int to) {
        ascii.getBytes(from, to, buffer, size);
        size += to - from;
    }

    private static boolean isPair(String text, int at, int end) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < end
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
