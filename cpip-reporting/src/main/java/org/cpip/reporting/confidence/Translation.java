package org.cpip.reporting.confidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Experimental;

/**
 * A rating carried over to the other scale, and what was lost on the way.
 *
 * <p>Amber/Green and Amber/Red become Amber on three points, because Green there means no significant issue and Red that
 * delivery appears unachievable. Amber of three points stays Amber on five, where it may have meant any of three.
 *
 * @param given as it was given
 * @param translated on the scale asked for
 * @param possible every rating of the finer scale that the coarser one cannot tell apart from it; with one, nothing was
 *     lost
 */
@Experimental
public record Translation(DeliveryConfidence given, DeliveryConfidence translated, List<Rating> possible) {

    private static final List<Rating> AMBERS = List.of(Rating.AMBER_GREEN, Rating.AMBER, Rating.AMBER_RED);

    /** Copies the list and refuses null. */
    public Translation {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(translated, "translated");
        possible = List.copyOf(possible);
    }

    /** Carries a rating over. */
    public static Translation of(DeliveryConfidence given, Scale scale) {
        if (given.scale() == scale) {
            return new Translation(given, given, List.of(given.rating()));
        }
        boolean amber = AMBERS.contains(given.rating());
        Rating rating = amber ? Rating.AMBER : given.rating();
        return new Translation(given, new DeliveryConfidence(scale, rating), amber ? AMBERS : List.of(given.rating()));
    }

    /** Whether the translation says less than what was given, or could be any of several. */
    public boolean isLossy() {
        return possible.size() > 1;
    }

    /** The coarser of two ratings' scales has no rating that the finer one lacks: whether two ratings can mean the same. */
    public static boolean agree(DeliveryConfidence one, DeliveryConfidence other) {
        return one.scale() == other.scale()
                ? one.rating() == other.rating()
                : Stream.of(one, other)
                                .map(each ->
                                        of(each, Scale.THREE_POINT).translated().rating())
                                .distinct()
                                .count()
                        == 1;
    }
}
