package org.cpip.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;

/**
 * Writes a plan as a workbook: actions to filter, milestones to fill in, and a sheet about the plan. The workbook is made in
 * memory and read again, to list as losses exactly what does not come back. Stateless and safe for use by many threads.
 */
public final class XlsxExporter implements ProgrammeExporter {

    /** For {@link java.util.ServiceLoader}. */
    public XlsxExporter() {}

    @Override
    public Format format() {
        return XlsxFormat.FORMAT;
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        byte[] workbook = SteadyArchive.of(PlanWorkbook.bytes(programme, options.progress()));
        out.write(workbook);
        out.flush();
        return new ExportResult(XlsxLosses.of(programme, workbook, options.progress()));
    }
}
