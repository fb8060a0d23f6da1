package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.InputStream;
import org.cpip.spi.exchange.Source;

/**
 * The beginning and the end of a ZIP archive (PKWARE APPNOTE 4.3.16). Reading goes from entry to entry and would not
 * notice that an archive is cut off between two of them, nor that its list of entries says something else.
 */
final class ZipEnd {

    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int COUNT_AT = 10;
    private static final int COMMENT_AT = 20;
    private static final int UNKNOWN = 0xffff;

    private ZipEnd() {}

    /**
     * Lets whole archives pass.
     *
     * @throws PackageException if it is empty, no archive, or has no end
     */
    static void check(Source source) throws IOException {
        if (source.size() == 0) {
            throw new PackageException(PackageProblem.NOT_A_PACKAGE, "The file is empty.");
        }
        try (InputStream in = source.open()) {
            if (in.read() != 'P' || in.read() != 'K') {
                throw new PackageException(PackageProblem.NOT_A_PACKAGE, "The file is no ZIP archive.");
            }
        }
        count(source);
    }

    /**
     * Compares the number of entries that were found with what the archive says.
     *
     * @throws PackageException if it is another
     */
    static void checkCount(Source source, int found) throws IOException {
        int said = count(source);
        // ZIP64 says the number elsewhere.
        if (said != UNKNOWN && said != (found & UNKNOWN)) {
            throw new PackageException(
                    PackageProblem.DAMAGED,
                    "The archive lists " + said + " entries at its end, and " + found + " were found in it.");
        }
    }

    private static int count(Source source) throws IOException {
        byte[] tail;
        try (InputStream in = source.open()) {
            in.skipNBytes(Math.max(0, source.size() - LENGTH - LONGEST_COMMENT));
            tail = in.readNBytes(LENGTH + LONGEST_COMMENT);
        }
        for (int at = tail.length - LENGTH; at >= 0; at--) {
            if (tail[at] == 'P'
                    && tail[at + 1] == 'K'
                    && tail[at + 2] == 5
                    && tail[at + 3] == 6
                    && at + LENGTH + uint16(tail, at + COMMENT_AT) <= tail.length) {
                return uint16(tail, at + COUNT_AT);
            }
        }
        throw new PackageException(PackageProblem.DAMAGED, "The archive is cut short: its end is missing.");
    }

    private static int uint16(byte[] from, int at) {
        return from[at] & 0xff | (from[at + 1] & 0xff) << 8;
    }
}
