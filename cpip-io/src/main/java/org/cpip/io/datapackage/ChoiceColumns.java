package org.cpip.io.datapackage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.shape.Kind.Alternative;
import org.cpip.model.shape.Kind.OneOf;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a figure or the reason why there is none: {@code number}, or {@code no_number}, which says what stands
 * instead, and {@code reason}, what it says. All records but the first have one text.
 */
final class ChoiceColumns implements Part {

    private final List<Alternative> alternatives;
    private final Column first;
    private final Column instead;
    private final Column text;

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
        return Math.min(index, 1) == from ? get(alternatives.get(index).shape(), value) : null;
    }

    private static <T> Object get(Shape<T> shape, Object value) {
        return shape.get(shape.type().cast(value), 0);
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
        return chosen.shape().create(new Object[] {number.or(() -> reason).orElseThrow()});
    }
}
