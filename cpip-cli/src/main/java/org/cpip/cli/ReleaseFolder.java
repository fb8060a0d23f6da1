package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.collect.release.DataRelease;
import org.cpip.collect.release.ReleaseMaker;
import org.cpip.collect.release.ReleaseManifest;
import org.cpip.collect.release.ReleaseProblem;
import org.cpip.collect.release.ReleaseWorkbook;
import org.cpip.collect.release.TidyFigures;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Programme;
import org.cpip.model.Release;
import org.cpip.spi.exchange.SourceLocation;

/** A release as a folder: what it is in {@code release.json}, its figures in {@code figures.json} and in forms made of them. */
final class ReleaseFolder {

    static final String RELEASE = "release.json";
    static final String FIGURES = "figures.json";
    static final String TIDY = "figures.csv";
    static final String SDMX = "figures.sdmx.csv";

    static final String ODS = "figures.ods";
    static final String XLSX = "figures.xlsx";

    /** What everybody may have. */
    static final List<String> DOWNLOADS = List.of(ODS, XLSX, TIDY, SDMX, FIGURES, RELEASE);

    private ReleaseFolder() {}

    /** Whether a release, or anything else, stands there. */
    static boolean isTaken(Path folder) throws FileAccessException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var list = Files.list(folder)) {
            return list.findAny().isPresent();
        } catch (IOException e) {
            throw FileAccessException.reading(folder, e);
        }
    }

    /** Writes all forms; the manifest comes last, so that a folder with it is whole. */
    static List<Path> write(DataRelease release, Path folder) throws FileAccessException {
        WholeFile.folder(folder);
        WholeFile.write(folder.resolve(FIGURES), out -> ProgrammeJson.write(release.figures(), out));
        WholeFile.rows(folder.resolve(TIDY), TidyFigures.rows(release.figures()));
        WholeFile.rows(folder.resolve(SDMX), TidyFigures.sdmx(release.figures()));
        WholeFile.write(folder.resolve(ODS), out -> ReleaseWorkbook.writeOds(release, out));
        WholeFile.write(folder.resolve(XLSX), out -> ReleaseWorkbook.writeXlsx(release, out));
        WholeFile.write(folder.resolve(RELEASE), out -> ReleaseManifest.write(release.release(), out));
        return Stream.of(FIGURES, TIDY, SDMX, ODS, XLSX, RELEASE)
                .map(folder::resolve)
                .toList();
    }

    /** Reads a release; empty, and told, if it is none or was changed since it was frozen. */
    static Optional<DataRelease> read(Path folder, PlanFiles files, DiagnosticLog log) throws FileAccessException {
        Path manifest = folder.resolve(RELEASE);
        FileAccessException.checkReadable(manifest);
        Release release;
        try {
            release = ReleaseManifest.read(Files.readAllBytes(manifest));
        } catch (IOException e) {
            throw FileAccessException.reading(manifest, e);
        }
        Optional<Programme> figures = files.read(folder.resolve(FIGURES));
        if (figures.isEmpty() || !ReleaseMaker.hash(figures.get()).equals(release.hash())) {
            log.add(ReleaseProblem.CHANGED.error(
                    SourceLocation.of(folder.toString()),
                    "The figures of the release \"" + release.id() + "\" are not those that were published."));
            return Optional.empty();
        }
        return Optional.of(new DataRelease(release, figures.get()));
    }
}
