package org.cpip.xlsx;

import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.read.XlsxProblem;

/** What is said of a file that cannot be read as a workbook. */
final class Unreadable {

    private Unreadable() {}

    /** A lock is named as a lock, and anything else as damage. */
    static Diagnostic workbook(UnreadableFileException e, SourceLocation place) {
        return e.problem() == FileProblem.ENCRYPTED
                ? XlsxProblem.LOCKED.error(place, "The workbook is locked with a password.")
                : XlsxProblem.DAMAGED.error(place, e.getMessage());
    }
}
