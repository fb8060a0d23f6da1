package org.cpip.spi.report;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * A word that a report uses, and what it means there.
 *
 * @param term the word; empty for a remark on the whole
 * @param text what it means
 * @param tone of the state that the word names, where it names one: it has the same sign as in a cell
 */
@Experimental
public record Note(String term, String text, Optional<Cell.Tone> tone) {

    /** Refuses null. */
    public Note {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }

    /** A remark on the whole. */
    public static Note remark(String text) {
        return new Note("", text, Optional.empty());
    }
}
