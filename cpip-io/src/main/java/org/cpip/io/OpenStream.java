package org.cpip.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The stream that the content gets, which is not the content's to close: an exporter that does so harms nobody. */
final class OpenStream extends FilterOutputStream {

    OpenStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
