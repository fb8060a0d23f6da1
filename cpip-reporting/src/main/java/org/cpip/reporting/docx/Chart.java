package org.cpip.reporting.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of figures that a report's tables show, and of no others.
 *
 * @param place id of the table before which it stands, with the number of the group from 0, such as {@code months#0};
 *     empty text for the place after the summary
 * @param title what it shows
 * @param alt the same with its figures, for people who cannot see it
 * @param kind its shape
 * @param across what the categories are
 * @param categories in order
 * @param series one or more, each with a value or none for each category
 */
record Chart(
        String place,
        String title,
        String alt,
        Kind kind,
        String across,
        List<String> categories,
        List<Series> series) {

    /** What charts look like. */
    enum Kind {
        /** Lying bars, their series one after the other. */
        STACKED,
        /** Standing bars. */
        COLUMNS,
        /** Lines, broken where there is no figure. */
        LINES
    }

    /**
     * Figures of one colour.
     *
     * @param id tells the colour
     * @param name in the legend
     * @param values none where there is no figure, or none to draw
     */
    record Series(String id, String name, List<Optional<BigDecimal>> values) {}
}
