package org.cpip.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.io.internal.carried.CarriedPlan;
import org.cpip.io.internal.carried.EditProblem;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads plans kept in Excel workbooks, whoever made them: each sheet that is shown is a table. The sheets Milestones and
 * About of the exporter are known by their titles and say what a tracker's row has no room for. Formulas are not run;
 * the values that were saved with them are read. Stateless and safe for use by many threads.
 */
public final class XlsxImporter implements BlockReader {

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

    /**
     * {@inheritDoc}
     *
     * <p>A workbook that this library wrote carries its plan, which comes back as a whole; what a person changed on the sheets
     * is changed in the plan, with a remark, and any other difference is a warning.
     */
    @Override
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        if (options.text(XlsxFormat.SOURCE).equals("visible")) {
            return VisibleSheets.plan(source, options);
        }
        Source watched = source.withProgress(options.progress());
        CarriedPlan carried = CarriedPlan.of(
                watched,
                options,
                reason -> EditProblem.PLAN_DAMAGED.warningAt(SourceLocation.of(source.name()), reason));
        ImportResult result = carried.programme().isPresent()
                ? titled(
                        CarriedSheets.read(
                                watched, options.limits(), carried.programme().get()),
                        options)
                : VisibleSheets.plan(source, options);
        if (carried.diagnostics().isEmpty()) {
            return result;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(carried.diagnostics());
        diagnostics.addAll(result.diagnostics());
        return new ImportResult(result.programme(), diagnostics, result.coverage());
    }

    private static ImportResult titled(ImportResult result, ReadOptions options) {
        String title = options.text(PlanOptions.TITLE).strip();
        return title.isEmpty()
                ? result
                : new ImportResult(
                        result.programme()
                                .map(plan -> plan.toBuilder().title(title).build()),
                        result.diagnostics());
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        VisibleSheets.all().readBlocks(source, options, handler);
    }
}
