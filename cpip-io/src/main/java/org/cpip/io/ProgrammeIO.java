package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.internal.FormatCalls;
import org.cpip.spi.internal.OptionCheck;

/**
 * Reads and writes programmes in every format at hand. Immutable and safe for use by many threads.
 *
 * <p>What is wrong with the data of a file is a {@link Diagnostic} in the result. Exceptions are for what is wrong with
 * the call ({@link InvalidRequestException}), the file system ({@link IOException}) or the file's size
 * ({@link org.cpip.spi.exchange.LimitExceededException}). All that take long stop with a
 * {@link org.cpip.spi.exchange.CancelledException} when the options' listener throws one, or soon after their thread is
 * interrupted; it stays interrupted.
 */
public final class ProgrammeIO {

    private final Providers<ProgrammeImporter> importers;
    private final Providers<ProgrammeExporter> exporters;

    private ProgrammeIO(Providers<ProgrammeImporter> importers, Providers<ProgrammeExporter> exporters) {
        this.importers = importers;
        this.exporters = exporters;
    }

    /** With the formats that {@link ServiceLoader} finds on the class path or module path. */
    public static ProgrammeIO load() {
        return load(Plugins.none());
    }

    /** The same, and the formats of plugins from folders, which have to stay open as long as this is used. */
    public static ProgrammeIO load(Plugins plugins) {
        return new ProgrammeIO(
                Providers.find(
                        ProgrammeImporter.class,
                        loader -> ServiceLoader.load(ProgrammeImporter.class, loader),
                        ProgrammeImporter::format,
                        plugins),
                Providers.find(
                        ProgrammeExporter.class,
                        loader -> ServiceLoader.load(ProgrammeExporter.class, loader),
                        ProgrammeExporter::format,
                        plugins));
    }

    /**
     * With these formats and no others.
     *
     * @throws IllegalArgumentException if two importers, or two exporters, have one id
     */
    public static ProgrammeIO of(List<ProgrammeImporter> importers, List<ProgrammeExporter> exporters) {
        return new ProgrammeIO(
                Providers.of(importers, ProgrammeImporter::format), Providers.of(exporters, ProgrammeExporter::format));
    }

    /** What can be read. */
    public List<Format> importFormats() {
        return importers.all().stream().map(Provided::format).toList();
    }

    /** What can be written. */
    public List<Format> exportFormats() {
        return exporters.all().stream().map(Provided::format).toList();
    }

    /** What can be read, with what reads it and where that comes from. */
    public List<Provided<ProgrammeImporter>> importers() {
        return importers.all();
    }

    /** What can be written, with what writes it and where that comes from. */
    public List<Provided<ProgrammeExporter>> exporters() {
        return exporters.all();
    }

    /** Formats that were found and cannot be used; the others work. */
    public List<Diagnostic> problems() {
        return Stream.concat(importers.problems().stream(), exporters.problems().stream())
                .distinct()
                .toList();
    }

    /**
     * Reads a file, or a folder that holds a data package, with default options.
     *
     * @throws IOException if the file cannot be read
     */
    public ImportResult read(Path file) throws IOException {
        Path descriptor = file.resolve("datapackage.json");
        return read(Source.of(Files.isRegularFile(descriptor) ? descriptor : file), ReadOptions.defaults());
    }

