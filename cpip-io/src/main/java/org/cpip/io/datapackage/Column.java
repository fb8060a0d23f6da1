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
record Column<T, V>(
        int index,
        String name,
        Kind<V> kind,
        boolean required,
        boolean unique,
        String target,
        String about,
        Function<T, @Nullable V> get) {

    /** The cell of a record; empty when there is no value. */
    String cell(T item) {
        V value = get.apply(item);
        return value == null ? "" : kind.write().apply(value);
    }
}
