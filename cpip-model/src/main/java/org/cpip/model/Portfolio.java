package org.cpip.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Programmes that one office looks at together.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param title what they are together, such as the name of the office; may be empty
 * @param programmes in the order in which they are shown, each with an id of its own
 */
@Experimental
public record Portfolio(String title, List<Programme> programmes) {

    /**
     * Copies the list and refuses null.
     *
     * @throws IllegalArgumentException if two programmes have one id: what is said of one could be meant of the other
     */
    public Portfolio {
        Objects.requireNonNull(title, "title");
        programmes = List.copyOf(programmes);
        Set<String> ids = new HashSet<>();
        for (Programme programme : programmes) {
            if (!ids.add(programme.id())) {
                throw new IllegalArgumentException("Two programmes have the id " + programme.id());
            }
        }
    }

    /** The programmes as they were known at the end of a day ({@link Programme#asAt}). */
    public Portfolio asAt(LocalDate day) {
        return new Portfolio(
                title, programmes.stream().map(programme -> programme.asAt(day)).toList());
    }
}
