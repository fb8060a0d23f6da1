package org.cpip.io.datapackage;

import java.util.List;
import java.util.function.Function;

/**
 * What stands in a column's cells: its type in Table Schema, and the way from a value to its cell and back.
 *
 * @param type the Table Schema type
 * @param format the Table Schema format; empty for the default one
 * @param what what it is for people, with its article: "an EDTF date"
 * @param remedy what to do about a cell that cannot be read
 * @param choices the only cells there are; empty when there is no such list
 * @param guarded whether a spreadsheet could take a cell for a formula
 * @param write the cell, not empty
 * @param read the value; throws {@link IllegalArgumentException} or {@link java.time.DateTimeException}
 */
record CellKind<V>(
        String type,
        String format,
        String what,
        String remedy,
        List<String> choices,
        boolean guarded,
        Function<V, String> write,
        Function<String, V> read) {}
