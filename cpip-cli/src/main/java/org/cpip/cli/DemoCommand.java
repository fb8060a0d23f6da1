package org.cpip.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cpip demo}. */
@Command(name = "demo", description = "Runs the main job on the sample report that comes with the command.")
final class DemoCommand extends PlanCommand {

    /** The sample's first promises are late by then, and most are still to come. */
    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    private static final List<String> SAMPLES = List.of("sample-report.txt", "sample-report.docx");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "cpip-demo",
            description = "The folder to write to, made if need be. Default: cpip-demo in this folder.")
    private Path folder;

    DemoCommand(Console console) {
        super(console, "the demo did not finish");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        copySamples();
        ImportResult read = files.importResult(folder.resolve(SAMPLES.get(0)), Map.of());
        if (read.programme().isEmpty() || read.hasErrors()) {
            log.addAll(read.diagnostics());
            return;
        }
        show(read.programme().get(), read.diagnostics());
        List<String> lines = write(files, read.programme().get());
        print("");
        print("Files in " + folder.toAbsolutePath().normalize());
        lines.forEach(line -> print("  " + line));
    }

    private void copySamples() throws FileAccessException {
        Path target = folder;
        try {
            Files.createDirectories(folder);
            for (String name : SAMPLES) {
                target = folder.resolve(name);
                try (InputStream in = DemoCommand.class.getResourceAsStream("sample/" + name)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw FileAccessException.writing(target, e);
        }
    }

    private void show(Programme plan, List<Diagnostic> diagnostics) {
        print(plan.title());
        print("");
        print("Workstreams, with their actions (" + plan.actions().size() + " in all)");
        PlanText.workstreamLines(plan).forEach(this::print);
        print("");
        print("Milestones, with their dates in words and as EDTF (ISO 8601-2)");
        PlanText.milestoneLines(plan).forEach(this::print);
        print("");
        print("Diagnostics" + (diagnostics.isEmpty() ? ": none" : ""));
        for (Diagnostic diagnostic : diagnostics) {
            List<String> lines = TerminalText.wrap(TerminalText.oneLine(diagnostic.toString()), TerminalText.WIDTH - 6);
            print("  " + lines.get(0));
            lines.stream().skip(1).forEach(line -> print("      " + line));
        }
    }

    private List<String> write(PlanFiles files, Programme plan) throws FileAccessException {
        List<String> lines = new ArrayList<>();
        SAMPLES.forEach(name -> lines.add(TerminalText.pad(name, 20) + "the sample"));
        for (String name : List.of("plan.json", "plan.docx", "plan.csv")) {
            Path target = folder.resolve(name);
            ExportResult result = files.write(
                    plan, target, files.writer(target, Optional.empty()).id(), WriteOptions.defaults());
            lines.add(TerminalText.pad(name, 20) + "the plan"
                    + (result.losses().isEmpty()
                            ? ", nothing lost"
                            : "; " + TerminalText.count(result.losses().size(), "thing") + " did not fit"));
        }
        for (Path report : ReportFiles.write(
                ProgressReport.of(plan, AS_AT), ReportRequest.renderers(List.of(), files.renderers()), folder)) {
            lines.add(TerminalText.pad(report.getFileName().toString(), 20) + "progress as at " + AS_AT);
        }
        return lines;
    }
}
