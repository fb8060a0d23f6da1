package org.cpip.io.datapackage;

import java.util.List;
import java.util.function.Function;

/** A table for a list of texts or of ids: a row for each, in order. */
final class TextTable extends Table<String> {

    private final Column<String, String> value;

    /**
     * A table.
     *
     * @param target the table whose ids they are; empty when they are none
     */
    <P> TextTable(
            String name,
            String noun,
            String about,
            Table<P> owner,
            Function<P, List<String>> items,
            String column,
            String target) {
        super(name, noun, about, owner, items);
        value = link(column, target, text -> text, about);
    }

    @Override
    String build(Row row) {
        return row.get(value);
    }
}
