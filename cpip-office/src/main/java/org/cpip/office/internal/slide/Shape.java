package org.cpip.office.internal.slide;

import java.util.List;
import java.util.Objects;
import org.cpip.office.internal.word.Part;

/** What stands on a slide. */
public sealed interface Shape {

    /** What a screen reader and the list of shapes call it. */
    String name();

    /** Where it stands. */
    Box box();

    /**
     * A place on the slide, in millimetres from its upper left corner.
     *
     * @param left of its left side
     * @param top of its upper side
     * @param width 1 or more
     * @param height 1 or more
     */
    record Box(int left, int top, int width, int height) {}

    /**
     * Paragraphs.
     *
     * @param name as it is called
     * @param box where it stands; what does not fit runs out of it below
     * @param lines the paragraphs; one at least
     */
    record Text(String name, Box box, List<Line> lines) implements Shape {
        /** Copies the list and refuses null. */
        public Text {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(box, "box");
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph.
     *
     * @param text what it says
     * @param style how it looks
     */
    record Line(String text, Style style) {}

    /** How a paragraph looks. */
    enum Style {
        /** A line below the title. */
        SUBTITLE(1_400, false, false),
        /** Above a list. */
        HEADING(1_400, true, false),
        /** A sentence. */
        SENTENCE(1_400, false, false),
        /** A remark. */
        NOTE(1_200, false, false),
        /** An item of a list. */
        ITEM(1_200, false, true);

        final int size;
        final boolean bold;
        final boolean bullet;

        Style(int size, boolean bold, boolean bullet) {
            this.size = size;
            this.bold = bold;
            this.bullet = bullet;
        }
    }

    /**
     * A native chart.
     *
     * @param name as it is called
     * @param box where it stands
     * @param description its alternative text: everything that it shows
     * @param body writes the part of the chart (ECMA-376 part 1, 21.2)
     */
    record Chart(String name, Box box, String description, Part.Body body) implements Shape {
        /** Refuses null. */
        public Chart {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(box, "box");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(body, "body");
        }
    }
}
