package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.List;

/**
 * How documents look: their styles, page setup, headers and footers. Not only the colours and fonts that DrawingML calls a
 * theme, which is one part of it.
 */
public interface DocumentTheme {

    /** The ids of the styles. */
    StyleIds styles();

    /** The paper and its margins, on its side or not. */
    PageSetup pageSetup(boolean landscape);

    /** The parts beside the text of a document in British English. */
    default List<Part> parts(String title) throws IOException {
        return parts(title, DocumentLabels.ENGLISH);
    }

    /** The parts beside the text: styles, settings, headers, footers and what they need. */
    List<Part> parts(String title, DocumentLabels labels) throws IOException;

    /** Further relationships of these parts: to each other and out of the package. */
    List<Relation> relations();
}
