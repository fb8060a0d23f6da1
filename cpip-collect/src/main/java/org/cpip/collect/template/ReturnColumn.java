package org.cpip.collect.template;

import java.util.Arrays;
import java.util.Optional;
import org.cpip.model.Experimental;

/** The columns of a form, whatever format it is kept in. They are found by their titles, wherever they stand. */
@Experimental
public enum ReturnColumn {
    /** What is asked for, as a program names it. */
    CELL("Cell", 26, false),
    /** Title of the indicator. */
    INDICATOR("Indicator", 34, false),
    /** The category, or that it is the total. */
    CATEGORY("Category", 22, false),
    /** The answer. */
    FIGURE("Figure", 12, true),
    /** Why there is none. */
    IF_NONE("If none", 16, true),
    /** What has to be known, and the reason of a figure that surprises. */
    NOTE("Note", 44, true),
    /** The {@link Stamp}. */
    FORM("Form", 40, false),
    /** What was found in a return that is sent back; nobody answers in it. */
    FOUND("Please look at", 44, false);

    private final String title;
    private final int width;
    private final boolean open;

    ReturnColumn(String title, int width, boolean open) {
        this.title = title;
        this.width = width;
        this.open = open;
    }

    /** The title of the column. */
    public String title() {
        return title;
    }

    /** The column with this title, whatever its letters' case. */
    public static Optional<ReturnColumn> of(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    int width() {
        return width;
    }

    boolean isOpen() {
        return open;
    }
}
