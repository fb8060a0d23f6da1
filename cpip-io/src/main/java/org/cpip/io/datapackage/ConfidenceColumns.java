package org.cpip.io.datapackage;

import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;

/** The two columns of a delivery confidence: the rating, and the scale that it was given on. */
record ConfidenceColumns(Column<?, Rating> rating, Column<?, Scale> scale) {

    private static final Kind<Rating> RATING = Kinds.constant(Rating.class);
    private static final Kind<Scale> SCALE = Kinds.constant(Scale.class);

    static <T> ConfidenceColumns in(
            Table<T> table, String name, Function<T, Optional<DeliveryConfidence>> get, String about) {
        return new ConfidenceColumns(
                table.optional(name, RATING, item -> get.apply(item).map(DeliveryConfidence::rating), about),
                table.optional(
                        name + "_scale",
                        SCALE,
                        item -> get.apply(item).map(DeliveryConfidence::scale),
                        "The scale that " + name + " was given on."));
    }

    /** The rating of a row, if any. */
    Optional<DeliveryConfidence> from(Row row) {
        if (row.find(rating).isPresent() != row.find(scale).isPresent()) {
            throw new IllegalArgumentException(rating.name() + " and " + scale.name() + " go together");
        }
        return row.find(rating).map(value -> new DeliveryConfidence(row.get(scale), value));
    }
}
