package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;

/** Finds the data that a document carries: custom XML data storage (ECMA-376 part 1, 15.2.5), told by its root element. */
public final class CarriedPart {

    private static final String PACKAGE = "";
    private static final String UP = "../";

    private CarriedPart() {}

    /**
     * The name of the first part of data with this root element; a part that cannot be read so far belongs to nobody.
     *
     * @throws UnreadableFileException if the document is damaged
     * @throws IOException if it cannot be read at all
     */
    public static Optional<String> name(OpcPackage docx, String namespace, String element) throws IOException {
        for (String owner : List.of(docx.mainPart(), PACKAGE)) {
            for (Relationship relationship : docx.relationships(owner)) {
                String part = relationship.type().equals("customXml") && !relationship.external()
                        ? part(relationship, owner)
                        : "";
                if (docx.has(part) && isRoot(docx, part, namespace, element)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    /** LibreOffice saves a workbook with the data at the package itself and {@code ../customXml/item1.xml} as its target. */
    private static String part(Relationship relationship, String owner) {
        return relationship.partFrom(owner).orElseGet(() -> {
            String target = relationship.target();
            return target.startsWith(UP) ? target.substring(UP.length()) : "";
        });
    }

    private static boolean isRoot(OpcPackage docx, String part, String namespace, String element) throws IOException {
        try (XmlCursor cursor = docx.open(part)) {
            cursor.root();
            return cursor.localName().equals(element) && cursor.namespace().equals(namespace);
        } catch (UnreadableFileException e) {
            return false;
        }
    }
}
