package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.spi.ProgrammeExporter;
import org.cpip.io.spi.ProgrammeImporter;
import org.cpip.model.Programme;

/** Reads and writes programmes in every format at hand. Immutable and safe for use by many threads. */
public final class ProgrammeIO {

    private final List<ProgrammeImporter> importers;
    private final List<ProgrammeExporter> exporters;

    private ProgrammeIO(List<ProgrammeImporter> importers, List<ProgrammeExporter> exporters) {
        this.importers = importers;
        this.exporters = exporters;
    }

    /** With the formats that {@link ServiceLoader} finds. */
    public static ProgrammeIO load() {
        return of(
                ServiceLoader.load(ProgrammeImporter.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                ServiceLoader.load(ProgrammeExporter.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    /** With these formats and no others. */
    public static ProgrammeIO of(List<ProgrammeImporter> importers, List<ProgrammeExporter> exporters) {
        return new ProgrammeIO(List.copyOf(importers), List.copyOf(exporters));
    }

    /** What can be read. */
    public List<Format> importFormats() {
        return importers.stream().map(ProgrammeImporter::format).toList();
    }

    /** What can be written. */
    public List<Format> exportFormats() {
        return exporters.stream().map(ProgrammeExporter::format).toList();
    }

    /** Formats that were found and could not be used. */
    public List<Diagnostic> problems() {
        return List.of();
    }

    /** Reads a file with default options. */
    public ImportResult read(Path file) throws IOException {
        return read(Source.of(file), ReadOptions.defaults());
    }

    /** Reads a source, its format told by its content, then by its extension. */
    public ImportResult read(Source source, ReadOptions options) throws IOException {
        throw new IllegalStateException("pending");
    }

    /** Shows a source as blocks. */
    public void inspect(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        throw new IllegalStateException("pending");
    }

    /** Writes a file with default options, its format told by its extension; the file is replaced whole or not at all. */
    public ExportResult write(Programme programme, Path file) throws IOException {
        return write(programme, file, WriteOptions.defaults());
    }

    /** Writes a file, its format told by its extension; the file is replaced whole or not at all. */
    public ExportResult write(Programme programme, Path file, WriteOptions options) throws IOException {
        throw new IllegalStateException("pending");
    }

    /** Writes to a stream in the format with this id; the stream stays open. */
    public ExportResult write(Programme programme, String formatId, OutputStream out, WriteOptions options)
            throws IOException {
        throw new IllegalStateException("pending");
    }
}
