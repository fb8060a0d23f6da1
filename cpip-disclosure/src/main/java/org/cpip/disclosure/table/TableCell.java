package org.cpip.disclosure.table;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table with the categories it counts.
 *
 * @param codes its category of each dimension, in their order, as printed
 * @param figure what stands in it
 * @param row the row of the source, from 0
 * @param column the column of the source, from 0
 */
public record TableCell(List<String> codes, Figure figure, int row, int column) {

    /** Copies the list and refuses null. */
    public TableCell {
        codes = List.copyOf(codes);
        Objects.requireNonNull(figure, "figure");
    }

    /** For people: {@code Dundee, girls}. */
    public String label() {
        return String.join(", ", codes);
    }
}
