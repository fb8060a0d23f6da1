package org.cpip.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.cpip.spi.exchange.Source;

/**
 * How the bytes of a source become characters.
 *
 * @param charset the encoding
 * @param bom how many bytes of byte-order mark stand in front
 * @param verified whether every byte was seen to be valid, so that a replacement character stands in the file itself
 * @param plain whether every byte was seen to be a printing character of ASCII, a tab or a line end
 */
record TextEncoding(Charset charset, int bom, boolean verified, boolean plain) {

    /** An encoding whose characters nobody has looked at. */
    TextEncoding(Charset charset, int bom, boolean verified) {
        this(charset, bom, verified, false);
    }

    /**
     * A reader behind the byte-order mark; it replaces what is not valid, and the caller closes it.
     *
     * @throws IOException if the source cannot be opened
     */
    Reader open(Source source) throws IOException {
        InputStream in = source.open();
        try {
            in.skipNBytes(bom);
            return new InputStreamReader(in, charset);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The beginning of a source as text. */
    String decode(byte[] head) {
        return new String(head, bom, head.length - bom, charset);
    }
}
