package org.cpip.io.datapackage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record inside a record: of a date {@code due} and {@code due_words}. Its own values are single ones.
 */
final class NestedColumns implements Part {

    private final Shape<Object> shape;
    private final boolean optional;
    private final String name;
    private final Column[] columns;

    /**
     * Adds the columns to a table; the one that has the name of the whole comes first.
     *
     * @param get from an item to the component, which may be an {@code Optional}
     * @param target the table whose ids a property holds; empty when it holds none
     */
    @SuppressWarnings("unchecked") // The component holds records of the shape.
    NestedColumns(
            Table table,
            Property property,
            Shape<?> shape,
            Function<Object, Object> get,
            Function<Property, String> target) {
        this.shape = (Shape<Object>) shape;
        this.optional = property.isOptionalValue();
        this.name = TableNames.snake(property.name());
        this.columns = new Column[shape.properties().size()];
        for (Property inner : leadingFirst(shape)) {
            if (inner.kind() instanceof Kind.Nested || inner.kind() instanceof Kind.Many) {
                throw new IllegalStateException(shape + " has more than single values and needs a table of its own");
            }
            columns[inner.index()] = table.add(
                    TableNames.column(name, shape, inner),
                    CellKinds.of(inner.kind()),
                    false,
                    false,
                    target.apply(inner),
                    TableNames.isLeading(shape, inner) ? property.description() : inner.description(),
                    item -> cell(get.apply(item), inner));
        }
    }

    private static List<Property> leadingFirst(Shape<?> shape) {
        List<Property> properties = new ArrayList<>(shape.properties());
        properties.sort(Comparator.comparing(each -> !TableNames.isLeading(shape, each)));
        return properties;
    }

    private @Nullable Object cell(Object component, Property inner) {
        Object record = component instanceof Optional<?> some ? some.orElse(null) : component;
        if (record == null) {
            return null;
        }
        Object value = shape.get(record, inner.index());
        return value instanceof Optional<?> some ? some.orElse(null) : value;
    }

    @Override
    public Object value(Row row) {
        Column filled = firstFilled(row);
        if (filled == null) {
            if (!optional) {
                throw new IllegalArgumentException("it has no " + name);
            }
            return Optional.empty();
        }
        Object[] values = new Object[columns.length];
        for (Property inner : shape.properties()) {
            Column column = columns[inner.index()];
            Optional<Object> cell = row.find(column);
            if (!inner.isOptionalValue() && cell.isEmpty()) {
                throw new IllegalArgumentException(filled.name() + " has a value, but " + column.name() + " has none");
            }
            values[inner.index()] = inner.isOptionalValue() ? cell : cell.orElseThrow();
        }
        Object made = shape.create(values);
        return optional ? Optional.of(made) : made;
    }

    private @Nullable Column firstFilled(Row row) {
        for (Column column : columns) {
            if (row.find(column).isPresent()) {
                return column;
            }
        }
        return null;
    }
}
