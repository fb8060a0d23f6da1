package org.cpip.model;

import java.util.ArrayList;
import java.util.List;

/** The lists of builders: most stay empty or are set whole, so that only those that are added to are made. */
final class Growing {

    private Growing() {}

    /** A list with one more value: the same one when it was made here, otherwise a new one. */
    static <T> List<T> with(List<T> values, T value) {
        List<T> grown = values instanceof ArrayList ? values : new ArrayList<>(values);
        grown.add(value);
        return grown;
    }
}
