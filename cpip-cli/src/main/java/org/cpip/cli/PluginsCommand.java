package org.cpip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.discovery.Plugin;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;
import org.cpip.testkit.SelfCheck;
import org.cpip.testkit.SelfCheck.Finding;
import org.cpip.testkit.SelfCheck.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip plugins list|verify}. */
@Command(
        name = "plugins",
        description = "Lists the plugins of a folder, or verifies that they keep the rules for plugins.")
final class PluginsCommand extends PlanCommand {

    /** Any day will do: what is checked is how a report is written, not what it says. */
    private static final LocalDate SOME_DAY = LocalDate.of(2017, 6, 30);

    @Parameters(
            paramLabel = "ACTION",
            description =
                    "list: what each plugin provides. verify: try each of them with sample plans and broken files.")
    private Action action;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long one plugin may take to be verified. Default: ${DEFAULT-VALUE}.")
    private long deadline;

    @Option(names = "--in-this-process", hidden = true, description = "Verify here, as the process of one plugin does.")
    private boolean here;

    private Plugins apart = Plugins.none();

    PluginsCommand(Console console) {
        super(console, "not every plugin can be used as it is");
    }

    @Override
    boolean pluginsMatter() {
        return true;
    }

    /** Each is verified by a process of its own: even to make an object of a plugin may end this one. */
    @Override
    Plugins plugins(PluginPath path) throws FileAccessException {
        if (action == Action.LIST || here) {
            return path.open();
        }
        apart = path.open();
        return Plugins.none();
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        apart.problems().forEach(log::add);
        for (Plugin plugin : apart.all()) {
            new ChildVerification(plugin, deadline).run(console(), log);
        }
        if (apart.all().isEmpty()) {
            together(files, log);
        }
    }

    private void together(PlanFiles files, DiagnosticLog log) {
        List<Provided<ReportRenderer>> renderers = files.renderers();
        if (files.plugins().all().isEmpty() && !log.hasErrors()) {
            print("There are no plugins. Name a folder of them after --plugin-path or in CPIP_PLUGIN_PATH.");
        } else if (action == Action.LIST) {
            list(files, renderers);
        } else {
            for (Plugin plugin : files.plugins().all()) {
                verify(plugin, files, renderers, log);
                if (here) {
                    print(ChildVerification.lastLine(plugin.name()));
                }
            }
        }
    }

    private void list(PlanFiles files, List<Provided<ReportRenderer>> renderers) {
        List<List<String>> rows = new ArrayList<>();
        for (Plugin plugin : files.plugins().all()) {
            List<String> provides = Stream.of(
                            of(plugin, files.io().importers()).stream()
                                    .map(each -> "reads " + each.format().id()),
                            of(plugin, files.io().exporters()).stream()
                                    .map(each -> "writes " + each.format().id()),
                            of(plugin, renderers).stream()
                                    .map(each -> "reports " + each.format().id()))
                    .flatMap(each -> each)
                    .toList();
            rows.add(List.of(
                    plugin.name(),
                    "SPI " + plugin.spiVersions().orElse("not said"),
                    provides.isEmpty() ? "nothing that can be used" : String.join(", ", provides)));
        }
        TerminalText.table(rows, 2).forEach(line -> print(line.substring(2)));
    }

    private void verify(Plugin plugin, PlanFiles files, List<Provided<ReportRenderer>> renderers, DiagnosticLog log) {
        List<Provided<ProgrammeImporter>> importers = of(plugin, files.io().importers());
        List<Provided<ProgrammeExporter>> exporters = of(plugin, files.io().exporters());
        for (Provided<ProgrammeExporter> exporter : exporters) {
            Optional<ProgrammeImporter> reader = named(importers, exporter.format());
            tell(plugin, "writes", exporter.format(), SelfCheck.of(exporter.provider(), reader), log);
        }
        for (Provided<ProgrammeImporter> importer : importers) {
            Optional<ProgrammeExporter> writer = named(exporters, importer.format());
            tell(plugin, "reads", importer.format(), SelfCheck.of(importer.provider(), writer), log);
        }
        for (Provided<ReportRenderer> renderer : of(plugin, renderers)) {
            List<Finding> found = new ArrayList<>(SelfCheck.ofPresentation(renderer.provider(), renderer.format()));
            found.addAll(SelfCheck.ofWriting(new AsExporter(renderer.provider())));
            tell(plugin, "reports", renderer.format(), found, log);
        }
        if (importers.isEmpty() && exporters.isEmpty() && of(plugin, renderers).isEmpty()) {
            print(plugin.name() + " provides nothing that can be used. A jar that a plugin needs stands with it in a"
                    + " folder of their own.");
        }
    }

    private void tell(Plugin plugin, String verb, Format format, List<Finding> found, DiagnosticLog log) {
        String what = plugin.name() + " " + verb + " " + format.id();
        long broken =
                found.stream().filter(each -> each.outcome() == Outcome.BROKEN).count();
        long kept =
                found.stream().filter(each -> each.outcome() == Outcome.KEPT).count();
        print(what + ": " + TerminalText.count(kept, "check") + " passed, " + broken + " failed");
        for (Finding finding : found) {
            if (finding.outcome() == Outcome.BROKEN) {
                log.line(Severity.ERROR, "ERROR " + what + ": " + finding.message());
            } else if (finding.outcome() == Outcome.SKIPPED) {
                print("  skipped: " + finding.check() + ": " + finding.message());
            }
        }
    }

    private static <P> List<Provided<P>> of(Plugin plugin, List<Provided<P>> all) {
        return all.stream()
                .filter(each -> each.provider().getClass().getClassLoader() == plugin.loader())
                .toList();
    }

    private static <P> Optional<P> named(List<Provided<P>> all, Format format) {
        return all.stream()
                .filter(each -> each.format().id().equals(format.id()))
                .map(Provided::provider)
                .findFirst();
    }

    /** What is to be done. */
    private enum Action {
        /** Says what there is. */
        LIST,
        /** Tries it. */
        VERIFY
    }

    /** A report renderer in an exporter's place: what both do with streams and options is one thing. */
    private record AsExporter(ReportRenderer renderer) implements ProgrammeExporter {

        @Override
        public Format format() {
            return renderer.format();
        }

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            ReportDocument report = Reports.document(ProgressReport.of(programme, SOME_DAY), "en-GB");
            renderer.render(report, out, new RenderOptions(options.values(), options.progress()));
            return ExportResult.complete();
        }
    }
}
