package org.cpip.spi.report;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * Rows that belong together under a heading.
 *
 * @param id the same in every language, such as {@code overdue}
 * @param title its heading; empty in a table without groups
 * @param intro paragraphs before the rows
 * @param caption what the rows are, or, where there are none, that there are none
 * @param rows in order
 */
@Experimental
public record RowGroup(String id, String title, List<String> intro, String caption, List<Row> rows) {

    /** Copies the lists and refuses null. */
    public RowGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        intro = List.copyOf(intro);
        Objects.requireNonNull(caption, "caption");
        rows = List.copyOf(rows);
    }
}
