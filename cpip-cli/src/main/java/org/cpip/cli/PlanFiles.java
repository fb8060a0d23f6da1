package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cpip.io.ProfileSuggestion;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
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
    private final PlanInput input;
    private final ReadingProfile profile;
    private final Map<Path, Source> sources = new HashMap<>();

    /**
     * Says at once what is wrong with plugins: as errors if {@code pluginsMatter}, otherwise as warnings.
     *
     * @throws UsageException if the input is to be of a format that there is not, or its reading profile is none
     * @throws FileAccessException if the file of the reading profile cannot be read
     */
    PlanFiles(Console console, DiagnosticLog log, Plugins plugins, boolean pluginsMatter, PlanInput input)
            throws FileAccessException {
        this.console = console;
        this.log = log;
        this.plugins = plugins;
        this.io = ProgrammeIO.load(plugins);
        this.input = input;
        this.profile = input.profile();
        logProblems(io.problems(), pluginsMatter);
        input.from().ifPresent(id -> checkKnown("--from", id, io.importFormats()));
    }

    private static Format checkKnown(String option, String id, List<Format> known) {
        return known.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("Unknown format '" + id + "' after " + option + "; known: "
                        + known.stream().map(Format::id).sorted().collect(Collectors.joining(", "))));
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
     * Reads a plan, with the options that were given for reading, and logs what there is to say about it. With errors in
     * the log the programme, if there is one, is incomplete.
     *
     * @throws UsageException if an option is none of the format's
     */
    Optional<Programme> read(Path file) throws FileAccessException {
        return read(
                file,
                input.options().isEmpty()
                        ? Map.of()
                        : optionValues(file, List.of()).read());
    }

    /** The same with these values of options. */
    Optional<Programme> read(Path file, Map<String, String> values) throws FileAccessException {
        ImportResult result = importResult(file, values);
        log.addAll(result.diagnostics());
        return result.programme();
    }

    /** Reads a plan and leaves it to the caller to log what there is to say about it. */
    ImportResult importResult(Path file, Map<String, String> values) throws FileAccessException {
        Source source = source(file);
        ReadOptions options = input.readOptions(values).withProfile(profile);
        try {
            return ProgressBar.during(console, "Reading " + file.getFileName(), progress -> {
                ReadOptions watched = options.withProgress(progress);
                return input.from().isPresent()
                        ? io.read(input.from().get(), source, watched)
                        : io.read(source, watched);
            });
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    /** Shows a document as blocks. */
    void inspect(Path file, BlockHandler handler) throws FileAccessException {
        Source source = source(file);
        ReadOptions options =
                input.readOptions(optionValues(file, List.of()).read()).withProfile(profile);
        try {
            if (input.from().isPresent()) {
                io.inspect(input.from().get(), source, options, handler);
            } else {
                io.inspect(source, options, handler);
            }
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    /** The lines of a reading profile for a document, to be edited; what the reader has to say goes to {@code said}. */
    List<String> suggest(Path file, Consumer<Diagnostic> said) throws FileAccessException {
        ProfileSuggestion suggestion = new ProfileSuggestion(said);
        inspect(file, suggestion);
        return suggestion.lines();
    }

    /** Options for writing, within the limits that were given for reading. */
    WriteOptions writeOptions(Map<String, String> values) {
        return new WriteOptions(values).withLimits(input.readOptions(Map.of()).limits());
    }

    /** Writes a plan whole or not at all. */
    ExportResult write(Programme programme, Path file, String formatId, WriteOptions options)
            throws FileAccessException {
        try {
            return ProgressBar.during(
                    console,
                    "Writing " + file.getFileName(),
                    progress -> io.write(programme, formatId, file, options.withProgress(progress)));
        } catch (IOException e) {
            throw FileAccessException.writing(file, e);
        }
    }

    /**
     * The format to write: the one named, otherwise that of the file's extension; that two have it is logged.
     *
     * @throws UsageException if there is none of that name
     * @throws org.cpip.spi.exchange.InvalidRequestException if no format has the file's extension
     */
    Format writer(Path file, Optional<String> id) {
        if (id.isPresent()) {
            return checkKnown("--to", id.get(), io.exportFormats());
        }
        Format format = io.formatFor(file);
        io.tieFor(file).ifPresent(log::add);
        return format;
    }

    /**
     * The options that were given, each for the side that knows it.
     *
     * @throws UsageException if no side knows one, or not with that value
     */
    OptionValues optionValues(Path in, List<FormatOption> writing) throws FileAccessException {
        return input.options().isEmpty()
                ? OptionValues.NONE
                : OptionValues.of(input.options(), optionsToRead(in), writing);
    }

    /** The options of the format that a file would be read as; none when no format fits, which reading then reports. */
    private List<FormatOption> optionsToRead(Path file) throws FileAccessException {
        if (input.from().isPresent()) {
            return checkKnown("--from", input.from().get(), io.importFormats()).readOptions();
        }
        try {
            return io.detect(source(file)).map(Format::readOptions).orElse(List.of());
        } catch (IOException e) {
            throw FileAccessException.reading(file, e);
        }
    }

    private Source source(Path file) throws FileAccessException {
        Source source = sources.get(file);
        if (source == null) {
            source = PlanSource.of(file, input.readOptions(Map.of()).limits());
            sources.put(file, source);
        }
        return source;
    }
}
