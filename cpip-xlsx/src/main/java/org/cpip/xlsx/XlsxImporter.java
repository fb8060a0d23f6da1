package org.cpip.xlsx;

import java.io.IOException;
import org.cpip.io.assemble.PlanReader;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Reads plans kept in Excel workbooks, whoever made them: each sheet that is shown is a table. The sheets Milestones and
 * About of the exporter are known by their titles and say what a tracker's row has no room for. Formulas are not run;
 * the values that were saved with them are read. Stateless and safe for use by many threads.
 */
public final class XlsxImporter implements ProgrammeImporter, BlockReader {

    /** For {@link java.util.ServiceLoader}. */
    public XlsxImporter() {}

    @Override
    public Format format() {
        return XlsxFormat.FORMAT;
    }

    /** {@link Detection#LIKELY} for an archive that begins with a workbook's parts. */
    @Override
    public Detection detect(Probe probe) {
        if (!probe.startsWith('P', 'K', 3, 4)) {
            return Detection.NO;
        }
        boolean parts = probe.text().contains("xl/");
        boolean named = XlsxFormat.FORMAT.extensions().contains(probe.extension());
        return parts ? Detection.LIKELY : named ? Detection.POSSIBLE : Detection.NO;
    }

    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        OwnSheets own = new OwnSheets();
        BlockReader sheets = (watched, sameOptions, handler) ->
                new WorkbookReader(watched, sameOptions.limits(), handler, own).read();
        ImportResult tables = PlanReader.read(sheets, source, options);
        return own.completed(tables, options.text(PlanReader.TITLE).isBlank());
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        new WorkbookReader(source, options.limits(), handler, new OwnSheets()).read();
    }
}
