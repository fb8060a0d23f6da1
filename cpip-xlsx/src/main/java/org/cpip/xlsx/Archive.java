package org.cpip.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as an archive of parts, found by the directory at its end (APPNOTE.TXT of PKWARE, section 4.3) and inflated
 * within limits. {@link java.util.zip.ZipInputStream} reads no directory and refuses what fastexcel writes. For one thread.
 */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long IN_EXTRA = 0xffff_ffffL;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    /** Below this an entry may be as well compressed as it likes. */
    private static final long RATIO_FROM = 1 << 20;

    private record Entry(int flags, int method, long crc, long compressed, long offset) {}

    private final byte[] bytes;
    private final String source;
    private final Limits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long inflated;

    /**
     * Reads the directory.
     *
     * @throws DamagedException if there is none
     * @throws IOException if the source cannot be read or goes beyond a limit
     */
    Archive(Source source, Limits limits) throws IOException, DamagedException {
        this.bytes = source.readAll(limits);
        this.source = source.name();
        this.limits = limits;
        try {
            directory();
        } catch (IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /** Reads a part. */
    @FunctionalInterface
    interface Reader {
        /** Reads as much of it as it needs. */
        void read(InputStream in) throws IOException, XMLStreamException;
    }

    /** The names of the parts in the order of the directory. */
    Set<String> names() {
        return entries.keySet();
    }

    /**
     * Gives a part to a reader; nothing happens when there is no such part.
     *
     * @throws DamagedException if the part is damaged or no XML
     * @throws IOException if it goes beyond a limit
     */
    void read(String name, Reader reader) throws IOException, DamagedException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return;
        }
        Inflater inflater = new Inflater(true);
        Part part = null;
        try {
            CRC32 crc = new CRC32();
            part = new Part(new CheckedInputStream(open(entry, inflater), crc), entry.compressed);
            reader.read(part);
            part.transferTo(OutputStream.nullOutputStream());
            if (crc.getValue() != entry.crc) {
                throw damaged(null);
            }
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException e) {
            // An XML reader hides what its stream throws. What else a stream over bytes in memory throws is about the
            // bytes.
            if (part != null && part.exceeded != null) {
                throw part.exceeded;
            }
            if (e instanceof org.cpip.spi.exchange.CancelledException cancelled) {
                throw cancelled;
            }
            throw damaged(e);
        } finally {
            inflater.end();
        }
    }

    private void directory() throws IOException, DamagedException {
        int end = bytes.length - END_LENGTH;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && number(end, 4) != END) {
            end--;
        }
        if (end < first) {
            throw damaged(null);
        }
        int count = (int) number(end + 10, 2);
        if (count > limits.entries()) {
            throw exceeded("entries", limits.entries());
        }
        int at = index(number(end + 16, 4));
        for (int i = 0; i < count; i++) {
            if (number(at, 4) != ENTRY) {
                throw damaged(null);
            }
            int name = (int) number(at + 28, 2);
            int extra = (int) number(at + 30, 2);
            int comment = (int) number(at + 32, 2);
            String text = new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
            entries.putIfAbsent(text, entry(at, at + ENTRY_LENGTH + name, extra));
            at += ENTRY_LENGTH + name + extra + comment;
        }
    }

    /** An entry; numbers that are too long for their places stand in an extra field, in this order. */
    private Entry entry(int at, int extra, int length) {
        long[] values = {number(at + 24, 4), number(at + 20, 4), number(at + 42, 4)};
        for (int field = extra; field + 4 <= extra + length; field += 4 + (int) number(field + 2, 2)) {
            int next = field + 4;
            for (int i = 0; i < values.length && number(field, 2) == 1; i++) {
                if (values[i] == IN_EXTRA) {
                    values[i] = number(next, 8);
                    next += 8;
                }
            }
        }
        return new Entry((int) number(at + 8, 2), (int) number(at + 10, 2), number(at + 16, 4), values[1], values[2]);
    }

    private InputStream open(Entry entry, Inflater inflater) throws DamagedException {
        int at = index(entry.offset);
        if (number(at, 4) != LOCAL || (entry.flags & ENCRYPTED) != 0) {
            throw damaged(null);
        }
        int from = at + LOCAL_LENGTH + (int) number(at + 26, 2) + (int) number(at + 28, 2);
        int length = index(entry.compressed);
        java.util.Objects.checkFromIndexSize(from, length, bytes.length);
        InputStream slice = new ByteArrayInputStream(bytes, from, length);
        return entry.method == DEFLATED ? new InflaterInputStream(slice, inflater) : slice;
    }

    /** A number in little endian. */
    private long number(int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }

    private int index(long number) {
        return number < 0 || number > bytes.length ? bytes.length : (int) number;
    }

    private static DamagedException damaged(@Nullable Throwable cause) {
        return new DamagedException("The archive is damaged, or a part of it is no XML.", cause);
    }

    private LimitExceededException exceeded(String limit, long allowed) {
        return new LimitExceededException(limit, allowed, SourceLocation.of(source));
    }

    /** Counts what is inflated. */
    private final class Part extends InputStream {
        private final InputStream in;
        private final long compressed;
        private long own;
        private @Nullable LimitExceededException exceeded;

        Part(InputStream in, long compressed) {
            this.in = in;
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            own += Math.max(n, 0);
            inflated += Math.max(n, 0);
            if (inflated > limits.inflatedBytes()) {
                exceeded = exceeded("inflatedBytes", limits.inflatedBytes());
                throw exceeded;
            }
            if (own > RATIO_FROM && own / limits.ratio() > compressed) {
                exceeded = exceeded("ratio", limits.ratio());
                throw exceeded;
            }
            return n;
        }
    }
}
