package org.cpip.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists with some members replaced or left out; the same list where nothing is, so that what is unchanged is not copied. */
final class Views {

    private Views() {}

    /** The values, some of them replaced; the same list where none is another object. */
    static <T> List<T> each(List<T> values, UnaryOperator<T> view) {
        List<T> viewed = values;
        for (int i = 0; i < values.size(); i++) {
            T value = view.apply(values.get(i));
            if (value != values.get(i)) {
                viewed = viewed == values ? new ArrayList<>(values) : viewed;
                viewed.set(i, value);
            }
        }
        return viewed == values ? values : List.copyOf(viewed);
    }

    /** The values for which it holds; the same list where it holds for all. */
    static <T> List<T> only(List<T> values, Predicate<T> holds) {
        for (T value : values) {
            if (!holds.test(value)) {
                return values.stream().filter(holds).toList();
            }
        }
        return values;
    }
}
