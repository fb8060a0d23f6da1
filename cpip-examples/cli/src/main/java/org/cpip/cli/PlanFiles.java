package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.FormatOption;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.model.Programme;

/** Reads and writes plans for the subcommands, with a bar for long work and every finding in the log. */
final class PlanFiles {

    private final Console console;
    private final DiagnosticLog log;
    private final ProgrammeIO io = ProgrammeIO.load();

    PlanFiles(Console console, DiagnosticLog log) {
        this.console = console;
        this.log = log;
    }

    ProgrammeIO io() {
        return io;
    }

    /**
     * Reads a plan and logs what there is to say about it. With errors in the log the programme, if there is one, is
     * incomplete.
     */
    Optional<Programme> read(Path file, ReadOptions options) throws Problem {
        ImportResult result = importResult(file, options);
        log.addAll(result.diagnostics());
        return result.programme();
    }

    /** Reads a plan and leaves it to the caller to log what there is to say about it. */
    ImportResult importResult(Path file, ReadOptions options) throws Problem {
        Problem.checkReadable(file);
        try {
            return ProgressBar.during(
                    console, "Reading " + file.getFileName(), () -> io.read(Source.of(file), options));
        } catch (IOException e) {
            throw Problem.reading(file, e);
        }
    }

    /** Writes a plan whole or not at all. */
    ExportResult write(Programme programme, Path file, WriteOptions options) throws Problem {
        try {
            return ProgressBar.during(
                    console, "Writing " + file.getFileName(), () -> io.write(programme, file, options));
        } catch (IOException e) {
            throw Problem.writing(file, e);
        }
    }

    /**
     * The format that a file's extension asks for.
     *
     * @throws IllegalArgumentException if no exporter has that extension; its message names those there are
     */
    Format formatToWrite(Path file) {
        String extension = extension(file);
        return io.exportFormats().stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No format is written to files like '" + file + "'; known extensions: "
                                + io.exportFormats().stream()
                                        .flatMap(format -> format.extensions().stream())
                                        .collect(Collectors.toCollection(TreeSet::new))
                                        .stream()
                                        .map(known -> "." + known)
                                        .collect(Collectors.joining(", "))));
    }

    /** The options of the readers for a file's extension; of every reader when the extension tells nothing. */
    List<FormatOption> optionsToRead(Path file) {
        String extension = extension(file);
        List<Format> byExtension = io.importFormats().stream()
                .filter(format -> format.extensions().contains(extension))
                .toList();
        return (byExtension.isEmpty() ? io.importFormats() : byExtension)
                .stream().flatMap(format -> format.readOptions().stream()).toList();
    }

    private static String extension(Path file) {
        String name = file.toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
