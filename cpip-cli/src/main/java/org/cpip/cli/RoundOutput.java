package org.cpip.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/** A file for the report of an update round. */
final class RoundOutput {

    private final Path file;
    private final ReportRenderer renderer;

    /**
     * Looks for what writes it.
     *
     * @throws UsageException if nothing writes files that end so
     */
    RoundOutput(PlanFiles files, Path file) {
        this.file = file;
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        this.renderer = files.renderers().stream()
                .filter(each -> !each.format().capabilities().contains(Capability.ONE_TABLE))
                .filter(each -> each.format().extensions().contains(extension))
                .map(Provided::provider)
                .findFirst()
                .orElseThrow(() -> new UsageException("No report is written as '." + extension
                        + "'; known for --round-report: "
                        + files.renderers().stream()
                                .filter(each -> !each.format().capabilities().contains(Capability.ONE_TABLE))
                                .map(each -> each.format().extensions().get(0))
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    Path write(ReportDocument document) throws FileAccessException {
        WholeFile.write(file, out -> renderer.render(document, out, RenderOptions.defaults()));
        return file;
    }
}
