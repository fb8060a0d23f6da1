package org.cpip.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.period.PeriodPlan;
import org.cpip.xlsx.period.PeriodSheet;

/**
 * The sheets of one workbook as a person sees them; what the exporter's own say is no block and is kept aside.
 *
 * @param own where it is kept
 * @param choice which sheets
 */
record VisibleSheets(OwnSheets own, SheetChoice choice) implements BlockReader {

    private VisibleSheets(SheetChoice choice) {
        this(new OwnSheets(), choice);
    }

    /** All of them. */
    static VisibleSheets all() {
        return new VisibleSheets(SheetChoice.all());
    }

    /** The plan of a workbook; sheets of single periods are one plan at several times, when they hold the same actions. */
    static ImportResult plan(Source source, ReadOptions options) throws IOException {
        VisibleSheets all = all();
        ImportResult whole = all.completed(source, options);
        List<PeriodSheet> times = PeriodSheet.of(all.choice.shown());
        SourceLocation place = SourceLocation.of(source.name());
        Optional<ImportResult> told = times.isEmpty() ? Optional.empty() : ofTimes(times, source, options, whole);
        if (told.isPresent()) {
            return told.get();
        }
        Optional<Diagnostic> repeated = whole.programme().flatMap(plan -> RepeatedSheets.of(plan, place));
        return repeated.isEmpty() ? whole : with(whole, whole.programme(), List.of(repeated.get()));
    }

    private static Optional<ImportResult> ofTimes(
            List<PeriodSheet> times, Source source, ReadOptions options, ImportResult whole) throws IOException {
        List<String> older =
                times.stream().limit(times.size() - 1L).map(PeriodSheet::name).toList();
        String newest = times.get(times.size() - 1).name();
        List<ImportResult> read = new ArrayList<>();
        for (String sheet : older) {
            read.add(new VisibleSheets(SheetChoice.only(sheet)).completed(source, options));
        }
        read.add(new VisibleSheets(SheetChoice.without(older, newest)).completed(source, options));
        List<Programme> plans =
                read.stream().flatMap(each -> each.programme().stream()).toList();
        if (plans.size() < times.size()) {
            return Optional.empty();
        }
        ImportResult last = read.get(read.size() - 1);
        return PeriodPlan.of(times, plans, SourceLocation.of(source.name())).map(told -> {
            List<Diagnostic> said = new ArrayList<>(told.diagnostics());
            // each sheet says of its columns what the newest says of the same ones
            read.stream().limit(older.size()).forEach(each -> each.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                    .forEach(said::add));
            ImportResult result = with(last, Optional.of(told.programme()), said);
            return new ImportResult(result.programme(), result.diagnostics(), whole.coverage());
        });
    }

    private ImportResult completed(Source source, ReadOptions options) throws IOException {
        return own.completed(
                read(source, options), options.text(PlanOptions.TITLE).isBlank());
    }

    private static ImportResult with(ImportResult result, Optional<Programme> programme, List<Diagnostic> more) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        diagnostics.addAll(more);
        return new ImportResult(programme, diagnostics, result.coverage());
    }

    @Override
    public Format format() {
        return XlsxFormat.FORMAT;
    }

    @Override
    public Detection detect(Probe probe) {
        return Detection.NO;
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        new WorkbookReader(source, options.limits(), handler, own, choice).read();
    }
}
