package org.cpip.xlsx.write;

import java.time.LocalDate;
import java.util.Objects;
import org.cpip.io.prose.DateWords;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.TargetDate;
import org.cpip.xlsx.cell.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds.
 *
 * @param kind how it is written and shown
 * @param text what it says; of a date its EDTF form, such as {@code 2017-05} for a month; empty for an empty cell
 * @param first the day whose number the cell holds; null for words
 */
public record CellValue(Kind kind, String text, @Nullable LocalDate first) {

    /** An empty cell. */
    public static final CellValue EMPTY = new CellValue(Kind.WORDS, "", null);

    /** A cell in which a day belongs and none stands yet. */
    public static final CellValue NO_DAY = new CellValue(Kind.DAY, "", null);

    /** How a value is written and shown. */
    public enum Kind {
        /** Text; a person may type a date over it. */
        WORDS,
        /** Text that stays text when a person types over it: "1.10" is no number. */
        CODE,
        /** A number that is shown as a day. */
        DAY,
        /** A number that is shown as a month and its year. */
        MONTH,
        /** A number that is shown as a year. */
        YEAR
    }

    /** Refuses null. */
    public CellValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A text. */
    public static CellValue words(String text) {
        return text.isEmpty() ? EMPTY : new CellValue(Kind.WORDS, text, null);
    }

    /** A number or id that no program is to count with. */
    public static CellValue code(String text) {
        return text.isEmpty() ? EMPTY : new CellValue(Kind.CODE, text, null);
    }

    /** A day; text for one that spreadsheets cannot hold. */
    public static CellValue day(LocalDate day) {
        return Serial.isWritable(day) ? new CellValue(Kind.DAY, day.toString(), day) : words(day.toString());
    }

    /**
     * A date that can be sorted where there is a number for it, shown no more exactly than it is: a day, a month or a year.
     * What no number says, such as "by March 2017", a quarter, {@code 2017~} or a day of 1850, is text.
     */
    public static CellValue of(TargetDate date) {
        EdtfDate start = date.period().start().orElse(null);
        if (start != null && start.isPlain() && date.period().isDate() && Serial.isWritable(start.first())) {
            switch (start.precision()) {
                case DAY -> {
                    return new CellValue(Kind.DAY, date.edtf(), start.first());
                }
                case MONTH -> {
                    return new CellValue(Kind.MONTH, date.edtf(), start.first());
                }
                case YEAR -> {
                    return new CellValue(Kind.YEAR, date.edtf(), start.first());
                }
                default -> {
                    // A season, a quarter or half a year has no format of its own.
                }
            }
        }
        return words(DateWords.print(date.period()));
    }

    /** Whether the cell holds a number that is shown as a date. */
    public boolean isDate() {
        return first != null;
    }
}
