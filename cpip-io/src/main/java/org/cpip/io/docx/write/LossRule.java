package org.cpip.io.docx.write;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A component of a model type that the visible document cannot carry, always or for some values.
 *
 * @param component the component's name
 * @param loses whether this value's component is lost
 * @param reason why, in one sentence
 */
record LossRule<T>(String component, Predicate<T> loses, String reason) {

    static final String NO_PLACE = "The visible document has no place for it";

    static final String OTHER_ID = "The document shows no ids, and this one is not what reading would make";

    private static final String UNREADABLE =
            "It has characters that XML 1.0 cannot hold; U+FFFD stands in the place of each";

    /** A component that has no place in the document. */
    static <T> LossRule<T> noPlace(String component, Predicate<T> present) {
        return new LossRule<>(component, present, NO_PLACE);
    }

    /** An id, which comes back only if it is the one that reading makes. */
    static <T> LossRule<T> id(Predicate<T> other) {
        return new LossRule<>("id", other, OTHER_ID);
    }

    /** A text that the document shows; an empty one loses nothing. */
    static <T> LossRule<T> text(String component, Function<T, String> text) {
        return new LossRule<>(component, value -> !XmlWriter.canHold(text.apply(value)), UNREADABLE);
    }
}
