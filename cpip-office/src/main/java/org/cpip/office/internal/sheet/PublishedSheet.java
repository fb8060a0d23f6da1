package org.cpip.office.internal.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A sheet: a heading, sentences below it, and at most one table.
 *
 * @param name on its tab
 * @param heading in its first cell
 * @param lines a sentence a row, below the heading
 * @param columns headings of the table; none for a sheet without a table
 * @param rows a {@code String} or a {@code BigDecimal} for each column
 */
public record PublishedSheet(
        String name, String heading, List<String> lines, List<String> columns, List<List<Object>> rows) {

    /** Copies the lists and refuses null. */
    public PublishedSheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A sheet of sentences. */
    public static PublishedSheet of(String name, String heading, List<String> lines) {
        return new PublishedSheet(name, heading, lines, List.of(), List.of());
    }

    /** The row of the table's headings, from 1. */
    public int headerRow() {
        return lines.size() + 2;
    }

    /** The last row, from 1. */
    public int lastRow() {
        return columns.isEmpty() ? lines.size() + 1 : headerRow() + rows.size();
    }
}
