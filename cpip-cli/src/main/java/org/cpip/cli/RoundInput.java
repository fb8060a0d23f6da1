package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cpip.collect.update.Trackers;
import org.cpip.collect.update.UpdateOptions;
import org.cpip.collect.update.UpdateResult;
import org.cpip.collect.update.Updates;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Reads what came back. A file that cannot be read ends the work, or is left out where each is taken by itself. */
final class RoundInput {

    private final PlanFiles files;
    private final DiagnosticLog log;
    private final UpdateOptions options;
    private final List<Path> refused = new ArrayList<>();

    RoundInput(PlanFiles files, DiagnosticLog log, UpdateOptions options) {
        this.files = files;
        this.log = log;
        this.options = options;
    }

    /** Files that were left out. */
    List<Path> refused() {
        return refused;
    }

    /** Those of the files that are no forms. */
    List<Path> trackers(List<Path> all) throws FileAccessException {
        List<Path> trackers = new ArrayList<>();
        for (Path file : all) {
            try {
                FileAccessException.checkReadable(file);
                if (Trackers.isTracker(files.io(), Source.of(file), ReadOptions.defaults())) {
                    trackers.add(file);
                }
            } catch (FileAccessException e) {
                refuse(file, e);
            } catch (IOException e) {
                refuse(file, FileAccessException.reading(file, e));
            }
        }
        return trackers;
    }

    /** A plan with what changed in a tracker. */
    UpdateResult apply(Path tracker, Programme plan) throws FileAccessException {
        try {
            return Trackers.apply(files.io(), plan, Source.of(tracker), ReadOptions.defaults(), options);
        } catch (IOException e) {
            refuse(tracker, FileAccessException.reading(tracker, e));
            return new UpdateResult(plan, List.of(), List.of());
        }
    }

    /** What forms say. */
    Updates updates(List<Path> forms) throws FileAccessException {
        List<Updates> read = new ArrayList<>();
        for (Path form : forms) {
            try {
                read.add(Updates.read(files.io(), Source.of(form), ReadOptions.defaults()));
            } catch (IOException e) {
                refuse(form, FileAccessException.reading(form, e));
            }
        }
        return Updates.merge(read);
    }

    private void refuse(Path file, FileAccessException problem) throws FileAccessException {
        if (options.scope() != UpdateOptions.Scope.EACH_ACTION) {
            throw problem;
        }
        refused.add(file);
        log.add(problem.diagnostic());
    }
}
