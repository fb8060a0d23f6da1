package org.cpip.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;

/** Tells CSV from other files by the beginning. */
final class CsvDetection {

    private CsvDetection() {}

    static Detection detect(Probe probe) {
        if (isOther(probe)) {
            return Detection.NO;
        }
        byte[] head = probe.head();
        TextEncoding encoding = guess(head);
        String text = encoding.decode(head);
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("<")) {
            return Detection.NO;
        }
        boolean named = CsvFormat.FORMAT.extensions().contains(probe.extension());
        if (text.indexOf('\0') >= 0 && !named) {
            return Detection.NO;
        }
        Dialect dialect = DialectDetector.detect(text, head.length < Probe.SIZE, Optional.empty());
        return dialect.isConsistent() && dialect.hasHeader() ? Detection.LIKELY : Detection.POSSIBLE;
    }

    /** ZIP, OLE2, PDF. */
    private static boolean isOther(Probe probe) {
        return probe.startsWith('P', 'K', 3, 4)
                || probe.startsWith(0xd0, 0xcf, 0x11, 0xe0)
                || probe.startsWith('%', 'P', 'D', 'F');
    }

    private static TextEncoding guess(byte[] head) {
        try {
            return EncodingDetector.guess(head);
        } catch (IOException e) {
            // The head is in memory and far below every limit.
            throw new UncheckedIOException(e);
        }
    }
}
