package org.cpip.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.cpip.spi.exchange.Source;

/** The beginning of a source, for telling its format. Looking at it consumes nothing. */
public final class Probe {

    /** How many bytes a probe holds at the most. */
    public static final int SIZE = 8_192;

    private final String name;
    private final byte[] head;

    private Probe(String name, byte[] head) {
        this.name = name;
        this.head = head;
    }

    /**
     * The first bytes of a source.
     *
     * @throws IOException if the source cannot be read
     */
    public static Probe of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new Probe(source.name(), in.readNBytes(SIZE));
        }
    }

    /** The extension of the file's name in lower case, without the dot; empty when it has none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The first bytes, at most {@link #SIZE}; a copy. */
    public byte[] head() {
        return Arrays.copyOf(head, head.length);
    }

    /** Whether the source begins with these bytes, each 0 to 255. */
    public boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as text: UTF-16 when a byte-order mark says so, otherwise UTF-8, undecodable bytes replaced. */
    public String text() {
        if (startsWith(0xfe, 0xff) || startsWith(0xff, 0xfe)) {
            return new String(head, StandardCharsets.UTF_16);
        }
        int from = startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        return new String(head, from, head.length - from, StandardCharsets.UTF_8);
    }
}
