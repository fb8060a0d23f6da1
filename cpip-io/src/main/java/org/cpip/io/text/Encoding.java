package org.cpip.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.cpip.spi.exchange.Source;

/**
 * What a text is encoded in, found by looking through all of it once.
 *
 * @param charset to decode with
 * @param skip the bytes of its byte-order mark
 * @param clean whether every byte decodes as the encoding says
 * @param mixed whether it is read as windows-1252 though other places are UTF-8
 * @param binary whether it holds characters that no text has
 * @param empty whether it holds nothing but white space
 */
record Encoding(Charset charset, int skip, boolean clean, boolean mixed, boolean binary, boolean empty) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** UTF-16 and UTF-8 by their marks, UTF-8 when it is valid, otherwise windows-1252. */
    static Encoding of(Source source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(3);
        }
        // nothing tells UTF-16 from binary data but its mark
        if (begins(head, 0xfe, 0xff)) {
            return scan(source, StandardCharsets.UTF_16BE, 2);
        }
        if (begins(head, 0xff, 0xfe)) {
            return scan(source, StandardCharsets.UTF_16LE, 2);
        }
        // Notepad and spreadsheets write a mark before UTF-8
        int skip = begins(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
        Encoding utf8 = scan(source, StandardCharsets.UTF_8, skip);
        // what is not valid UTF-8 comes from Windows programs: UTF-8 is never valid by chance
        return utf8.clean ? utf8 : new Encoding(WINDOWS_1252, skip, false, utf8.mixed, utf8.binary, utf8.empty);
    }

    boolean isWindows1252() {
        return charset.equals(WINDOWS_1252);
    }

    private static Encoding scan(Source source, Charset charset, int skip) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 15);
        CharBuffer chars = CharBuffer.allocate(1 << 15);
        boolean clean = true;
        boolean wide = false;
        boolean binary = false;
        boolean empty = true;
        try (InputStream in = source.open()) {
            in.skipNBytes(skip);
            for (boolean end = false; !end; ) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars, end);
                    if (result.isError()) {
                        // go on: whether the rest holds control characters has to be known too
                        clean = false;
                        empty = false;
                        bytes.position(bytes.position() + result.length());
                    }
                    chars.flip();
                    // a character that spans two reads stays in the bytes until the next
                    while (chars.hasRemaining()) {
                        char c = chars.get();
                        binary |= isBinary(c);
                        wide |= c >= 0x80;
                        empty &= Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
                    }
                    chars.clear();
                } while (!result.isUnderflow());
                bytes.compact();
            }
        }
        return new Encoding(charset, skip, clean, wide && !clean, binary, empty);
    }

    /** NUL, and control characters that neither end lines and pages nor ring in old terminals' files. */
    private static boolean isBinary(char c) {
        return c < 0x09 && c != 0x02 || c >= 0x0e && c < 0x1a;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
