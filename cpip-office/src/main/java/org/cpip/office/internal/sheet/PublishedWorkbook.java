package org.cpip.office.internal.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A workbook of published tables.
 *
 * @param title of the document
 * @param creator whose it is
 * @param sheets a cover, a list of contents, notes, and the tables
 */
public record PublishedWorkbook(String title, String creator, List<PublishedSheet> sheets) {

    /**
     * Copies the list and refuses null.
     *
     * @throws IllegalArgumentException if a rule is broken: what breaks one is a fault of the program
     */
    public PublishedWorkbook {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(creator, "creator");
        sheets = List.copyOf(sheets);
        List<String> broken = WorkbookRule.broken(sheets);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", broken));
        }
    }
}
