package org.cpip.io.prose;

import java.time.DateTimeException;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** Stand-in. */
public final class DateReader {

    private DateReader() {}

    /** A cell's date. */
    public record CellDate(Optional<TargetDate> date, Optional<Reading.Doubt> doubt) {}

    /** Reads EDTF alone. */
    public static CellDate readCell(String cell) {
        try {
            return new CellDate(Optional.of(TargetDate.of(EdtfPeriod.parse(cell.strip()), cell)), Optional.empty());
        } catch (DateTimeException e) {
            return new CellDate(
                    Optional.empty(),
                    Optional.of(new Reading.Doubt(
                            "DATE-000",
                            "No date: " + cell,
                            "Write a date.",
                            new Span(0, Math.max(1, cell.length()), "x", 0))));
        }
    }
}
