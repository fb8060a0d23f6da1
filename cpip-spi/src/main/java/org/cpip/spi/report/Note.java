package org.cpip.spi.report;

import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * A word that a report uses, and what it means there.
 *
 * @param term the word; empty for a remark on the whole
 * @param text what it means
 */
@Experimental
public record Note(String term, String text) {

    /** Refuses null. */
    public Note {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(text, "text");
    }
}
