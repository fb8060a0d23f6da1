package org.cpip.io.datapackage;

import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.date.Recurrence;

/** The three columns of a recurrence. */
record RecurrenceColumns(Column<?, Integer> every, Column<?, Recurrence.Unit> unit, Column<?, String> words) {

    private static final Kind<Recurrence.Unit> UNIT = Kinds.constant(Recurrence.Unit.class);

    static <T> RecurrenceColumns in(Table<T> table, Function<T, Optional<Recurrence>> get) {
        return new RecurrenceColumns(
                table.optional(
                        "recurrence_every",
                        Kinds.WHOLE,
                        item -> get.apply(item).map(Recurrence::every),
                        "How many units lie between two occurrences, 1 or more."),
                table.optional(
                        "recurrence_unit",
                        UNIT,
                        item -> get.apply(item).map(Recurrence::unit),
                        "The unit that it counts in."),
                table.optional(
                        "recurrence_words",
                        Kinds.TEXT,
                        item -> get.apply(item).flatMap(Recurrence::words),
                        "What the source says, such as annual."));
    }

    /** The recurrence of a row, if any. */
    Optional<Recurrence> from(Row row) {
        boolean whole = row.find(every).isPresent() && row.find(unit).isPresent();
        boolean none = row.find(every).isEmpty()
                && row.find(unit).isEmpty()
                && row.find(words).isEmpty();
        if (!whole && !none) {
            throw new IllegalArgumentException("a recurrence needs both " + every.name() + " and " + unit.name());
        }
        return whole ? Optional.of(new Recurrence(row.get(every), row.get(unit), row.find(words))) : Optional.empty();
    }
}
