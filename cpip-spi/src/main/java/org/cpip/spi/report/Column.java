package org.cpip.spi.report;

import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * A column of a table.
 *
 * @param id in kebab-case, the same in every language
 * @param title its heading
 * @param kind what its cells hold, besides empty and absent ones
 */
@Experimental
public record Column(String id, String title, Kind kind) {

    /** Refuses null. */
    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether a cell may stand in it. */
    public boolean holds(Cell cell) {
        return cell instanceof Cell.Empty || cell instanceof Cell.Absent || kind.type.isInstance(cell);
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
