package org.cpip.office.internal.word;

import java.util.Objects;

/**
 * The words of a document that belong to no part of its text, in its language.
 *
 * @param language tag of the language, such as {@code en-GB}; ASCII
 * @param contents heading of the contents list
 * @param page what stands below a page, with {@code {0}} for its number and {@code {1}} for how many there are
 * @param nothing what stands in a cell with nothing to say
 */
public record DocumentLabels(String language, String contents, String page, String nothing) {

    /** British English. */
    public static final DocumentLabels ENGLISH =
            new DocumentLabels("en-GB", "Contents", "Page {0} of {1}", Cell.NOTHING);

    /** Refuses null. */
    public DocumentLabels {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(contents, "contents");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(nothing, "nothing");
    }
}
