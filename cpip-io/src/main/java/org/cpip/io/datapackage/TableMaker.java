package org.cpip.io.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.Provenance;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/**
 * Makes tables of the shapes of the model. A single value is a column; a record inside a record is columns with a prefix;
 * a list is a table of its own, of records, texts or ids, and so is a map, of names and values. Where a record was read is
 * a row of the last table. An owner comes before its parts.
 */
final class TableMaker {

    private final List<Table> tables = new ArrayList<>();

    /** Of lists of records, by noun of the owner and name of the property. */
    private final Map<String, Table> made = new HashMap<>();

    /** The tables whose ids others refer to, by the noun of the shape. */
    private final Map<String, String> names = new HashMap<>();

    private TableMaker() {
        nameAll(Shapes.PROGRAMME);
    }

    /** The table and those of its parts, in the order in which they are written. */
    static List<Table> fill(Table table, Shape<?> shape) {
        TableMaker maker = new TableMaker();
        maker.tables.add(table);
        table.builtBy(maker.fill(table, shape, item -> item));
        return maker.tables;
    }

    private void nameAll(Shape<?> owner) {
        for (Property property : owner.properties()) {
            if (property.kind() instanceof Kind.Many many && many.item() instanceof Kind.Nested nested) {
                names.put(nested.shape().noun(), TableNames.table(owner, property));
                nameAll(nested.shape());
            }
        }
    }

    /**
     * Adds the columns of a record to its table, and the tables of its parts behind it.
     *
     * @param record from an item of the table to the record
     * @return the way back
     */
    @SuppressWarnings("unchecked") // The records of the table are those of the shape.
    private Function<Row, Object> fill(Table table, Shape<?> shape, Function<Object, Object> record) {
        List<Part> parts = new ArrayList<>();
        Shape<Object> records = (Shape<Object>) shape;
        Function<Property, Function<Object, Object>> getters = property -> {
            int index = property.index();
            return item -> records.get(record.apply(item), index);
        };
        for (Property property : shape.properties()) {
            parts.add(part(table, shape, property, getters));
        }
        return row -> {
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).value(row);
            }
            return shape.create(values);
        };
    }

    private Part part(
            Table table, Shape<?> shape, Property property, Function<Property, Function<Object, Object>> getters) {
        Function<Object, Object> get = getters.apply(property);
        Kind kind = property.kind();
        if (kind instanceof Kind.Many many) {
            return many.item() instanceof Kind.Nested nested
                    ? records(table, shape, property, nested.shape(), getters)
                    : texts(table, shape, property, many.item(), get);
        }
        if (kind instanceof Kind.Fields) {
            return fields(table, shape, property, get);
        }
        if (kind instanceof Kind.OneOf choice) {
            return new ChoiceColumns(table, choice, get);
        }
        if (kind instanceof Kind.Nested nested) {
            return nested(table, shape, property, nested.shape(), get);
        }
        return column(table, shape, property, get);
    }

    private Part column(Table table, Shape<?> shape, Property property, Function<Object, Object> get) {
        boolean optional = property.isOptionalValue();
        Column column = table.add(
                TableNames.column(shape, property),
                CellKinds.of(property.kind()),
                !optional,
                property.kind() == Kind.Scalar.SLUG,
                target(property),
                property.description(),
                optional ? item -> ((Optional<?>) get.apply(item)).orElse(null) : get::apply);
        return optional ? row -> row.find(column) : row -> row.get(column);
    }

    private String target(Property property) {
        return property.kind() instanceof Kind.IdOf id ? names.getOrDefault(id.noun(), "") : "";
    }

    /** A record inside the record: where it was read, a marked row of another table, or columns. */
    private Part nested(Table table, Shape<?> shape, Property property, Shape<?> inner, Function<Object, Object> get) {
        if (inner.type() == Provenance.class) {
            table.withProvenance(item -> (Optional<?>) get.apply(item));
            return Row::provenance;
        }
        Optional<Property> list = Marked.listOf(shape, property);
        return list.isPresent()
                ? row -> Marked.only(row.items(tableOf(shape, list.get())), property.name())
                : new NestedColumns(table, property, inner, get, this::target);
    }

    private Table tableOf(Shape<?> owner, Property property) {
        return made.get(owner.noun() + "." + property.name());
    }

    /** A list of records: a table of them, in which those of other properties are marked. */
    private Part records(
            Table owner,
            Shape<?> shape,
            Property property,
            Shape<?> inner,
            Function<Property, Function<Object, Object>> getters) {
        List<Property> marks = Marked.marksOf(shape, property);
        Function<Object, Object> get = getters.apply(property);
        Table table = new Table(
                TableNames.table(shape, property),
                TableNames.noun(inner.noun()),
                inner.description(),
                owner,
                marks.isEmpty()
                        ? item -> (List<?>) get.apply(item)
                        : item -> Marked.all(item, marks, property, getters));
        made.put(shape.noun() + "." + property.name(), table);
        tables.add(table);
        if (marks.isEmpty()) {
            table.builtBy(fill(table, inner, item -> item));
            return row -> row.items(table);
        }
        Function<Row, String> mark = Marked.columns(table, marks);
        Function<Row, Object> build = fill(table, inner, item -> ((Marked) item).value());
        table.builtBy(row -> new Marked(mark.apply(row), build.apply(row)));
        return row -> Marked.unmarked(row.items(table));
    }

    /** A list of texts or ids: a row for each. */
    private Part texts(Table owner, Shape<?> shape, Property property, Kind kind, Function<Object, Object> get) {
        Table table = new Table(
                TableNames.table(shape, property),
                TableNames.noun(shape, property),
                property.description(),
                owner,
                item -> (List<?>) get.apply(item));
        tables.add(table);
        Column value = table.add(
                TableNames.value(shape, property, kind),
                CellKinds.of(kind),
                true,
                false,
                kind instanceof Kind.IdOf id ? names.getOrDefault(id.noun(), "") : "",
                property.description(),
                text -> text);
        table.builtBy(row -> row.get(value));
        return row -> row.items(table);
    }

    /** Texts by name: a row for each. */
    private Part fields(Table owner, Shape<?> shape, Property property, Function<Object, Object> get) {
        Table table = new Table(
                TableNames.table(shape, property),
                TableNames.noun(shape, property),
                property.description(),
                owner,
                item -> ((Map<?, ?>) get.apply(item)).entrySet());
        tables.add(table);
        Column name =
                table.add("name", CellKinds.TEXT, true, false, "", "As in the source.", item -> ((Map.Entry<?, ?>) item)
                        .getKey());
        Column text = table.add(
                "value", CellKinds.TEXT, true, false, "", "As a text.", item -> ((Map.Entry<?, ?>) item).getValue());
        table.builtBy(row -> Map.entry(row.get(name), row.get(text)));
        return row -> map(row.items(table));
    }

    private static Map<Object, Object> map(List<Object> entries) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object item : entries) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) item;
            if (map.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                throw new IllegalArgumentException("the custom field " + entry.getKey() + " is there twice");
            }
        }
        return map;
    }
}
