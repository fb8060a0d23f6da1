package org.cpip.disclosure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of counts as it is published, or is to be.
 *
 * @param name of the file, or any other that tells it from the others
 * @param dimensions what its cells are divided by
 * @param cells the counts
 * @param rates what is printed beside the counts and follows from them
 * @param grid the source: its rows of cells, titles and notes among them
 */
public record PublishedTable(
        String name,
        List<Dimension> dimensions,
        List<TableCell> cells,
        List<PublishedRate> rates,
        List<List<String>> grid) {

    /** Copies the lists and refuses null. */
    public PublishedTable {
        Objects.requireNonNull(name, "name");
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
        rates = List.copyOf(rates);
        grid = List.copyOf(grid);
    }

    /** Whether a cell is all categories of some dimension together. */
    public boolean isTotal(TableCell cell) {
        for (int d = 0; d < dimensions.size() && d < cell.codes().size(); d++) {
            if (dimensions.get(d).isTotal(cell.codes().get(d))) {
                return true;
            }
        }
        return false;
    }

    /** A place in the grid. */
    public record Place(int row, int column) {}

    /** The rows of the source with other texts at some places, everything else as it was. */
    public List<List<String>> gridWith(Map<Place, String> texts) {
        List<List<String>> rows = new ArrayList<>(grid.size());
        grid.forEach(row -> rows.add(new ArrayList<>(row)));
        texts.forEach((place, text) -> rows.get(place.row()).set(place.column(), text));
        return rows;
    }
}
