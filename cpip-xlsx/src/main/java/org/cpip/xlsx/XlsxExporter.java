package org.cpip.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.xlsx.write.PlanWorkbook;

/**
 * Writes a plan as a workbook: actions to filter, milestones to fill in, and a sheet about the plan. The file carries the
 * whole plan besides, so that nothing is lost. Rows are streamed. Stateless and safe for use by many threads.
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
        PlanWorkbook.write(programme, options, out);
        return ExportResult.complete();
    }
}
