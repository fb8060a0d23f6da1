package org.cpip.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Whose format a source is in. The order in which importers were found decides nothing. */
final class Detector {

    private Detector() {}

    /**
     * By content where that is certain, otherwise by the extension, otherwise by what the content looks like. Of several
     * the surest; of equally sure ones that whose extension it is; then the first by id, and a diagnostic.
     *
     * @throws IOException if the source cannot be read
     */
    static Choice<ProgrammeImporter> detect(Providers<ProgrammeImporter> importers, Source source) throws IOException {
        Probe probe = Probe.of(source);
        List<Diagnostic> failures = new ArrayList<>();
        List<Candidate> all = new ArrayList<>();
        for (Provided<ProgrammeImporter> importer : importers.all()) {
            boolean named = importer.format().extensions().contains(probe.extension());
            all.add(new Candidate(importer, ask(importer, probe, source, failures), named));
        }
        Choice<ProgrammeImporter> choice =
                Choice.of(best(all).stream().map(Candidate::importer).toList(), source.name(), "--from");
        return new Choice<>(
                choice.chosen(),
                Stream.concat(failures.stream(), choice.diagnostics().stream()).toList());
    }

    /** Those that fit best, and equally well. */
    private static List<Candidate> best(List<Candidate> all) {
        Detection surest = surest(all);
        List<Candidate> named = all.stream().filter(Candidate::named).toList();
        // A plan.csv that begins like JSON is CSV, unless its importer says that it is not and another has seen its
        // own.
        boolean nameDecides = !named.isEmpty()
                && surest != Detection.CERTAIN
                && (surest(named) != Detection.NO || surest.compareTo(Detection.LIKELY) < 0);
        if (nameDecides) {
            return of(named, surest(named));
        }
        List<Candidate> best = surest == Detection.NO ? List.of() : of(all, surest);
        List<Candidate> bestNamed = best.stream().filter(Candidate::named).toList();
        return bestNamed.isEmpty() ? best : bestNamed;
    }

    private static Detection surest(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::sureness)
                .max(Detection::compareTo)
                .orElse(Detection.NO);
    }

    private static List<Candidate> of(List<Candidate> candidates, Detection sureness) {
        return candidates.stream().filter(each -> each.sureness() == sureness).toList();
    }

    private static Detection ask(
            Provided<ProgrammeImporter> importer, Probe probe, Source source, List<Diagnostic> failures) {
        try {
            return importer.provider().detect(probe);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(IoProblem.DETECTION_FAILED.warning(
                    SourceLocation.of(source.name()),
                    "The importer of " + importer.format().id() + " in " + importer.archive()
                            + " failed when it was asked whether it knows this file: "
                            + e.getClass().getSimpleName() + ": " + e.getMessage() + "."));
            return Detection.NO;
        }
    }

    /**
     * An importer that was asked.
     *
     * @param named whether the source has an extension of its format
     */
    private record Candidate(Provided<ProgrammeImporter> importer, Detection sureness, boolean named) {}
}
