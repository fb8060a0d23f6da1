package org.cpip.spi.report;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * A row of a table.
 *
 * @param id of the thing that the row is about, such as an action's; two versions of a report are compared by it
 * @param cells one a column
 */
@Experimental
public record Row(String id, List<Cell> cells) {

    /** Copies the list and refuses null. */
    public Row {
        Objects.requireNonNull(id, "id");
        cells = List.copyOf(cells);
    }

    /** A row. */
    public static Row of(String id, Cell... cells) {
        return new Row(id, List.of(cells));
    }
}
