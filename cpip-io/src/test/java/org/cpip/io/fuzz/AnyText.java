package org.cpip.io.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Makes text of bytes so that seeds are readable and every UTF-16 code unit can occur, halves of pairs included. */
final class AnyText {

    private AnyText() {}

    /** After a zero byte, code units of two bytes; otherwise UTF-8. */
    static String of(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == 0) {
            return ByteBuffer.wrap(bytes, 1, bytes.length - 1)
                    .slice()
                    .asCharBuffer()
                    .toString();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
