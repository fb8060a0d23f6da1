package org.cpip.io.datapackage;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param index its place among the table's own columns, from 0
 * @param name in snake case
 * @param kind what its cells hold
 * @param required whether every row has a value
 * @param unique whether no two rows of a plan that keeps the rules have the same value
 * @param target the table whose {@code id} the value is; empty when it is no such thing
 * @param about one sentence
 * @param get the value of a record; null when it has none
 */
record Column(
        int index,
        String name,
        CellKind<?> kind,
        boolean required,
        boolean unique,
        String target,
        String about,
        Function<Object, @Nullable Object> get) {

    /** The cell of a record; empty when there is no value. */
    String cell(Object item) {
        Object value = get.apply(item);
        return value == null ? "" : write(kind, value);
    }

    @SuppressWarnings("unchecked") // The kind is that of the property that the value comes from.
    private static <V> String write(CellKind<V> kind, Object value) {
        return kind.write().apply((V) value);
    }
}
