package org.cpip.office.internal.opc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/** An open Word file: its parts and how they refer to each other. For one thread; whoever opens it closes it. */
public final class DocxPackage implements Closeable {

    private static final String ROOT = "";
    private static final int LOCAL_HEADER = 30;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;

    private final RandomBytes bytes;
    private final Map<String, ZipDirectory.Entry> entries;
    private final Budget budget;

    private DocxPackage(RandomBytes bytes, Limits limits, String source) throws IOException {
        this.bytes = bytes;
        this.entries = ZipDirectory.read(bytes, limits, source);
        this.budget = new Budget(limits, source);
    }

    /**
     * Opens a source and reads its directory.
     *
     * @throws DocxException if it is no ZIP archive or a damaged one
     * @throws org.cpip.spi.exchange.LimitExceededException if it is larger than the limits
     * @throws IOException if it cannot be read at all
     */
    public static DocxPackage open(Source source, Limits limits) throws IOException {
        RandomBytes bytes = RandomBytes.of(source, limits);
        try {
            FileKind.check(bytes);
            return new DocxPackage(bytes, limits, source.name());
        } catch (IOException | RuntimeException | Error e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * The name of the part that is the document (ECMA-376 Part 1, 11.3.10).
     *
     * @throws DocxException if the package names none or does not hold it
     */
    public String mainPart() throws IOException {
        for (Relationship relationship : relationships(ROOT)) {
            if (relationship.type().equals("officeDocument") && !relationship.external()) {
                String name = relationship.partFrom(ROOT).orElse("");
                if (!has(name)) {
                    throw new DocxException(
                            DocxProblem.NO_MAIN_PART, "its main part \"" + relationship.target() + "\" is missing");
                }
                return name;
            }
        }
        throw new DocxException(DocxProblem.NO_MAIN_PART, "nothing in it is named as the main part");
    }

    /** The relationships of a part, in their order; none when it has no list of them. */
    public List<Relationship> relationships(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!has(name)) {
            return List.of();
        }
        List<Relationship> relationships = new ArrayList<>();
        try (XmlCursor cursor = open(name)) {
            cursor.root();
            int depth = cursor.depth();
            while (cursor.startWithin(depth)) {
                if (cursor.localName().equals("Relationship")) {
                    relationships.add(new Relationship(
                            cursor.plain("Id"),
                            cursor.plain("Type"),
                            cursor.plain("Target"),
                            cursor.plain("TargetMode").equals("External")));
                }
            }
        }
        return relationships;
    }

    /** The part that a part refers to with a type; empty when there is no such relationship within the package. */
    public Optional<String> related(String part, String type) throws IOException {
        return relationships(part).stream()
                .filter(relationship -> relationship.type().equals(type) && !relationship.external())
                .findFirst()
                .flatMap(relationship -> relationship.partFrom(part));
    }

    /** Whether there is a part with this name; upper and lower case are one. */
    public boolean has(String part) {
        return entries.containsKey(part.toLowerCase(Locale.ROOT));
    }

    /**
     * A cursor before the beginning of a part; the caller closes it.
     *
     * @throws DocxException if the part is missing, encrypted or damaged
     */
    public XmlCursor open(String part) throws IOException {
        return new XmlCursor(stream(part, false), part, budget);
    }

    /**
     * The content of a part as it is, checked against its size and check sum as it is read; the caller closes it.
     *
     * @throws DocxException if the part is missing, encrypted or damaged
     */
    public InputStream bytes(String part) throws IOException {
        return stream(part, true);
    }

    private PartStream stream(String part, boolean onePiece) throws IOException {
        ZipDirectory.Entry entry = entries.get(part.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new DocxException(DocxProblem.DAMAGED_PACKAGE, "its part " + part + " is missing");
        }
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new DocxException(DocxProblem.ENCRYPTED);
        }
        if (entry.method() != 0 && entry.method() != DEFLATED) {
            throw new DocxException(
                    DocxProblem.DAMAGED_PACKAGE,
                    "its part " + part + " is compressed by method " + entry.method() + ", which Word does not use");
        }
        byte[] header = bytes.exactly(entry.position(), LOCAL_HEADER);
        if (ZipDirectory.int32(header, 0) != LOCAL_SIGNATURE) {
            throw new DocxException(DocxProblem.DAMAGED_PACKAGE, "its part " + part + " is not where it should be");
        }
        long dataAt =
                entry.position() + LOCAL_HEADER + ZipDirectory.uint16(header, 26) + ZipDirectory.uint16(header, 28);
        return new PartStream(bytes, entry, dataAt, budget, onePiece);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
