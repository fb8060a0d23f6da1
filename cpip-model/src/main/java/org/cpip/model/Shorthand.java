package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.Withheld;

/**
 * The marks that published tables have in place of a figure and beside one, in the way of the UK Government Analysis Function.
 * Zero has none: it is a figure.
 *
 * @param mark such as {@code [c]}
 * @param meaning in words
 */
public record Shorthand(String mark, String meaning) {

    private static final Shorthand CONFIDENTIAL =
            new Shorthand("[c]", "confidential: there is a figure, and it is not shown");
    private static final Shorthand SECONDARY =
            new Shorthand("[s]", "not shown, so that a confidential figure cannot be worked out");
    private static final Shorthand MISSING =
            new Shorthand("[x]", "not available: there should be a figure, and there is none");
    private static final Shorthand IMPOSSIBLE = new Shorthand("[z]", "not applicable: there can be no figure");

    /** Refuses null. */
    public Shorthand {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(meaning, "meaning");
    }

    /** Every mark there is, those in place of a figure first. */
    public static List<Shorthand> all() {
        List<Shorthand> all = new java.util.ArrayList<>(List.of(CONFIDENTIAL, SECONDARY, MISSING, IMPOSSIBLE));
        for (FigureMarker marker : FigureMarker.values()) {
            all.add(of(marker));
        }
        return List.copyOf(all);
    }

    /** The mark in place of a figure; empty for one that is shown. */
    public static Optional<Shorthand> instead(IndicatorValue value) {
        if (value instanceof Measured) {
            return Optional.empty();
        }
        if (value instanceof Withheld withheld) {
            return Optional.of(withheld.kind().equals(Optional.of(WithheldKind.SECONDARY)) ? SECONDARY : CONFIDENTIAL);
        }
        return Optional.of(value instanceof Missing ? MISSING : IMPOSSIBLE);
    }

    /** The mark beside a figure. */
    public static Shorthand of(FigureMarker marker) {
        return switch (marker) {
            case PROVISIONAL -> new Shorthand("[p]", "provisional: it may change");
            case REVISED -> new Shorthand("[r]", "revised: it was another one when it was first published");
            case ESTIMATED -> new Shorthand("[e]", "estimated: it was not counted");
            case BREAK_IN_SERIES ->
                new Shorthand("[b]", "break in series: it was counted in another way than those before it");
            case LOW -> new Shorthand("[low]", "not zero, but rounds to it");
        };
    }

    /** All marks of a value, with spaces between; empty for a figure of which nothing has to be known. */
    public static String marks(IndicatorValue value) {
        return value instanceof Measured measured
                ? measured.markers().stream().map(marker -> of(marker).mark()).collect(Collectors.joining(" "))
                : instead(value).map(Shorthand::mark).orElse("");
    }

    /** What stands in the cell of a table: {@code 12}, {@code 12 [r]} or {@code [c]}. */
    public static String text(IndicatorValue value) {
        return value instanceof Measured measured
                ? (measured.number().toPlainString() + " " + marks(value)).strip()
                : marks(value);
    }
}
