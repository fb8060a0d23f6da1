package org.cpip.reporting.docx;

import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.Row;

/** Estimates how long a report is on paper. */
final class ReportLength {

    /** More than this many pages want a contents list. */
    private static final int SHORT = 10;

    private static final int ROWS_ON_A_PAGE = 12;
    private static final int CHARACTERS_ON_A_PAGE = 1_800;

    private ReportLength() {}

    /** Whether a report is likely to have more than ten pages. */
    static boolean isLong(ReportDocument report) {
        long rows = 0;
        long characters = 0;
        for (var table : report.tables()) {
            for (var group : table.groups()) {
                rows += group.rows().size() + 1;
                for (Row row : group.rows()) {
                    for (Cell cell : row.cells()) {
                        for (String line : cell.lines()) {
                            characters += line.length();
                        }
                    }
                }
            }
        }
        for (String sentence : report.summary()) {
            characters += sentence.length();
        }
        return Math.max(rows / ROWS_ON_A_PAGE, characters / CHARACTERS_ON_A_PAGE) >= SHORT;
    }
}
