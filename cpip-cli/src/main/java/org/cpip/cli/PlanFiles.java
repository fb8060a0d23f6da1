package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.ReportRenderer;

/** Reads and writes plans for the subcommands, with a bar for long work and every finding in the log. */
final class PlanFiles {

    private final Console console;
    private final DiagnosticLog log;
    private final Plugins plugins;
    private final ProgrammeIO io;

    /** Says at once what is wrong with plugins: as errors if {@code pluginsMatter}, otherwise as warnings. */
    PlanFiles(Console console, DiagnosticLog log, Plugins plugins, boolean pluginsMatter) {
        this.console = console;
        this.log = log;
        this.plugins = plugins;
        this.io = ProgrammeIO.load(plugins);
        logProblems(io.problems(), pluginsMatter);
    }

    private void logProblems(List<Diagnostic> problems, boolean pluginsMatter) {
        for (Diagnostic problem : problems) {
            log.add(
                    pluginsMatter
                            ? problem
                            : new Diagnostic(
                                    Severity.WARNING,
                                    problem.code(),
                                    problem.message(),
                                    problem.remedy(),
                                    problem.location(),
                                    problem.path()));
        }
    }

    /** The folders' plugins. */
    Plugins plugins() {
        return plugins;
    }

    /** What reports can be written as; what is wrong with a renderer is a warning. */
    List<Provided<ReportRenderer>> renderers() {
        Providers<ReportRenderer> found = Reports.load(plugins);
        logProblems(
                found.problems().stream()
                        .filter(problem -> !io.problems().contains(problem))
                        .toList(),
                false);
        return found.all();
    }

    ProgrammeIO io() {
        return io;
    }

    /**
     * Reads a plan and logs what there is to say about it. With errors in the log the programme, if there is one, is
     * incomplete.
     */
    Optional<Programme> read(Path file, ReadOptions options) throws FileAccessException {
        ImportResult result = importResult(file, options);
        log.addAll(result.diagnostics());
        return result.programme();
    }

    /** Reads a plan and leaves it to the caller to log what there is to say about it. */
    ImportResult importResult(Path file, ReadOptions options) throws FileAccessException {
        FileAccessException.checkReadable(file);
        try {
            return ProgressBar.during(
                    console,
                    "Reading " + file.getFileName(),
                    progress -> io.read(Source.of(file), options.withProgress(progress)));
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    /** Writes a plan whole or not at all. */
    ExportResult write(Programme programme, Path file, WriteOptions options) throws FileAccessException {
        try {
            return ProgressBar.during(
                    console,
                    "Writing " + file.getFileName(),
                    progress -> io.write(programme, file, options.withProgress(progress)));
        } catch (IOException e) {
            throw FileAccessException.writing(file, e);
        }
    }

    /** The options of the format that a file would be read as; none when no format fits, which reading then reports. */
    List<FormatOption> optionsToRead(Path file) throws FileAccessException {
        FileAccessException.checkReadable(file);
        try {
            return io.detect(Source.of(file)).map(Format::readOptions).orElse(List.of());
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    /**
     * The options of the format that a file would be written in.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if no format has the file's extension
     */
    List<FormatOption> optionsToWrite(Path file) {
        return io.formatFor(file).writeOptions();
    }
}
