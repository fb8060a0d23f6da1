package org.cpip.model.shape;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cpip.model.date.EdtfPeriod;

/** What a property holds, apart from how any format writes it. Immutable. */
public sealed interface Kind {

    /** The class of one value; of a number its object class. */
    Class<?> type();

    /** A single value. */
    enum Scalar implements Kind {
        /** Any text. */
        TEXT(String.class),
        /** An id of the record itself, by the rule of {@link org.cpip.model.Slugs}. */
        SLUG(String.class),
        /** A SHA-256: 64 lower-case hexadecimal digits. */
        SHA256(String.class),
        /** An exact day. */
        DAY(LocalDate.class),
        /** A date or an interval, ISO 8601-2 (EDTF). */
        PERIOD(EdtfPeriod.class),
        /** A link. */
        LINK(URI.class),
        /** A whole number. */
        WHOLE(Integer.class),
        /** A whole number from 0. */
        FROM_ZERO(Integer.class),
        /** A whole number from 1. */
        FROM_ONE(Integer.class),
        /** A decimal number with its scale. */
        DECIMAL(BigDecimal.class),
        /** A floating-point number from 0 to 1. */
        SHARE(Double.class);

        private final Class<?> type;

        Scalar(Class<?> type) {
            this.type = type;
        }

        @Override
        public Class<?> type() {
            return type;
        }
    }

    /**
     * The id of another record of the programme.
     *
     * @param noun what it is the id of, by the {@linkplain Shape#noun() noun} of that record's shape
     */
    record IdOf(String noun) implements Kind {
        /** Refuses null. */
        public IdOf {
            Objects.requireNonNull(noun, "noun");
        }

        @Override
        public Class<?> type() {
            return String.class;
        }
    }

    /**
     * One of a list of constants.
     *
     * @param type the enum
     * @param noun what a person calls one, with its article: "a delivery status"
     */
    record Code(Class<? extends Enum<?>> type, String noun) implements Kind {
        /** Refuses null. */
        public Code {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(noun, "noun");
        }
    }

    /**
     * A record inside the record.
     *
     * @param shape its shape
     */
    record Nested(Shape<?> shape) implements Kind {
        /** Refuses null. */
        public Nested {
            Objects.requireNonNull(shape, "shape");
        }

        @Override
        public Class<?> type() {
            return shape.type();
        }
    }

    /**
     * One of several records, told apart by which it is.
     *
     * @param type the sealed type
     * @param noun what a person calls it
     * @param description one sentence
     * @param alternatives the records that there are
     */
    record OneOf(Class<?> type, String noun, String description, List<Alternative> alternatives) implements Kind {
        /** Copies the list and refuses null. */
        public OneOf {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(noun, "noun");
            Objects.requireNonNull(description, "description");
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * One of the records of a {@link OneOf}. Its first property is required and tells it from the others; further ones are single
     * values that may be absent, or lists of codes, and no two of the records have one of the same name.
     *
     * @param name what tells it from the others: the name of its first property in files
     * @param shape its shape
     */
    record Alternative(String name, Shape<?> shape) {
        /** Refuses null. */
        public Alternative {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(shape, "shape");
        }
    }

    /**
     * A list, in order.
     *
     * @param item what each member is
     */
    record Many(Kind item) implements Kind {
        /** Refuses null. */
        public Many {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public Class<?> type() {
            return List.class;
        }
    }

    /** Texts by name, in order: what a source has beyond the model. */
    record Fields() implements Kind {
        @Override
        public Class<?> type() {
            return Map.class;
        }
    }
}
