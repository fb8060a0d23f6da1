package org.cpip.io.canonical;

import org.cpip.spi.exchange.SourceLocation;
import tools.jackson.core.TokenStreamLocation;

/**
 * Turns the parser's places into lines and columns for people. The parser counts bytes in UTF-8; a column here counts
 * UTF-16 code units. Not safe for use by several threads.
 */
final class Places {

    private static final int BLOCK = 4_096;
    private static final int BOM = 0xef;
    private static final int BOM_LENGTH = 3;

    private final String source;
    private final byte[] bytes;
    // Code units before each block, made when first asked for: a column costs the same however long its line is.
    private int[] marks = {};

    Places(String source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    SourceLocation whole() {
        return SourceLocation.of(source);
    }

    /** Whether there is a UTF-8 byte-order mark and nothing else: what some editors save as an empty file. */
    boolean isBomAlone() {
        return bytes.length == BOM_LENGTH && firstByte() == BOM_LENGTH;
    }

    SourceLocation of(TokenStreamLocation place) {
        int line = Math.max(1, place.getLineNr());
        int column = Math.max(1, place.getColumnNr());
        long offset = place.getByteOffset();
        if (offset >= 0 && offset <= bytes.length) {
            int at = (int) offset;
            int start = Math.max(line == 1 ? firstByte() : 0, at - (column - 1));
            column = Math.max(1, units(at) - units(start) + 1);
        }
        return SourceLocation.ofLine(source, line, column);
    }

    private int firstByte() {
        return bytes.length >= BOM_LENGTH && (bytes[0] & 0xff) == BOM ? BOM_LENGTH : 0;
    }

    private int units(int offset) {
        if (marks.length == 0) {
            int[] counts = new int[bytes.length / BLOCK + 1];
            for (int block = 1; block < counts.length; block++) {
                counts[block] = counts[block - 1] + count((block - 1) * BLOCK, block * BLOCK);
            }
            marks = counts;
        }
        int block = offset / BLOCK;
        return marks[block] + count(block * BLOCK, offset);
    }

    /** A byte that begins a character counts one, or two for a character beyond the basic plane; the others none. */
    private int count(int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xff;
            if (b < 0x80 || b >= 0xc0) {
                units += b >= 0xf0 ? 2 : 1;
            }
        }
        return units;
    }
}
