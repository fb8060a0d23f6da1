package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.Optional;
import org.cpip.office.internal.opc.DocxException;
import org.cpip.office.internal.opc.DocxPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.office.internal.opc.XmlCursor;

/** Finds the data that a document carries: custom XML data storage (ECMA-376 part 1, 15.2.5), told by its root element. */
public final class CarriedPart {

    private CarriedPart() {}

    /**
     * The name of the first part of data with this root element; a part that cannot be read so far belongs to nobody.
     *
     * @throws DocxException if the document is damaged
     * @throws IOException if it cannot be read at all
     */
    public static Optional<String> name(DocxPackage docx, String namespace, String element) throws IOException {
        String main = docx.mainPart();
        for (Relationship relationship : docx.relationships(main)) {
            String part = relationship.type().equals("customXml") && !relationship.external()
                    ? relationship.partFrom(main).orElse("")
                    : "";
            if (docx.has(part) && isRoot(docx, part, namespace, element)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isRoot(DocxPackage docx, String part, String namespace, String element) throws IOException {
        try (XmlCursor cursor = docx.open(part)) {
            cursor.root();
            return cursor.localName().equals(element) && cursor.namespace().equals(namespace);
        } catch (DocxException e) {
            return false;
        }
    }
}
