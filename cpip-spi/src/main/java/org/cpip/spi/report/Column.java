package org.cpip.spi.report;

import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * A column of a table.
 *
 * @param id in kebab-case, the same in every language
 * @param title its heading
 * @param kind what its cells hold, besides empty and absent ones
 * @param audience who it is for
 */
@Experimental
public record Column(String id, String title, Kind kind, Audience audience) {

    /** Refuses null. */
    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(audience, "audience");
    }

    /** A column for everybody. */
    public Column(String id, String title, Kind kind) {
        this(id, title, kind, Audience.ALL);
    }

    /** The same for programs alone. */
    public Column forPrograms() {
        return new Column(id, title, kind, Audience.PROGRAMS);
    }

    /** Whether a cell may stand in it. */
    public boolean holds(Cell cell) {
        return cell instanceof Cell.Empty || cell instanceof Cell.Absent || kind.type.isInstance(cell);
    }

    /** Who a column is for. */
    public enum Audience {
        /** Readers of pages and programs. */
        ALL,
        /** Programs: files of data have it, and pages filter by it. It says a fact that readers find in another cell. */
        PROGRAMS
    }

    /** What a column holds. */
    public enum Kind {
        /** {@link Cell.Text}. */
        TEXT(Cell.Text.class),
        /** {@link Cell.Text} whose lines are items of one rank. */
        LIST(Cell.Text.class),
        /** {@link Cell.Figure}; aligned to the right. */
        FIGURE(Cell.Figure.class),
        /** {@link Cell.Day}. */
        DAY(Cell.Day.class),
        /** {@link Cell.Period}. */
        PERIOD(Cell.Period.class),
        /** {@link Cell.State}. */
        STATE(Cell.State.class);

        private final Class<? extends Cell> type;

        Kind(Class<? extends Cell> type) {
            this.type = type;
        }
    }
}
