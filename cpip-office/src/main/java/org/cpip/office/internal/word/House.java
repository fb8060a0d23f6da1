package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.List;

/** How documents look: their styles, paper, headers and footers. */
public interface House {

    /** The ids of the styles. */
    StyleIds styles();

    /** The paper, on its side or not. */
    Sheet sheet(boolean wide);

    /** The parts beside the text of a document in British English. */
    default List<Part> parts(String title) throws IOException {
        return parts(title, Words.ENGLISH);
    }

    /** The parts beside the text: styles, settings, headers, footers and what they need. */
    List<Part> parts(String title, Words words) throws IOException;

    /** Further relationships of these parts: to each other and out of the package. */
    List<Relation> relations();
}
