package org.cpip.xlsx.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import org.cpip.xlsx.cell.Serial;
import org.cpip.xlsx.cell.SheetCell;

/** Numbers of cells as a person sees them, dates as exactly as the cell shows them. For one sheet, and for one thread. */
final class ShownNumbers {

    /** The days between the two beginnings of time that a workbook can have. */
    private static final int DAYS_TO_1904 = 1462;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);

    private final CellFormats formats;
    private final boolean from1904;
    /** Columns in which dates were shown, and in which other numbers were. */
    private final BitSet dates = new BitSet();

    private final BitSet figures = new BitSet();

    ShownNumbers(CellFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** The cell of a number. */
    SheetCell shown(int column, String value, int style) {
        if (value.isEmpty()) {
            return SheetCell.of(column, "");
        }
        NumberFormat format = formats.format(style);
        Optional<LocalDate> day = format.date() == '-' ? Optional.empty() : Serial.day(value, from1904);
        if (day.isPresent()) {
            return date(column, day.get(), format.date());
        }
        if (from1904 && format == NumberFormat.GENERAL && dates.get(column)) {
            // "41424" below a day: readers count serials from 1900
            return SheetCell.of(column, since1900(value));
        }
        figures.set(column);
        return SheetCell.of(column, format.show(value));
    }

    private static String since1900(String value) {
        return value.matches("[0-9]{4,6}") ? Integer.toString(Integer.parseInt(value) + DAYS_TO_1904) : value;
    }

    private SheetCell date(int column, LocalDate day, char precision) {
        if (precision == 'm' && figures.get(column) && !dates.get(column)) {
            // "1.1", "1.20", "Jan-17": a number that a spreadsheet program took for a month
            return SheetCell.of(column, MONTH.format(day));
        }
        dates.set(column);
        String iso = day.toString();
        return switch (precision) {
            case 'm' -> SheetCell.of(column, iso.substring(0, 7));
            case 'y' -> SheetCell.of(column, iso.substring(0, 4));
            default -> new SheetCell(column, iso, Optional.of(day));
        };
    }
}
