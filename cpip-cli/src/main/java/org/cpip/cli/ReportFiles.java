package org.cpip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.io.AtomicFiles;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.TidyTables;

/** Writes reports: {@code progress.html}, and of a format that holds one table a file {@code progress-actions.csv}. */
final class ReportFiles {

    private final Path folder;
    private final String language;
    private final AtomicFiles files;
    private final Set<Path> written = new TreeSet<>();
    private Path current;

    private ReportFiles(Path folder, String language, AtomicFiles files) {
        this.folder = folder;
        this.language = language;
        this.files = files;
        this.current = folder;
    }

    /** Writes a progress report in English: {@code progress.md}, {@code progress.html}, and what plugins make of it. */
    static List<Path> write(ProgressReport report, List<Provided<ReportRenderer>> renderers, Path folder)
            throws FileAccessException {
        return write(List.of(report), renderers, Reports.languages().get(0), folder);
    }

    /**
     * Writes the files, made in full beside their places before any of them is moved there.
     *
     * @return the files, in order of their names
     * @throws FileAccessException if one cannot be written; then none is replaced, unless a file cannot be given its name
     */
    static List<Path> write(
            List<? extends Report> reports, List<Provided<ReportRenderer>> renderers, String language, Path folder)
            throws FileAccessException {
        Path current = folder;
        try (AtomicFiles atomic = new AtomicFiles()) {
            Files.createDirectories(folder);
            ReportFiles files = new ReportFiles(folder, language, atomic);
            try {
                for (Report report : reports) {
                    for (Provided<ReportRenderer> renderer : renderers) {
                        files.render(report, renderer.provider(), renderer.format());
                    }
                }
            } finally {
                current = files.current;
            }
            atomic.replace();
            return List.copyOf(files.written);
        } catch (IOException e) {
            throw FileAccessException.writing(current, e);
        }
    }

    private void render(Report report, ReportRenderer renderer, Format format) throws IOException {
        ReportDocument document = Reports.document(report, language);
        String name = document.kind().id();
        if (format.capabilities().contains(Capability.ONE_TABLE)) {
            for (ReportTable table : document.tables()) {
                for (ReportTable tidy : TidyTables.of(table)) {
                    ReportDocument one = document.only(tidy);
                    file(name + "-" + tidy.id(), format, out -> renderer.render(one, out, RenderOptions.defaults()));
                }
            }
        } else {
            file(name, format, out -> renderer.render(document, out, RenderOptions.defaults()));
        }
    }

    /** A second renderer with the same extension has its id in the name. */
    private void file(String name, Format format, Rendering rendering) throws IOException {
        String extension = "." + format.extensions().get(0);
        Path plain = folder.resolve(name + extension);
        current = written.contains(plain) ? folder.resolve(name + "-" + format.id() + extension) : plain;
        files.write(current, out -> {
            rendering.writeTo(out);
            return written.add(current);
        });
    }

    /** Renders to a stream. */
    private interface Rendering {
        void writeTo(OutputStream out) throws IOException;
    }
}
