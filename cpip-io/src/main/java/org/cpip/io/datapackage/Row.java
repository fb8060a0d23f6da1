package org.cpip.io.datapackage;

import java.util.List;
import java.util.Optional;
import org.cpip.model.Provenance;
import org.jspecify.annotations.Nullable;

/** One row as read, with the way to the rows that belong to it. */
final class Row {

    private final int number;
    private final int owner;
    private final int provenance;
    private final int line;
    private final @Nullable Object[] values;
    private @Nullable Assembly assembly;

    /**
     * A row of values.
     *
     * @param number its number
     * @param owner the number of its owner's row, 0 when it has none
     * @param provenance the number of its row of provenance, 0 when it has none
     * @param line the line it begins on
     * @param values in the order of the table's columns, null where there is none
     */
    Row(int number, int owner, int provenance, int line, @Nullable Object[] values) {
        this.number = number;
        this.owner = owner;
        this.provenance = provenance;
        this.line = line;
        this.values = values;
    }

    int number() {
        return number;
    }

    int owner() {
        return owner;
    }

    int provenanceRow() {
        return provenance;
    }

    int line() {
        return line;
    }

    /** Names the place where parts are to be found; before that the row has none. */
    void within(Assembly whole) {
        assembly = whole;
    }

    /** The value of a required column. */
    Object get(Column column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException(column.name() + " has no value"));
    }

    /** The value of a column, if any. */
    Optional<Object> find(Column column) {
        return Optional.ofNullable(values[column.index()]);
    }

    /** The parts in another table, in order. */
    List<Object> items(Table parts) {
        return assembly == null ? List.of() : assembly.items(parts, number);
    }

    /** Where the record was read. */
    Optional<Provenance> provenance() {
        return assembly == null ? Optional.empty() : assembly.provenance(provenance);
    }
}
