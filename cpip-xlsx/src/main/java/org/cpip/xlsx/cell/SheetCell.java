package org.cpip.xlsx.cell;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell that is not empty.
 *
 * @param column from 0
 * @param text what it says; of a date the ISO form
 * @param day the day of a number that is shown as a date
 */
public record SheetCell(int column, String text, Optional<LocalDate> day) {}
