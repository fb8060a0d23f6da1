package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.List;

/**
 * A part of a package and the relationship that leads to it (ECMA-376 part 2).
 *
 * @param path in the package, without a leading slash
 * @param contentType its media type
 * @param owner path of the part that refers to it; empty text for the package itself
 * @param id of the relationship, unique for its owner; empty text for a part to which {@link Relation}s lead
 * @param relationship the kind of relationship, a URI
 * @param body writes what it holds
 */
public record Part(String path, String contentType, String owner, String id, String relationship, Body body) {

    /** What the URIs of relationships between parts begin with. */
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The path of the main part. */
    public static final String DOCUMENT = "word/document.xml";

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DATA = "customXml/item1.xml";
    private static final String DATA_PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** The main part. */
    public static Part document(Body body) {
        return new Part(
                DOCUMENT, WORD_TYPE + "document.main+xml", "", "rIdDocument", RELATIONSHIPS + "/officeDocument", body);
    }

    /** The core properties: what the document is called, and whose it is. */
    public static Part properties(String title, String creator) {
        return properties(title, creator, DocumentLabels.ENGLISH.language());
    }

    /** The core properties, with the tag of the document's language. */
    public static Part properties(String title, String creator, String language) {
        return new Part(
                "docProps/core.xml",
                CORE_TYPE,
                "",
                "rIdCore",
                CORE_RELATIONSHIP,
                xml -> CoreProperties.write(title, creator, language, xml));
    }

    /**
     * A part with data, which the main part refers to, and its properties: a custom XML data storage part (ECMA-376 part
     * 1, 15.2.5 and 15.2.6). Word, Excel and LibreOffice keep such parts when a person saves. A package has one.
     *
     * @param owner path of the main part
     * @param id of the relationship
     * @param namespace of the root element
     * @param item any GUID that no other kind of data has
     */
    public static List<Part> data(String owner, String id, String namespace, String item, Body body) {
        String properties = "<ds:datastoreItem"
                + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" ds:itemID=\"{" + item
                + "}\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + namespace + "\"/></ds:schemaRefs></ds:datastoreItem>";
        return List.of(
                new Part(
                        "customXml/itemProps1.xml",
                        DATA_PROPERTIES_TYPE,
                        DATA,
                        "rIdProperties",
                        RELATIONSHIPS + "/customXmlProps",
                        xml -> {
                            xml.markup(PackageWriter.DECLARATION);
                            xml.markup(properties);
                        }),
                new Part(DATA, "application/xml", owner, id, RELATIONSHIPS + "/customXml", body));
    }

    /** A part that the main part refers to and that is named like its kind, such as {@code styles}. */
    static Part ofKind(String kind, String id, Body body) {
        return new Part(
                "word/" + kind + ".xml", WORD_TYPE + kind + "+xml", DOCUMENT, id, RELATIONSHIPS + "/" + kind, body);
    }

    /** Writes what a part holds, from the XML declaration on. */
    @FunctionalInterface
    public interface Body {
        void write(XmlWriter xml) throws IOException;
    }
}
