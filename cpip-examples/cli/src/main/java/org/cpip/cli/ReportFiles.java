package org.cpip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.io.plugin.Provided;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.spi.ReportRenderer;

/** Writes a progress report in every form that a renderer is found for: {@code progress.md}, {@code progress.html}. */
final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes the files, made in full beside their places before any of them is moved there.
     *
     * @return the files, in order of their names
     * @throws Problem if one cannot be written; then none is replaced
     */
    static List<Path> write(ProgressReport report, List<Provided<ReportRenderer>> renderers, Path folder)
            throws Problem {
        Map<Path, Path> finished = new LinkedHashMap<>();
        Path current = folder;
        try {
            Files.createDirectories(folder);
            for (Provided<ReportRenderer> renderer : renderers) {
                current = place(renderer.format(), folder, finished.values());
                Path draft = folder.resolve("." + current.getFileName() + "."
                        + ProcessHandle.current().pid() + ".tmp");
                finished.put(draft, current);
                render(renderer.provider(), report, draft);
            }
            for (Map.Entry<Path, Path> file : finished.entrySet()) {
                current = file.getValue();
                Files.move(file.getKey(), current, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Problem.writing(current, e);
        } finally {
            finished.keySet().forEach(ReportFiles::discard);
        }
        return finished.values().stream().sorted().toList();
    }

    /** A second renderer with the same extension has its id in the name. */
    private static Path place(Format format, Path folder, Collection<Path> taken) {
        String extension = "." + format.extensions().get(0);
        Path plain = folder.resolve("progress" + extension);
        return taken.contains(plain) ? folder.resolve("progress-" + format.id() + extension) : plain;
    }

    private static void render(ReportRenderer renderer, ProgressReport report, Path draft) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft)) {
            renderer.render(report, out, WriteOptions.defaults());
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // A stray temporary file does no harm, and the failure that left it there is what the user has to know.
        }
    }
}
