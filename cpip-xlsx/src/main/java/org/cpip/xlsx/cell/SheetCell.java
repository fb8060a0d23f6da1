package org.cpip.xlsx.cell;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell that is not empty.
 *
 * @param column from 0
 * @param text what it says; of a date the ISO form; without words that are struck out
 * @param day the day of a number that is shown as a date
 * @param struck the words that are struck out; empty text for none
 */
public record SheetCell(int column, String text, Optional<LocalDate> day, String struck) {

    /** A cell of which nothing is struck out. */
    public SheetCell(int column, String text, Optional<LocalDate> day) {
        this(column, text, day, "");
    }

    /** A cell of text. */
    public static SheetCell of(int column, String text) {
        return new SheetCell(column, text, Optional.empty(), "");
    }
}
