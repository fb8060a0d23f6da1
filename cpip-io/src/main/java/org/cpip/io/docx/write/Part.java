package org.cpip.io.docx.write;

import java.io.IOException;

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
record Part(String path, String contentType, String owner, String id, String relationship, Body body) {

    /** Writes what a part holds, from the XML declaration on. */
    @FunctionalInterface
    interface Body {
        void write(XmlWriter xml) throws IOException;
    }
}
