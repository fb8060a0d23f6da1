package org.cpip.office.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cpip.office.internal.archive.ZipWriter;

/**
 * Writes parts as a package: content types first, then relationships, then the parts in the order given, each streamed
 * into the deflater. Every entry has one fixed time, so that the same parts give the same bytes.
 */
public final class PackageWriter {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private PackageWriter() {}

    /** Writes a package, flushes the stream and leaves it open. */
    public static void write(List<Part> parts, List<Relation> relations, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            entry(zip, "[Content_Types].xml", types -> contentTypes(parts, types));
            Set<String> owners = new LinkedHashSet<>();
            parts.forEach(part -> owners.add(part.owner()));
            relations.forEach(relation -> owners.add(relation.owner()));
            for (String owner : owners) {
                entry(zip, relationshipsPath(owner), rels -> relationships(parts, relations, owner, rels));
            }
            for (Part part : parts) {
                entry(zip, part.path(), part.body());
            }
            zip.finish();
        }
    }

    private static void entry(ZipWriter zip, String path, Part.Body body) throws IOException {
        zip.file(path, out -> {
            XmlWriter xml = new XmlWriter(out);
            body.write(xml);
            xml.drain();
        });
    }

    private static void contentTypes(List<Part> parts, XmlWriter xml) throws IOException {
        xml.markup(DECLARATION);
        xml.markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        xml.markup("<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.markup("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (Part part : parts) {
            xml.markup("<Override PartName=\"/");
            xml.attribute(part.path());
            xml.markup("\" ContentType=\"");
            xml.attribute(part.contentType());
            xml.markup("\"/>");
        }
        xml.markup("</Types>");
    }

    private static void relationships(List<Part> parts, List<Relation> relations, String owner, XmlWriter xml)
            throws IOException {
        xml.markup(DECLARATION);
        xml.markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Part part : parts) {
            if (part.owner().equals(owner) && !part.id().isEmpty()) {
                relationship(new Relation(owner, part.id(), part.relationship(), part.path(), false), xml);
            }
        }
        for (Relation relation : relations) {
            if (relation.owner().equals(owner)) {
                relationship(relation, xml);
            }
        }
        xml.markup("</Relationships>");
    }

    private static void relationship(Relation relation, XmlWriter xml) throws IOException {
        xml.markup("<Relationship Id=\"");
        xml.attribute(relation.id());
        xml.markup("\" Type=\"");
        xml.attribute(relation.type());
        xml.markup("\" Target=\"");
        xml.attribute(relation.external() ? relation.target() : target(relation.owner(), relation.target()));
        xml.markup(relation.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
    }

    private static String relationshipsPath(String owner) {
        int name = owner.lastIndexOf('/') + 1;
        return owner.substring(0, name) + "_rels/" + owner.substring(name) + ".rels";
    }

    /** The path as seen from the folder of the part that refers to it. */
    private static String target(String owner, String path) {
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        if (path.startsWith(folder)) {
            return path.substring(folder.length());
        }
        return "../".repeat((int) folder.chars().filter(c -> c == '/').count()) + path;
    }
}
