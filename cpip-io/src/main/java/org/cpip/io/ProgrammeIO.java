package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.document.BlockReader;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.FormatOption;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;
import org.cpip.io.exchange.SourceLocation;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.spi.Detection;
import org.cpip.io.spi.Probe;
import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;
import org.cpip.model.Programme;

/**
 * Reads and writes programmes in every format at hand. Immutable and safe for use by many threads.
 *
 * <p>What is wrong with the data of a file is a {@link Diagnostic} in the result. Exceptions are for what is wrong with
 * the call ({@link InvalidRequestException}), the file system ({@link IOException}) or the file's size
 * ({@link org.cpip.io.exchange.LimitExceededException}). All that take long stop with a
 * {@link org.cpip.io.exchange.CancelledException} when the options' listener throws one, or soon after their thread is
 * interrupted; it stays interrupted.
 */
public final class ProgrammeIO {

    private final Formats<ProgrammeImporter> importers;
    private final Formats<ProgrammeExporter> exporters;

    private ProgrammeIO(Formats<ProgrammeImporter> importers, Formats<ProgrammeExporter> exporters) {
        this.importers = importers;
        this.exporters = exporters;
    }

    /** With the formats that {@link ServiceLoader} finds on the class path or module path. */
    public static ProgrammeIO load() {
        return new ProgrammeIO(
                Formats.find(ServiceLoader.load(ProgrammeImporter.class), ProgrammeImporter::format),
                Formats.find(ServiceLoader.load(ProgrammeExporter.class), ProgrammeExporter::format));
    }

    /**
     * With these formats and no others.
     *
     * @throws IllegalArgumentException if two importers, or two exporters, have one id
     */
    public static ProgrammeIO of(List<ProgrammeImporter> importers, List<ProgrammeExporter> exporters) {
        return new ProgrammeIO(
                Formats.of(importers, ProgrammeImporter::format), Formats.of(exporters, ProgrammeExporter::format));
    }

    /** What can be read. */
    public List<Format> importFormats() {
        return importers.formats();
    }

    /** What can be written. */
    public List<Format> exportFormats() {
        return exporters.formats();
    }

    /** Formats that were found and cannot be used; the others work. */
    public List<Diagnostic> problems() {
        return Stream.concat(importers.problems().stream(), exporters.problems().stream())
                .distinct()
                .toList();
    }

    /**
     * Reads a file with default options.
     *
     * @throws IOException if the file cannot be read
     */
    public ImportResult read(Path file) throws IOException {
        return read(Source.of(file), ReadOptions.defaults());
    }

