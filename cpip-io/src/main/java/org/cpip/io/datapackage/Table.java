package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One CSV: which records it has a row for, its columns, and the way back from a row to the record. The same description
 * serves writing, reading and {@code datapackage.json}.
 *
 * <p>Every table begins with the column {@code row}, the row's number from 1. A table of parts has the row number of the
 * owner in the next column, since ids may be missing or the same in a plan that breaks the rules.
 *
 * @param <T> the record
 */
abstract class Table<T> {

    static final String ROW = "row";
    static final String PROVENANCE_ROW = "provenance_row";

    private final String name;
    private final String noun;
    private final String about;
    private final @Nullable Table<?> owner;
    private final Walk<T> walk;
    private final List<Column<T, ?>> columns = new ArrayList<>();
    private @Nullable Function<T, Optional<Provenance>> provenance;

    /** Goes through all records of a programme that have a row in a table. */
    interface Walk<T> {

        /** In order, as often as it is called. */
        void each(Programme programme, Visitor<T> visitor) throws IOException;
    }

    /** Takes the rows of a table. */
    interface Visitor<T> {

        /** A record with its row number and that of its owner, which is 0 for what the programme itself owns. */
        void row(int number, int owner, T item) throws IOException;
    }

    /** A table of records that are found in their own way. */
    Table(String name, String noun, String about, Walk<T> walk) {
        this.name = name;
        this.noun = noun;
        this.about = about;
        this.owner = null;
        this.walk = walk;
    }

    /** A table of records that the programme itself holds. */
    Table(String name, String noun, String about, Function<Programme, List<T>> items) {
        this(name, noun, about, (programme, visitor) -> {
            int number = 0;
            for (T item : items.apply(programme)) {
                visitor.row(++number, 0, item);
            }
        });
    }

    /** A table of parts of another table's records. */
    <P> Table(String name, String noun, String about, Table<P> owner, Function<P, List<T>> items) {
        this.name = name;
        this.noun = noun;
        this.about = about;
        this.owner = owner;
        this.walk = (programme, visitor) -> {
            int[] number = {0};
            owner.each(programme, (ownerNumber, its, whole) -> {
                for (T item : items.apply(whole)) {
                    visitor.row(++number[0], ownerNumber, item);
                }
            });
        };
    }

    /**
     * The record of a row.
     *
     * @throws IllegalArgumentException if the values do not go together
     * @throws java.time.DateTimeException if the values do not go together
     */
    abstract T build(Row row);

    /** Goes through all rows of a programme. */
    final void each(Programme programme, Visitor<T> visitor) throws IOException {
        walk.each(programme, visitor);
    }

    /** The resource's name. */
    final String name() {
        return name;
    }

    /** What a person calls a record: "milestone". */
    final String noun() {
        return noun;
    }

    final String about() {
        return about;
    }

    /** The file, beside {@code datapackage.json}. */
    final String path() {
        return name + ".csv";
    }

    /** The table that this one holds parts of; null for what the programme itself owns. */
    final @Nullable Table<?> owner() {
        return owner;
    }

    /** The column with the owner's row number. */
    final String ownerColumn() {
        return owner == null ? "" : owner.noun.replace(' ', '_') + "_row";
    }

    /** Its own columns: all but the numbers of rows. */
    final List<Column<T, ?>> columns() {
        return columns;
    }

    final boolean hasProvenance() {
        return provenance != null;
    }

    /** Where a record was read. */
    final Optional<Provenance> provenance(T item) {
        return provenance == null ? Optional.empty() : provenance.apply(item);
    }

    /** Says that the last column is the row number of where a record was read. */
    final void withProvenance(Function<T, Optional<Provenance>> get) {
        provenance = get;
    }

    /** The id, which others refer to. */
    final Column<T, String> id(Function<T, String> get, String about) {
        return add(new Column<>(columns.size(), "id", Kinds.TEXT, true, true, "", about, get));
    }

    /** A column that always has a value. */
    final <V> Column<T, V> required(String column, Kind<V> kind, Function<T, V> get, String about) {
        return add(new Column<>(columns.size(), column, kind, true, false, "", about, get));
    }

    /** A column whose value may be absent. */
    final <V> Column<T, V> optional(String column, Kind<V> kind, Function<T, Optional<V>> get, String about) {
        return add(new Column<>(columns.size(), column, kind, false, false, "", about, orNull(get)));
    }

    /** The id of a record in another table, always there. */
    final Column<T, String> link(String column, String target, Function<T, String> get, String about) {
        return add(new Column<>(columns.size(), column, Kinds.TEXT, true, false, target, about, get));
    }

    /** The id of a record in another table, if any. */
    final Column<T, String> optionalLink(
            String column, String target, Function<T, Optional<String>> get, String about) {
        return add(new Column<>(columns.size(), column, Kinds.TEXT, false, false, target, about, orNull(get)));
    }

    private <V> Column<T, V> add(Column<T, V> column) {
        columns.add(column);
        return column;
    }

    private static <T, V> Function<T, @Nullable V> orNull(Function<T, Optional<V>> get) {
        return item -> get.apply(item).orElse(null);
    }
}
