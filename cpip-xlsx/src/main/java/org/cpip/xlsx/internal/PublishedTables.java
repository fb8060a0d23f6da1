package org.cpip.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.office.internal.sheet.PublishedWorkbook;
import org.cpip.xlsx.report.PublishedXlsx;

/** Workbooks of published tables, for the modules of this project. */
public final class PublishedTables {

    private PublishedTables() {}

    /**
     * Writes one as Excel keeps it, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(PublishedWorkbook workbook, OutputStream out) throws IOException {
        PublishedXlsx.write(workbook, out);
    }
}
