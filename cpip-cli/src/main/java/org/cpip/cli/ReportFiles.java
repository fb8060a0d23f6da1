package org.cpip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private final Map<Path, Path> finished = new LinkedHashMap<>();
    private Path current;

    private ReportFiles(Path folder, String language) {
        this.folder = folder;
        this.language = language;
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
     * @throws FileAccessException if one cannot be written; then none is replaced
     */
    static List<Path> write(
            List<? extends Report> reports, List<Provided<ReportRenderer>> renderers, String language, Path folder)
            throws FileAccessException {
        ReportFiles files = new ReportFiles(folder, language);
        try {
            Files.createDirectories(folder);
            for (Report report : reports) {
                for (Provided<ReportRenderer> renderer : renderers) {
                    files.render(report, renderer.provider(), renderer.format());
                }
            }
            for (Map.Entry<Path, Path> file : files.finished.entrySet()) {
                files.current = file.getValue();
                Files.move(file.getKey(), files.current, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw FileAccessException.writing(files.current, e);
        } finally {
            files.finished.keySet().forEach(ReportFiles::discard);
        }
        return files.finished.values().stream().sorted().toList();
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
        current = finished.containsValue(plain) ? folder.resolve(name + "-" + format.id() + extension) : plain;
        Path draft = folder.resolve(
                "." + current.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        clean(current.getFileName().toString());
        finished.put(draft, current);
        try (OutputStream out = Files.newOutputStream(draft)) {
            rendering.writeTo(out);
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes drafts of this name whose processes are no more: a run that was killed left them. */
    private void clean(String name) throws IOException {
        Pattern draft = Pattern.compile(Pattern.quote("." + name + ".") + "(\\d{1,18})\\.tmp");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                Matcher left = draft.matcher(each.getFileName().toString());
                if (left.matches()
                        && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)
                        && isOver(Long.parseLong(left.group(1)), Files.getLastModifiedTime(each))) {
                    discard(each);
                }
            }
        }
    }

    /** A process that began after the file was last written has the number of another one. */
    private static boolean isOver(long process, FileTime written) {
        return ProcessHandle.of(process)
                .flatMap(alive -> alive.info().startInstant().or(() -> Optional.of(Instant.MIN)))
                .filter(began -> !began.isAfter(written.toInstant()))
                .isEmpty();
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // A stray temporary file does no harm, and the failure that left it there is what the user has to know.
        }
    }

    /** Renders to a stream. */
    private interface Rendering {
        void writeTo(OutputStream out) throws IOException;
    }
}
