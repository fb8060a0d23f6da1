package org.cpip.io.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.shape.Kind.Alternative;
import org.cpip.model.shape.Kind.Many;
import org.cpip.model.shape.Kind.OneOf;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a figure or the reason why there is none: {@code number}, or {@code no_number}, which says what stands
 * instead, and {@code reason}, what it says. All records but the first begin with one text. What else a record holds is a
 * column each, which is empty for the others; a list of codes is one cell.
 */
final class ChoiceColumns implements Part {

    private final List<Alternative> alternatives;
    private final Column first;
    private final Column instead;
    private final Column text;

    /** Of each alternative, those of its properties but the first. */
    private final List<List<Column>> further = new ArrayList<>();

    ChoiceColumns(Table table, OneOf choice, Function<Object, Object> get) {
        alternatives = choice.alternatives();
        Property number = alternatives.get(0).shape().properties().get(0);
        Property reason = alternatives.get(1).shape().properties().get(0);
        String name = TableNames.snake(number.name());
        first = table.add(
                name, CellKinds.of(number.kind()), false, false, "", number.description(), item -> only(get, item, 0));
        instead = table.add("no_" + name, words(), false, false, "", "What stands for it.", item -> {
            int index = indexOf(get.apply(item));
            return index == 0 ? null : alternatives.get(index);
        });
        text = table.add(
                TableNames.snake(reason.name()),
                CellKinds.TEXT,
                false,
                false,
                "",
                "The same in words.",
                item -> only(get, item, 1));
        for (Alternative alternative : alternatives) {
            further.add(alternative.shape().properties().stream()
                    .skip(1)
                    .map(property -> column(table, alternative, property, get))
                    .toList());
        }
    }

    /** {@code markers} of a number; {@code withheld_kind} of a reason. */
    private Column column(Table table, Alternative alternative, Property property, Function<Object, Object> get) {
        boolean leads = alternative == alternatives.get(0);
        String name = leads ? property.name() : alternative.name() + "_" + property.name();
        int index = property.index();
        return table.add(TableNames.snake(name), kindOf(property), false, false, "", property.description(), item -> {
            Object value = get.apply(item);
            if (!alternative.shape().type().isInstance(value)) {
                return null;
            }
            Object held = get(alternative.shape(), value, index);
            return held instanceof Optional<?> some ? some.orElse(null) : held.equals(property.absent()) ? null : held;
        });
    }

    private static CellKind<?> kindOf(Property property) {
        return property.kind() instanceof Many many ? CellKinds.codes(many.item()) : CellKinds.of(property.kind());
    }

    private CellKind<Alternative> words() {
        Map<String, Alternative> byWord = new LinkedHashMap<>();
        alternatives.stream().skip(1).forEach(each -> byWord.put(word(each), each));
        return CellKinds.words(byWord, ChoiceColumns::word);
    }

    private static String word(Alternative alternative) {
        return TableNames.snake(alternative.name()).toUpperCase(Locale.ROOT);
    }

    private int indexOf(Object value) {
        int index = 0;
        while (!alternatives.get(index).shape().type().isInstance(value)) {
            index++;
        }
        return index;
    }

    /** What the record says when it is the first one, or is not; null otherwise. */
    private @Nullable Object only(Function<Object, Object> get, Object item, int from) {
        Object value = get.apply(item);
        int index = indexOf(value);
        return Math.min(index, 1) == from ? get(alternatives.get(index).shape(), value, 0) : null;
    }

    private static <T> Object get(Shape<T> shape, Object value, int index) {
        return shape.get(shape.type().cast(value), index);
    }

    @Override
    public Object value(Row row) {
        Optional<Object> number = row.find(first);
        Optional<Object> other = row.find(instead);
        Optional<Object> reason = row.find(text);
        boolean isReason = other.isPresent() && reason.isPresent();
        if (number.isPresent() == isReason || number.isPresent() && (other.isPresent() || reason.isPresent())) {
            throw new IllegalArgumentException(
                    "either " + first.name() + " has a value, or " + instead.name() + " and " + text.name() + " have");
        }
        Alternative chosen = other.map(Alternative.class::cast).orElse(alternatives.get(0));
        List<Property> properties = chosen.shape().properties();
        Object[] values = new Object[properties.size()];
        values[0] = number.or(() -> reason).orElseThrow();
        List<Column> columns = further.get(alternatives.indexOf(chosen));
        for (int i = 0; i < columns.size(); i++) {
            Property property = properties.get(i + 1);
            Optional<Object> cell = row.find(columns.get(i));
            values[i + 1] = property.kind() instanceof Many ? cell.orElseGet(property::absent) : cell;
        }
        refuseOthers(row, columns, chosen);
        return chosen.shape().create(values);
    }

    private void refuseOthers(Row row, List<Column> own, Alternative chosen) {
        for (List<Column> columns : further) {
            for (Column column : columns) {
                if (columns != own && row.find(column).isPresent()) {
                    throw new IllegalArgumentException(column.name() + " has a value, which does not go with "
                            + (chosen == alternatives.get(0) ? first.name() : word(chosen)));
                }
            }
        }
    }
}
