package org.cpip.xlsx.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateWords;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.write.CellValue;

/**
 * What a cell shows now.
 *
 * @param text without white space around it; of a date its EDTF form; empty for an empty cell
 * @param day the day of a number that is shown as one
 */
record Shown(String text, Optional<LocalDate> day) {

    /** Why a cell that should hold a date was not taken over. */
    static final String NO_DATE = "it is no date that is read without a doubt";

    private static final int LONGEST_QUOTE = 60;

    static Shown of(Map<Integer, SheetCell> row, int column) {
        SheetCell cell = row.get(column);
        return cell == null
                ? new Shown("", Optional.empty())
                : new Shown(cell.text().strip(), cell.day());
    }

    /** Whether it is what was written, but for white space, which programs add and drop, and what a cell has no room for. */
    boolean is(CellValue written) {
        return key(text).equals(key(written(written.text())));
    }

    /** A text as a cell holds it. */
    static String written(String text) {
        return CellText.decode(CellText.encode(text));
    }

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The date; empty for an empty cell, and for words that are none, or of which something is left over. */
    Optional<TargetDate> date() {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (day.isPresent()) {
            return Optional.of(TargetDate.of(EdtfPeriod.of(EdtfDate.ofDay(day.get()))));
        }
        try {
            return Optional.of(TargetDate.parse(text));
        } catch (DateTimeException e) {
            DateReader.CellDate read = DateReader.readCell(text);
            return read.doubt().isPresent() ? Optional.empty() : read.date().map(Shown::withoutPlainWords);
        }
    }

    /** Whether it shows something that is no date. */
    boolean isNoDate() {
        return !isEmpty() && date().isEmpty();
    }

    /** The one day that it says. */
    Optional<LocalDate> exactDay() {
        return day.or(() -> date().filter(date -> date.period().isDate()
                        && date.period().start().orElseThrow().precision() == EdtfDate.Precision.DAY)
                .flatMap(TargetDate::earliest));
    }

    private static TargetDate withoutPlainWords(TargetDate date) {
        boolean plain = date.words()
                .filter(words -> words.equalsIgnoreCase(DateWords.print(date.period())))
                .isPresent();
        return plain ? TargetDate.of(date.period()) : date;
    }

    static String quote(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "\u2026";
    }
}
