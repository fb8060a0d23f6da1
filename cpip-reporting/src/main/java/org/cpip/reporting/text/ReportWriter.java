package org.cpip.reporting.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, with U+FFFD in place of what no text file should hold: control characters, halves of surrogate
 * pairs, noncharacters. Flushing writes everything through; closing closes the stream beneath.
 */
public final class ReportWriter extends Writer {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    /** Writes to a stream, which stays the caller's. */
    public ReportWriter(OutputStream stream) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(REPLACEMENT).getBytes(StandardCharsets.UTF_8));
        out = new BufferedWriter(new OutputStreamWriter(stream, encoder));
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int start = from;
        for (int i = from; i < from + length; i++) {
            if (isForbidden(chars[i])) {
                out.write(chars, start, i - start);
                out.write(REPLACEMENT);
                start = i + 1;
            }
        }
        out.write(chars, start, from + length - start);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t'
                || c >= 0x7f && c <= 0x9f
                || c >= 0xfffe
                || c >= 0xfdd0 && c <= 0xfdef;
    }
}
