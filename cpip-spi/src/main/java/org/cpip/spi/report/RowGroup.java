package org.cpip.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * Rows that belong together under a heading.
 *
 * @param id the same in every language, such as {@code overdue}
 * @param title its heading; empty in a table without groups
 * @param intro paragraphs before the rows
 * @param caption what the rows are, or, where there are none, that there are none
 * @param tone of the state that the rows share, where they are grouped by state: the heading has its sign
 * @param rows in order
 */
@Experimental
public record RowGroup(
        String id, String title, List<String> intro, String caption, Optional<Cell.Tone> tone, List<Row> rows) {

    /** Copies the lists and refuses null. */
    public RowGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        intro = List.copyOf(intro);
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(tone, "tone");
        rows = List.copyOf(rows);
    }

    /** Rows under a heading, with nothing before them. */
    public static RowGroup of(String id, String title, String caption, List<Row> rows) {
        return new RowGroup(id, title, List.of(), caption, Optional.empty(), rows);
    }

    /** The same with these paragraphs before the rows. */
    public RowGroup withIntro(List<String> paragraphs) {
        return new RowGroup(id, title, paragraphs, caption, tone, rows);
    }

    /** The same as a group of rows in a state. */
    public RowGroup withTone(Cell.Tone state) {
        return new RowGroup(id, title, intro, caption, Optional.of(state), rows);
    }
}
