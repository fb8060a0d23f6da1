package org.cpip.office.internal.opc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.EntryNames;
import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.archive.ZipReader;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/**
 * An open Office file of any kind: its parts and how they refer to each other (ECMA-376 Part 2, Open Packaging
 * Conventions). For one thread; whoever opens it closes it.
 */
public final class OpcPackage implements Closeable {

    private static final String ROOT = "";
    private final ZipReader zip;

    private OpcPackage(ZipReader zip) {
        this.zip = zip;
    }

    /**
     * Opens a source and reads its directory.
     *
     * @throws UnreadableFileException if it is no ZIP archive or a damaged one
     * @throws org.cpip.spi.exchange.LimitExceededException if it is larger than the limits
     * @throws IOException if it cannot be read at all
     */
    public static OpcPackage open(Source source, Limits limits) throws IOException {
        return new OpcPackage(ZipReader.open(source, limits, EntryNames.PARTS));
    }

    /**
     * The name of the part that is the document (ECMA-376 Part 1, 11.3.10).
     *
     * @throws UnreadableFileException if the package names none or does not hold it
     */
    public String mainPart() throws IOException {
        for (Relationship relationship : relationships(ROOT)) {
            if (relationship.type().equals("officeDocument") && !relationship.external()) {
                String name = relationship.partFrom(ROOT).orElse("");
                if (!has(name)) {
                    throw new UnreadableFileException(
                            FileProblem.NO_MAIN_PART, "its main part \"" + relationship.target() + "\" is missing");
                }
                return name;
            }
        }
        throw new UnreadableFileException(FileProblem.NO_MAIN_PART, "nothing in it is named as the main part");
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
        return zip.has(part);
    }

    /**
     * A cursor before the beginning of a part; the caller closes it.
     *
     * @throws UnreadableFileException if the part is missing, encrypted or damaged
     */
    public XmlCursor open(String part) throws IOException {
        return zip.xml(part);
    }

    /**
     * The content of a part as it is, checked against its size and check sum as it is read; the caller closes it.
     *
     * @throws UnreadableFileException if the part is missing, encrypted or damaged
     */
    public InputStream bytes(String part) throws IOException {
        return zip.bytes(part);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
