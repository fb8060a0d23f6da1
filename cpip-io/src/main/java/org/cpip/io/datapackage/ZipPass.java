package org.cpip.io.datapackage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Goes once through the entries of an archive and keeps its limits, whether an entry is wanted or not. */
final class ZipPass implements Closeable {

    private static final int BUFFER = 1 << 14;

    /** Below this size the ratio of inflated to deflated bytes says nothing. */
    private static final long RATIO_FROM = 1L << 20;

    private final Limits limits;
    private final SourceLocation place;
    private final Counted raw;
    private final ZipInputStream zip;
    private final Set<String> names = new HashSet<>();
    private int entries;
    private long inflated;
    private long entryInflated;
    private long entryBegan;

    ZipPass(Source source, Limits limits) throws IOException {
        this.limits = limits;
        this.place = SourceLocation.of(source.name());
        this.raw = new Counted(source.open());
        this.zip = new ZipInputStream(raw);
    }

    /** How many entries it has passed, folders included. */
    int entries() {
        return entries;
    }

    /** The name of the next file; null at the end. What was left of the one before is read over and counted. */
    @Nullable
    String next() throws IOException {
        skipRest();
        while (true) {
            ZipEntry entry = nextEntry();
            if (entry == null) {
                return null;
            }
            if (++entries > limits.entries()) {
                throw new LimitExceededException("entries", limits.entries(), place);
            }
            entryInflated = 0;
            entryBegan = raw.count;
            String name = check(entry.getName().replace('\\', '/'));
            if (!name.endsWith("/")) {
                return name;
            }
            skipRest();
        }
    }

    /** The bytes of the file last named. */
    InputStream content() {
        return new Content();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void skipRest() throws IOException {
        if (entries > 0) {
            byte[] buffer = new byte[BUFFER];
            InputStream rest = content();
            while (rest.read(buffer, 0, BUFFER) >= 0) {
                // Counted on the way.
                continue;
            }
        }
    }

    private @Nullable ZipEntry nextEntry() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private String check(String name) throws PackageException {
        boolean outside = name.startsWith("/") || ("/" + name + "/").contains("/../") || name.contains(":");
        if (outside) {
            throw new PackageException(
                    PackageProblem.SUSPICIOUS,
                    "The archive has an entry whose name leads out of it: " + Findings.quote(name) + ".");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new PackageException(
                    PackageProblem.SUSPICIOUS, "The archive has two entries named " + Findings.quote(name) + ".");
        }
        return name;
    }

    private static PackageException damaged(Exception e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("encrypted")
                ? new PackageException(PackageProblem.ENCRYPTED, "The archive is encrypted with a password.")
                : new PackageException(PackageProblem.DAMAGED, "The archive is cut short or damaged.");
    }

    private void count(int n) throws LimitExceededException {
        inflated += n;
        entryInflated += n;
        if (inflated > limits.inflatedBytes()) {
            throw new LimitExceededException("inflatedBytes", limits.inflatedBytes(), place);
        }
        if (entryInflated > RATIO_FROM && entryInflated / limits.ratio() > raw.count - entryBegan) {
            throw new LimitExceededException("ratio", limits.ratio(), place);
        }
    }

    /** The entry that the archive stands on. */
    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n;
            try {
                n = zip.read(into, from, length);
            } catch (ZipException | EOFException e) {
                throw damaged(e);
            }
            if (n > 0) {
                count(n);
            }
            return n;
        }
    }

    /** How much of the archive was taken; what the inflater holds ahead is little. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
