package org.cpip.office.internal.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads the central directory of a ZIP archive (PKWARE APPNOTE 4.3, with ZIP64). The directory decides what is in the
 * archive, so bytes between entries cannot smuggle a part in.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END64_LENGTH = 56;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LARGEST_DIRECTORY = 256L << 20;
    private static final int UTF8_NAME = 1 << 11;
    private static final int ZIP64_EXTRA = 1;
    private static final long UNKNOWN = -1;

    private final RandomBytes bytes;
    private final Limits limits;
    private final String source;
    private final EntryNames rule;

    private ZipDirectory(RandomBytes bytes, Limits limits, String source, EntryNames rule) {
        this.bytes = bytes;
        this.limits = limits;
        this.source = source;
        this.rule = rule;
    }

    /**
     * One entry.
     *
     * @param name as written, with forward slashes and without a leading one
     * @param flags general purpose bits
     * @param method 0 stored, 8 deflated
     * @param crc the CRC-32 of its content
     * @param deflated its size in the archive, in bytes
     * @param inflated its size once inflated, in bytes
     * @param position where its local header begins
     */
    record Entry(String name, int flags, int method, int crc, long deflated, long inflated, long position) {}

    /** The files in the archive by name in lower case, which is how names of parts are compared; folders left out. */
    static Map<String, Entry> read(RandomBytes bytes, Limits limits, String source, EntryNames rule)
            throws IOException {
        return new ZipDirectory(bytes, limits, source, rule).read();
    }

    private Map<String, Entry> read() throws IOException {
        End end = end();
        long length = end.length;
        long begin = end.at - length;
        long shift = begin - end.offset;
        if (length < 0 || begin < 0 || shift < 0 || length > LARGEST_DIRECTORY) {
            throw damaged("its list of entries is not where it should be");
        }
        byte[] directory = bytes.exactly(begin, (int) length);
        Map<String, Entry> entries = new LinkedHashMap<>();
        int count = 0;
        int at = 0;
        while (at < directory.length) {
            if (directory.length - at < ENTRY_LENGTH || int32(directory, at) != ENTRY_SIGNATURE) {
                throw damaged("entry " + (count + 1) + " of its list of entries cannot be read");
            }
            int next = at
                    + ENTRY_LENGTH
                    + uint16(directory, at + 28)
                    + uint16(directory, at + 30)
                    + uint16(directory, at + 32);
            if (next > directory.length) {
                throw damaged("entry " + (count + 1) + " of its list of entries is cut short");
            }
            if (++count > limits.entries()) {
                throw new LimitExceededException("entries", limits.entries(), SourceLocation.of(source));
            }
            add(entries, entry(directory, at, shift));
            at = next;
        }
        // Writers without ZIP64 let the number wrap at 65,536. An archive that lies here has hidden entries from
        // somebody.
        if (end.count != UNKNOWN && ((end.count ^ count) & 0xffff) != 0) {
            throw damaged("it lists " + count + " entries and says that there are " + end.count);
        }
        return entries;
    }

    private static void add(Map<String, Entry> entries, Entry entry) throws IOException {
        String name = entry.name;
        if (!name.endsWith("/") && entries.putIfAbsent(name.toLowerCase(Locale.ROOT), entry) != null) {
            throw new UnreadableFileException(FileProblem.SUSPICIOUS_ENTRY, "the name \"" + name + "\" occurs twice");
        }
    }

    private Entry entry(byte[] directory, int at, long shift) throws IOException {
        int flags = uint16(directory, at + 8);
        int nameLength = uint16(directory, at + 28);
        // Names that do not say that they are UTF-8 are read so that different bytes stay different names.
        Charset charset = (flags & UTF8_NAME) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String name = new String(directory, at + ENTRY_LENGTH, nameLength, charset).replace('\\', '/');
        long[] sizes = {uint32(directory, at + 24), uint32(directory, at + 20), uint32(directory, at + 42)};
        readZip64(directory, at + ENTRY_LENGTH + nameLength, uint16(directory, at + 30), sizes);
        if (sizes[0] < 0 || sizes[1] < 0 || sizes[2] < 0) {
            throw damaged("the entry \"" + name + "\" has a negative size");
        }
        return new Entry(
                rule.checked(name),
                flags,
                uint16(directory, at + 10),
                int32(directory, at + 16),
                sizes[1],
                sizes[0],
                sizes[2] + shift);
    }

    /** Sizes that do not fit in 32 bits stand in the ZIP64 extra field, in this order, those that fit left out. */
    private static void readZip64(byte[] directory, int from, int length, long[] sizes) {
        int end = from + length;
        int at = from;
        while (at + 4 <= end) {
            int fieldEnd = at + 4 + uint16(directory, at + 2);
            if (uint16(directory, at) == ZIP64_EXTRA) {
                int value = at + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == 0xffffffffL && value + 8 <= Math.min(fieldEnd, end)) {
                        sizes[i] = int64(directory, value);
                        value += 8;
                    }
                }
                return;
            }
            at = fieldEnd;
        }
    }

    /** Where the directory ends, how long it is, where it says it begins and how many entries it says it has. */
    private record End(long at, long length, long offset, long count) {}

    private End end() throws IOException {
        long size = bytes.size();
        int tailLength = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        byte[] tail = bytes.exactly(size - tailLength, tailLength);
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (tail[at] == 'P'
                    && int32(tail, at) == END_SIGNATURE
                    && at + END_LENGTH + uint16(tail, at + 20) <= tailLength) {
                long position = size - tailLength + at;
                long length = uint32(tail, at + 12);
                long offset = uint32(tail, at + 16);
                int count = uint16(tail, at + 10);
                boolean large = length == 0xffffffffL || offset == 0xffffffffL || count == 0xffff;
                End end = new End(position, length, offset, count == 0xffff ? UNKNOWN : count);
                return large ? end64(end) : end;
            }
        }
        throw damaged("its list of entries, which stands at the end, is missing");
    }

    /** What the ZIP64 record says (4.3.14), which its locator right before the end record leads to; else the same. */
    private End end64(End end) throws IOException {
        long position = end.at;
        if (position < LOCATOR_LENGTH) {
            return end;
        }
        byte[] locator = bytes.exactly(position - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (int32(locator, 0) != LOCATOR_SIGNATURE) {
            return end;
        }
        long at = int64(locator, 8);
        if (at < 0 || at > position - LOCATOR_LENGTH - END64_LENGTH) {
            throw damaged("its ZIP64 end record is not where it should be");
        }
        byte[] record = bytes.exactly(at, END64_LENGTH);
        if (int32(record, 0) != END64_SIGNATURE) {
            throw damaged("its ZIP64 end record is not where it should be");
        }
        return new End(at, int64(record, 40), int64(record, 48), int64(record, 32));
    }

    // Read byte by byte: a view of the array as numbers would cost more to set up than the few numbers are worth.

    static int uint16(byte[] from, int at) {
        return from[at] & 0xff | (from[at + 1] & 0xff) << 8;
    }

    static int int32(byte[] from, int at) {
        return uint16(from, at) | uint16(from, at + 2) << 16;
    }

    private static long int64(byte[] from, int at) {
        return uint32(from, at) | (long) int32(from, at + 4) << 32;
    }

    private static long uint32(byte[] from, int at) {
        return int32(from, at) & 0xffffffffL;
    }

    private static UnreadableFileException damaged(String detail) {
        return new UnreadableFileException(FileProblem.DAMAGED, detail);
    }
}
