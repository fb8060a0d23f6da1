package org.cpip.io.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;

/**
 * A row of a table in which records of a list stand with those that the owner has beside the list, marked by a column each:
 * of an indicator its observations, and the one that is its baseline.
 *
 * @param property the property that it is the value of; empty for a member of the list
 * @param value the record
 */
record Marked(String property, Object value) {

    /** The list of such records that the owner has beside this property; empty when it has none. */
    static Optional<Property> listOf(Shape<?> owner, Property property) {
        return owner.properties().stream()
                .filter(each ->
                        each.kind() instanceof Kind.Many many && many.item().equals(property.kind()))
                .findFirst();
    }

    /** The properties with such records beside a list. */
    static List<Property> marksOf(Shape<?> owner, Property list) {
        Kind item = ((Kind.Many) list.kind()).item();
        return owner.properties().stream()
                .filter(each -> each.kind().equals(item))
                .toList();
    }

    /** The rows of an owner: those of the properties first. */
    static List<Marked> all(
            Object owner, List<Property> marks, Property list, Function<Property, Function<Object, Object>> getters) {
        List<Marked> rows = new ArrayList<>();
        for (Property mark : marks) {
            ((Optional<?>) getters.apply(mark).apply(owner))
                    .ifPresent(value -> rows.add(new Marked(mark.name(), value)));
        }
        ((List<?>) getters.apply(list).apply(owner)).forEach(value -> rows.add(new Marked("", value)));
        return rows;
    }

    /** Adds a column for each mark, and reads the mark of a row. */
    static Function<Row, String> columns(Table table, List<Property> marks) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Property mark : marks) {
            String about = "Whether it is this one: " + mark.description();
            columns.put(
                    mark.name(),
                    table.add(TableNames.snake(mark.name()), CellKinds.FLAG, true, false, "", about, item -> ((Marked)
                                    item)
                            .property()
                            .equals(mark.name())));
        }
        return row -> columns.entrySet().stream()
                .filter(each -> (Boolean) row.get(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The value of a property among the rows of its owner. */
    static Optional<Object> only(List<Object> rows, String property) {
        List<Object> found = values(rows, property);
        if (found.size() > 1) {
            throw new IllegalArgumentException(found.size() + " of its rows are marked as " + property);
        }
        return found.stream().findFirst();
    }

    /** The members of the list among the rows of their owner. */
    static List<Object> unmarked(List<Object> rows) {
        return values(rows, "");
    }

    private static List<Object> values(List<Object> rows, String property) {
        return rows.stream()
                .map(Marked.class::cast)
                .filter(row -> row.property().equals(property))
                .map(Marked::value)
                .toList();
    }
}
