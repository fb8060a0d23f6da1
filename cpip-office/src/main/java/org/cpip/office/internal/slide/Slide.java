package org.cpip.office.internal.slide;

import java.util.List;
import java.util.Objects;

/**
 * One slide, 338 by 190 millimetres.
 *
 * @param title what it is called, its title on the screen and in the properties
 * @param creator whose it is
 * @param language tag of the language of all its words
 * @param shapes what stands below the title, in the order in which it is read
 * @param notes paragraphs for who presents it
 */
public record Slide(String title, String creator, String language, List<Shape> shapes, List<String> notes) {

    /** Copies the lists and refuses null. */
    public Slide {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(language, "language");
        shapes = List.copyOf(shapes);
        notes = List.copyOf(notes);
    }
}