    /**
     * Reads a source. Its format is told by its content where that is certain, otherwise by the extension of its name,
     * otherwise by what the content looks like; of several the surest. A tie is a warning in the result.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws InvalidRequestException if the format has no such option, or not with that value
     * @throws IOException if the source cannot be read
     */
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        Choice<ProgrammeImporter> choice = Detector.detect(importers, source);
        ImportResult result = choice.chosen().isPresent()
                ? read(choice.chosen().get(), source, options)
                : new ImportResult(Optional.empty(), List.of(unknownFormat(source)));
        return choice.diagnostics().isEmpty()
                ? result
                : new ImportResult(
                        result.programme(),
                        Stream.concat(choice.diagnostics().stream(), result.diagnostics().stream())
                                .toList(),
                        result.coverage());
    }

    /**
     * Reads a source as the format with this id.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws InvalidRequestException if there is no such format or option
     * @throws IOException if the source cannot be read
     */
    public ImportResult read(String formatId, Source source, ReadOptions options) throws IOException {
        return read(byId(importers, formatId), source, options);
    }

    /**
     * Shows a source as the blocks that its importer sees.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public void inspect(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        Choice<ProgrammeImporter> choice = Detector.detect(importers, source);
        choice.diagnostics().forEach(handler::diagnostic);
        if (choice.chosen().isPresent()) {
            inspect(choice.chosen().get(), source, options, handler);
        } else {
            handler.diagnostic(unknownFormat(source));
        }
    }

    /**
     * Shows a source as the blocks that the importer of the format with this id sees.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws InvalidRequestException if there is no such format or option
     * @throws IOException if the source cannot be read
     */
    public void inspect(String formatId, Source source, ReadOptions options, BlockHandler handler) throws IOException {
        inspect(byId(importers, formatId), source, options, handler);
    }

    private static void inspect(
            Provided<ProgrammeImporter> importer, Source source, ReadOptions options, BlockHandler handler)
            throws IOException {
        if (importer.provider() instanceof BlockReader reader) {
            FormatCalls.readBlocks(reader, importer.format(), source, options, handler);
        } else {
            handler.diagnostic(IoProblem.NO_BLOCKS.error(
                    SourceLocation.of(source.name()),
                    "The format " + importer.format().id() + " holds data, not a document: there are no blocks."));
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
     * Writes a file. Its format is told by its extension; where two formats have it, the result says so. The file is
     * replaced whole or not at all.
     *
     * @throws InvalidRequestException if no format has that extension, or no such option
     * @throws IOException if the file cannot be written; it is then what it was before
     */
    public ExportResult write(Programme programme, Path file, WriteOptions options) throws IOException {
        Choice<ProgrammeExporter> choice = WriterChoice.require(exporters, file);
        ExportResult result = write(choice.chosen().orElseThrow(), programme, file, options);
        return choice.diagnostics().isEmpty()
                ? result
                : new ExportResult(
                        result.losses(),
                        Stream.concat(choice.diagnostics().stream(), result.diagnostics().stream())
                                .toList());
    }

    /**
     * Writes a file in the format with this id, whatever its extension. The file is replaced whole or not at all.
     *
     * @throws InvalidRequestException if there is no such format or option
     * @throws IOException if the file cannot be written; it is then what it was before
     */
    public ExportResult write(Programme programme, String formatId, Path file, WriteOptions options)
            throws IOException {
        return write(byId(exporters, formatId), programme, file, options);
    }

    private static ExportResult write(
            Provided<ProgrammeExporter> exporter, Programme programme, Path file, WriteOptions options)
            throws IOException {
        OptionCheck.check(exporter.format().id(), exporter.format().writeOptions(), options.values());
        return AtomicFile.write(file, out -> FormatCalls.write(exporter.provider(), programme, out, options));
    }

    /**
     * Writes to a stream in the format with this id. The stream is flushed and stays open.
     *
     * @throws InvalidRequestException if there is no such format or option
     * @throws IOException if the stream cannot be written
     */
    public ExportResult write(Programme programme, String formatId, OutputStream out, WriteOptions options)
            throws IOException {
        return FormatCalls.write(byId(exporters, formatId).provider(), programme, out, options);
    }

    /**
     * The format that a source would be read as; empty when none fits.
     *
     * @throws IOException if the source cannot be read
     */
    public Optional<Format> detect(Source source) throws IOException {
        return Detector.detect(importers, source).chosen().map(Provided::format);
    }

    /**
     * The format that a file would be written in.
     *
     * @throws InvalidRequestException if no format has the file's extension
     */
    public Format formatFor(Path file) {
        return WriterChoice.require(exporters, file).chosen().orElseThrow().format();
    }

    /**
     * That two formats have a file's extension, which {@link #write(Programme, Path, WriteOptions)} would say afterwards;
     * empty when one or none has.
     */
    public Optional<Diagnostic> tieFor(Path file) {
        return WriterChoice.of(exporters, file).diagnostics().stream().findFirst();
    }

    private static ImportResult read(Provided<ProgrammeImporter> importer, Source source, ReadOptions options)
            throws IOException {
        return FormatCalls.read(importer.provider(), source, options);
    }

    private static <P> Provided<P> byId(Providers<P> known, String id) {
        return known.byId(id)
                .orElseThrow(() -> new InvalidRequestException("There is no format \"" + id + "\"; known are "
                        + known.all().stream().map(each -> each.format().id()).collect(Collectors.joining(", "))));
    }

    private Diagnostic unknownFormat(Source source) throws IOException {
        return UnknownFormat.of(Probe.of(source), source.name(), importFormats());
    }
}
