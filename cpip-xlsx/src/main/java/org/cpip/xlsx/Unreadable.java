package org.cpip.xlsx;

import java.util.List;
import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.read.CellNotes;
import org.cpip.xlsx.read.XlsxProblem;

/** What is said of a file that cannot be read as a workbook, and of what cannot be read of one. */
final class Unreadable {

    private Unreadable() {}

    /** Comments on a sheet of ours: the plan in the file has no place for them. */
    static List<Diagnostic> comments(CellNotes notes, String sheet, SourceLocation place) {
        return notes.comments() == 0
                ? List.of()
                : List.of(XlsxProblem.COMMENTS.warning(
                        place,
                        "The sheet \"" + sheet + "\" has comments on its cells (" + notes.comments()
                                + "), which were not read."));
    }

    /** A lock is named as a lock, and anything else as damage. */
    static Diagnostic workbook(UnreadableFileException e, SourceLocation place) {
        return e.problem() == FileProblem.ENCRYPTED
                ? XlsxProblem.LOCKED.error(place, "The workbook is locked with a password.")
                : XlsxProblem.DAMAGED.error(place, e.getMessage());
    }
}
