package org.cpip.plugin.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.RenderOptions;
import org.cpip.testkit.ExporterContract;

/** A report of a programme is a way to write it, so that the exporter's rules can be tried on a renderer. */
class BriefingContractTest implements ExporterContract {

    @Override
    public ProgrammeExporter exporter() {
        return new Reporting();
    }

    /** The programme's report as at one day. */
    public static final class Reporting implements ProgrammeExporter {

        /** For the contract. */
        public Reporting() {}

        @Override
        public Format format() {
            return new BriefingRenderer().format();
        }

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            ProgressReport report = ProgressReport.of(programme, LocalDate.of(2017, 6, 30));
            new BriefingRenderer()
                    .render(
                            Reports.document(report, "en-GB"),
                            out,
                            new RenderOptions(options.values(), options.progress()));
            Map<String, List<?>> left = Map.of(
                    "workstreams", programme.workstreams(),
                    "indicators", programme.indicators(),
                    "references", programme.references(),
                    "cycles", programme.cycles());
            return new ExportResult(left.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .map(each -> new Loss(each.getKey(), "A briefing names what is pressing and leaves out the rest."))
                    .toList());
        }
    }
}
