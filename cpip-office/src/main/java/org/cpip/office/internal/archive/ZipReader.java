package org.cpip.office.internal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/**
 * An open ZIP archive (PKWARE APPNOTE 4.3): its directory, and its entries in any order, inflated as they are read and
 * within limits. {@link java.util.zip.ZipInputStream} would go by the bytes in front of each entry, which may say something
 * else than the directory, and refuses what some writers of workbooks make; {@link java.util.zip.ZipFile} keeps no limits
 * and needs a file. For one thread; whoever opens it closes it.
 */
public final class ZipReader implements Closeable {

    private static final int LOCAL_HEADER = 30;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;

    private final RandomBytes bytes;
    private final Map<String, ZipDirectory.Entry> entries;
    private final Budget budget;

    private ZipReader(RandomBytes bytes, Source source, Limits limits, EntryNames rule) throws IOException {
        this.bytes = bytes;
        this.entries = ZipDirectory.read(bytes, limits, source.name(), rule);
        this.budget = new Budget(limits, source.name());
    }

    /**
     * Opens a source and reads its directory.
     *
     * @param rule which names entries may have
     * @throws UnreadableFileException if it is no ZIP archive or a damaged one
     * @throws org.cpip.spi.exchange.LimitExceededException if it is larger than the limits
     * @throws IOException if it cannot be read at all
     */
    public static ZipReader open(Source source, Limits limits, EntryNames rule) throws IOException {
        RandomBytes bytes = RandomBytes.of(source, limits);
        try {
            FileKind.check(bytes);
            return new ZipReader(bytes, source, limits, rule);
        } catch (IOException | RuntimeException | Error e) {
            bytes.close();
            throw e;
        }
    }

    /** The names of the files, as written, in the order of the directory; folders left out. */
    public List<String> names() {
        return entries.values().stream().map(ZipDirectory.Entry::name).toList();
    }

    /** Whether there is a file with this name; upper and lower case are one. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * The content of a file as it is, checked against its size and check sum as it is read; the caller closes it.
     *
     * @throws UnreadableFileException if it is missing, encrypted or damaged
     */
    public EntryStream bytes(String name) throws IOException {
        return stream(name, false);
    }

    /**
     * A cursor before the beginning of a file that is XML; the caller closes it.
     *
     * @throws UnreadableFileException if it is missing, encrypted or damaged
     */
    public XmlCursor xml(String name) throws IOException {
        return new XmlCursor(stream(name, true), name);
    }

    private EntryStream stream(String name, boolean inPieces) throws IOException {
        ZipDirectory.Entry entry = entries.get(key(name));
        if (entry == null) {
            throw new UnreadableFileException(FileProblem.DAMAGED, "its part " + name + " is missing");
        }
        if (entry.method() != 0 && entry.method() != DEFLATED) {
            throw new UnreadableFileException(
                    FileProblem.DAMAGED,
                    "its part " + name + " is compressed by method " + entry.method()
                            + ", which is not used in such files");
        }
        byte[] header = bytes.exactly(entry.position(), LOCAL_HEADER);
        if (ZipDirectory.int32(header, 0) != LOCAL_SIGNATURE) {
            throw new UnreadableFileException(FileProblem.DAMAGED, "its part " + name + " is not where it should be");
        }
        // The flags stand twice; what either calls encrypted would inflate to noise.
        if (((entry.flags() | ZipDirectory.uint16(header, 6)) & ENCRYPTED) != 0) {
            throw new UnreadableFileException(FileProblem.ENCRYPTED);
        }
        // The extra field here may be longer than that of the directory.
        long dataAt =
                entry.position() + LOCAL_HEADER + ZipDirectory.uint16(header, 26) + ZipDirectory.uint16(header, 28);
        return new EntryStream(bytes, entry, dataAt, budget, inPieces);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