    /**
     * Reads a source. Its format is told by its content where that is certain, otherwise by the extension of its name,
     * otherwise by what the content looks like.
     *
     * @throws org.cpip.io.exchange.LimitExceededException if the source goes beyond the limits
     * @throws InvalidRequestException if the format has no such option, or not with that value
     * @throws IOException if the source cannot be read
     */
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        Optional<ProgrammeImporter> importer = importerFor(source);
        if (importer.isEmpty()) {
            return new ImportResult(Optional.empty(), List.of(unknownFormat(source)));
        }
        return read(importer.get(), source, options);
    }

    /**
     * Reads a source as the format with this id.
     *
     * @throws org.cpip.io.exchange.LimitExceededException if the source goes beyond the limits
     * @throws InvalidRequestException if there is no such format or option
     * @throws IOException if the source cannot be read
     */
    public ImportResult read(String formatId, Source source, ReadOptions options) throws IOException {
        return read(importers.byId(formatId), source, options);
    }

    /**
     * Shows a source as the blocks that its importer sees.
     *
     * @throws org.cpip.io.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public void inspect(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        Optional<ProgrammeImporter> importer = importerFor(source);
        if (importer.isEmpty()) {
            handler.diagnostic(unknownFormat(source));
        } else if (importer.get() instanceof BlockReader reader) {
            check(importer.get().format().id(), importer.get().format().readOptions(), options.values());
            Watch watch = new Watch(options.progress());
            reader.readBlocks(source.withProgress(watch), options.withProgress(watch), handler);
        } else {
            handler.diagnostic(Diagnostic.error(
                    "IO-002",
                    SourceLocation.of(source.name()),
                    "The format " + importer.get().format().id() + " holds data, not a document: there are no blocks.",
                    "Convert it instead."));
        }
    }

    /**
     * Writes a file with default options. Its format is told by its extension.
     *
     * @throws InvalidRequestException if no format has that extension
     * @throws IOException if the file cannot be written; it is then what it was before
     */
    public ExportResult write(Programme programme, Path file) throws IOException {
        return write(programme, file, WriteOptions.defaults());
    }

    /**
     * Writes a file. Its format is told by its extension. The file is replaced whole or not at all.
     *
     * @throws InvalidRequestException if no format has that extension, or no such option
     * @throws IOException if the file cannot be written; it is then what it was before
     */
    public ExportResult write(Programme programme, Path file, WriteOptions options) throws IOException {
        ProgrammeExporter exporter = exporterFor(file);
        check(exporter.format().id(), exporter.format().writeOptions(), options.values());
        return AtomicFile.write(file, out -> write(exporter, programme, out, options));
    }

    /**
     * Writes to a stream in the format with this id. The stream is flushed and stays open.
     *
     * @throws InvalidRequestException if there is no such format or option
     * @throws IOException if the stream cannot be written
     */
    public ExportResult write(Programme programme, String formatId, OutputStream out, WriteOptions options)
            throws IOException {
        ProgrammeExporter exporter = exporters.byId(formatId);
        check(formatId, exporter.format().writeOptions(), options.values());
        return write(exporter, programme, out, options);
    }

    /**
     * The format that a source would be read as; empty when none fits.
     *
     * @throws IOException if the source cannot be read
     */
    public Optional<Format> detect(Source source) throws IOException {
        return importerFor(source).map(ProgrammeImporter::format);
    }

    /**
     * The format that a file would be written in.
     *
     * @throws InvalidRequestException if no format has the file's extension
     */
    public Format formatFor(Path file) {
        return exporterFor(file).format();
    }

    private static ImportResult read(ProgrammeImporter importer, Source source, ReadOptions options)
            throws IOException {
        check(importer.format().id(), importer.format().readOptions(), options.values());
        Watch watch = new Watch(options.progress());
        return importer.read(source.withProgress(watch), options.withProgress(watch));
    }

    private static ExportResult write(
            ProgrammeExporter exporter, Programme programme, OutputStream out, WriteOptions options)
            throws IOException {
        Watch watch = new Watch(options.progress());
        long actions = programme.actions().size();
        watch.advanced(0, actions);
        ExportResult result = exporter.write(programme, watch.over(out), options.withProgress(watch));
        watch.advanced(actions, actions);
        return result;
    }

    private Optional<ProgrammeImporter> importerFor(Source source) throws IOException {
        Probe probe = Probe.of(source);
        Optional<ProgrammeImporter> named = importers.byExtension(probe.extension());
        Optional<ProgrammeImporter> best = Optional.empty();
        Detection sureness = Detection.NO;
        for (ProgrammeImporter importer : importers.all()) {
            Detection detection = importer.detect(probe);
            boolean isNamed = named.isPresent() && named.get() == importer;
            if (detection.compareTo(sureness) > 0 || isNamed && detection == sureness) {
                best = Optional.of(importer);
                sureness = detection;
            }
        }
        boolean nameDecides = named.isPresent()
                && sureness != Detection.CERTAIN
                && (named.get().detect(probe) != Detection.NO || sureness.compareTo(Detection.LIKELY) < 0);
        return nameDecides ? named : best;
    }

    private ProgrammeExporter exporterFor(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return exporters
                .byExtension(extension)
                .orElseThrow(() -> new InvalidRequestException("No format writes \"" + name
                        + "\"; the extensions that can be written are "
                        + exporters.formats().stream()
                                .flatMap(format -> format.extensions().stream())
                                .map(each -> "." + each)
                                .collect(Collectors.joining(", "))));
    }

    private Diagnostic unknownFormat(Source source) {
        return Diagnostic.error(
                "IO-001",
                SourceLocation.of(source.name()),
                "The file is in none of the formats that can be read.",
                "Known are "
                        + importers.formats().stream().map(Format::id).collect(Collectors.joining(", "))
                        + "; save it as one of these.");
    }

    private static void check(String formatId, List<FormatOption> known, Map<String, String> values) {
        for (Map.Entry<String, String> value : values.entrySet()) {
            FormatOption option = known.stream()
                    .filter(each -> each.name().equals(value.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidRequestException(
                            "The format " + formatId + " has no option \"" + value.getKey() + "\" here; "
                                    + (known.isEmpty()
                                            ? "it has none"
                                            : "known are "
                                                    + known.stream()
                                                            .map(FormatOption::name)
                                                            .collect(Collectors.joining(", ")))));
            if (!option.accepts(value.getValue())) {
                throw new InvalidRequestException("The option " + option.name() + " of the format " + formatId
                        + " cannot be \"" + value.getValue() + "\"; it must be "
                        + (option.type() == FormatOption.Type.FLAG
                                ? "true or false"
                                : "one of " + String.join(", ", option.choices())));
            }
        }
    }
}
