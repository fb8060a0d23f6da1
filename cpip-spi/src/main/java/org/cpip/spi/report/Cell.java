package org.cpip.spi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.date.EdtfPeriod;

/** What stands in one field of a table: a value that a program can use, and the words that a person reads. */
@Experimental
public sealed interface Cell {

    /** What a person reads, one line below the other; none in an empty cell. */
    List<String> lines();

    /** Text of one line. */
    static Cell text(String text) {
        return new Text(List.of(text), List.of());
    }

    /** Text of one line that names a thing of the plan, such as an action by its number. */
    static Cell naming(String text, String id) {
        return new Text(List.of(text), List.of(id));
    }

    /** Text of several lines, the first of which is the main one; empty for no line. */
    static Cell lines(List<String> lines) {
        return lines.isEmpty() ? Empty.INSTANCE : new Text(lines, List.of());
    }

    /** Nothing. */
    static Cell empty() {
        return Empty.INSTANCE;
    }

    /**
     * Text, shown as text whatever is in it.
     *
     * @param lines one or more; the first is the main one, the others are notes to it, except in a column of
     *     {@link Column.Kind#LIST}
     * @param items ids of the things of the plan that the text names, for programs; empty where it names none
     */
    record Text(List<String> lines, List<String> items) implements Cell {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no line
         */
        public Text {
            lines = List.copyOf(lines);
            items = List.copyOf(items);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("A text has a line at least; use Cell.empty()");
            }
        }
    }

    /**
     * A number.
     *
     * @param value the number
     * @param shown the number as the language writes it
     * @param items ids of what was counted, in the published order; empty where nothing was counted, or not one by one
     */
    record Figure(BigDecimal value, String shown, List<String> items) implements Cell {
        /** Copies the list and refuses null. */
        public Figure {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
            items = List.copyOf(items);
        }

        @Override
        public List<String> lines() {
            return List.of(shown);
        }
    }

    /**
     * A day.
     *
     * @param value the day
     * @param shown the day as the language writes it
     */
    record Day(LocalDate value, String shown) implements Cell {
        /** Refuses null. */
        public Day {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
        }

        @Override
        public List<String> lines() {
            return List.of(shown);
        }
    }

    /**
     * A date as precise as the plan has it.
     *
     * @param value the period it can mean
     * @param shown in the words of the plan, or in the language's where the plan has none
     */
    record Period(EdtfPeriod value, String shown) implements Cell {
        /** Refuses null. */
        public Period {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
        }

        @Override
        public List<String> lines() {
            return List.of(shown);
        }
    }

    /**
     * One of a few states.
     *
     * @param code for programs, the same in every language
     * @param shown its name
     * @param tone how it is to be taken
     */
    record State(String code, String shown, Tone tone) implements Cell {
        /** Refuses null. */
        public State {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(tone, "tone");
        }

        @Override
        public List<String> lines() {
            return List.of(shown);
        }
    }

    /**
     * There is no value, and the words say so.
     *
     * @param shown such as "Not stated"
     */
    record Absent(String shown) implements Cell {
        /** Refuses null. */
        public Absent {
            Objects.requireNonNull(shown, "shown");
        }

        @Override
        public List<String> lines() {
            return List.of(shown);
        }
    }

    /** There is no value and nothing to say about it. */
    enum Empty implements Cell {
        /** The only one. */
        INSTANCE;

        @Override
        public List<String> lines() {
            return List.of();
        }
    }

    /** How a state is to be taken; a renderer shows it by shape and words, never by colour alone. */
    enum Tone {
        /** As it should be. */
        GOOD,
        /** Neither good nor bad. */
        NEUTRAL,
        /** Needs an eye on it. */
        WATCH,
        /** Needs something done. */
        BAD,
        /** Nothing can be said: there is no date, or there are no two figures. */
        UNKNOWN,
        /** Out of the count. */
        OFF
    }
}
