package org.cpip.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Whose format a source is in.
 *
 * @param importer the importer to read it with; empty when none fits
 * @param problems importers that failed when they were asked, and count as if they had said no
 */
record Detector(Optional<Provided<ProgrammeImporter>> importer, List<Diagnostic> problems) {

    /**
     * By content where that is certain, otherwise by the extension, otherwise by what the content looks like.
     *
     * @throws IOException if the source cannot be read
     */
    static Detector detect(Providers<ProgrammeImporter> importers, Source source) throws IOException {
        Probe probe = Probe.of(source);
        List<Diagnostic> problems = new ArrayList<>();
        Optional<Provided<ProgrammeImporter>> named = Optional.empty();
        Detection namedSureness = Detection.NO;
        Optional<Provided<ProgrammeImporter>> best = Optional.empty();
        Detection sureness = Detection.NO;
        for (Provided<ProgrammeImporter> importer : importers.all()) {
            Detection detection = ask(importer, probe, source, problems);
            boolean isNamed = named.isEmpty() && importer.format().extensions().contains(probe.extension());
            if (isNamed) {
                named = Optional.of(importer);
                namedSureness = detection;
            }
            if (detection.compareTo(sureness) > 0 || isNamed && detection == sureness) {
                best = Optional.of(importer);
                sureness = detection;
            }
        }
        boolean nameDecides = named.isPresent()
                && sureness != Detection.CERTAIN
                && (namedSureness != Detection.NO || sureness.compareTo(Detection.LIKELY) < 0);
        return new Detector(nameDecides ? named : best, problems);
    }

    private static Detection ask(
            Provided<ProgrammeImporter> importer, Probe probe, Source source, List<Diagnostic> problems) {
        try {
            return importer.provider().detect(probe);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            problems.add(IoProblem.DETECTION_FAILED.warning(
                    SourceLocation.of(source.name()),
                    "The importer of " + importer.format().id() + " in " + importer.archive()
                            + " failed when it was asked whether it knows this file: "
                            + e.getClass().getSimpleName() + ": " + e.getMessage() + "."));
            return Detection.NO;
        }
    }
}
