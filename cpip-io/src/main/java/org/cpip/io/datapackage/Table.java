package org.cpip.io.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.shape.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * One CSV: which records it has a row for, its columns, and the way back from a row to the record. The same description
 * serves writing, reading and {@code datapackage.json}. Made by {@link TableMaker}; not changed after that.
 *
 * <p>Every table begins with the column {@code row}, the row's number from 1. A table of parts has the row number of the
 * owner in the next column, since ids may be missing or the same in a plan that breaks the rules.
 */
final class Table {

    static final String ROW = "row";
    static final String PROVENANCE_ROW = "provenance_row";

    private final String name;
    private final String noun;
    private final String about;
    private final @Nullable Table owner;
    private final Walk walk;
    private final Function<Object, ? extends Iterable<?>> items;
    private final List<Table> parts = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private Function<Row, Object> build = row -> row;
    private @Nullable Function<Object, Optional<?>> provenance;

    /** Goes through all records of a programme that have a row in a table. */
    interface Walk {

        /** In order, as often as it is called. */
        void each(Programme programme, Visitor visitor) throws IOException;
    }

    /** Takes the rows of a table. */
    interface Visitor {

        /** A record with its row number and that of its owner, which is 0 for what the programme itself owns. */
        void row(int number, int owner, Object item) throws IOException;
    }

    /** A table of records that are found in their own way. */
    Table(String name, String noun, String about, Walk walk) {
        this.name = name;
        this.noun = noun;
        this.about = about;
        this.owner = null;
        this.items = item -> List.of();
        this.walk = walk;
    }

    /**
     * A table of parts of another table's records.
     *
     * @param of that table; what the programme itself has needs no row number to say so
     */
    Table(String name, String noun, String about, Table of, Function<Object, ? extends Iterable<?>> items) {
        this.name = name;
        this.noun = noun;
        this.about = about;
        this.owner = of.isProgramme() ? null : of;
        this.items = items;
        of.parts.add(this);
        this.walk = (plan, visitor) -> {
            int[] number = {0};
            of.each(plan, (ownerNumber, its, whole) -> {
                for (Object item : items.apply(whole)) {
                    visitor.row(++number[0], owner == null ? 0 : ownerNumber, item);
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
    Object build(Row row) {
        return build.apply(row);
    }

    /** Goes through all rows of a programme. */
    void each(Programme programme, Visitor visitor) throws IOException {
        walk.each(programme, visitor);
    }

    /**
     * Marks this table, and all of its parts that have a row because of an item, in one pass.
     *
     * @param provenance the table of where records were read
     */
    void markFilled(Object item, Table provenance, Set<Table> filled) {
        filled.add(this);
        if (provenance(item).isPresent()) {
            filled.add(provenance);
        }
        for (Table part : parts) {
            for (Object each : part.items.apply(item)) {
                part.markFilled(each, provenance, filled);
            }
        }
    }

    /** The resource's name. */
    String name() {
        return name;
    }

    private boolean isProgramme() {
        return name.equals(Shapes.PROGRAMME.noun());
    }

    /** What a person calls a record: "milestone". */
    String noun() {
        return noun;
    }

    String about() {
        return about;
    }

    /** The file, beside {@code datapackage.json}. */
    String path() {
        return name + ".csv";
    }

    /** The table that this one holds parts of; null for what the programme itself owns. */
    @Nullable
    Table owner() {
        return owner;
    }

    /** The column with the owner's row number. */
    String ownerColumn() {
        return owner == null ? "" : owner.noun.replace(' ', '_') + "_row";
    }

    /** Its own columns: all but the numbers of rows. */
    List<Column> columns() {
        return columns;
    }

    boolean hasProvenance() {
        return provenance != null;
    }

    /** Where a record was read. */
    Optional<?> provenance(Object item) {
        return provenance == null ? Optional.empty() : provenance.apply(item);
    }

    /** Says that the last column is the row number of where a record was read, a {@link Provenance}. */
    void withProvenance(Function<Object, Optional<?>> get) {
        provenance = get;
    }

    /** Says how a record is made of a row. */
    void builtBy(Function<Row, Object> way) {
        build = way;
    }

    /** Adds a column. */
    Column add(
            String column,
            CellKind<?> kind,
            boolean required,
            boolean unique,
            String target,
            String description,
            Function<Object, @Nullable Object> get) {
        Column added = new Column(columns.size(), column, kind, required, unique, target, description, get);
        if (columns.stream().anyMatch(each -> each.name().equals(column))) {
            throw new IllegalStateException("The table " + name + " has two columns " + column);
        }
        columns.add(added);
        return added;
    }
}
