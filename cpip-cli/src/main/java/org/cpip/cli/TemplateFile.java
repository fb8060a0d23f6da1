package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.collect.template.RoundFile;
import org.cpip.collect.template.TemplateResult;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Source;

/** Reads what a data round asks: a plan, and the file of the round beside it. */
final class TemplateFile {

    private TemplateFile() {}

    /** The template; empty when something of it is wrong, which the log then says. */
    static Optional<CollectionTemplate> read(Programme plan, Path round, DiagnosticLog log) throws FileAccessException {
        FileAccessException.checkReadable(round);
        try {
            TemplateResult result = RoundFile.read(plan, Source.of(round));
            log.addAll(result.diagnostics());
            return result.template();
        } catch (IOException e) {
            throw FileAccessException.reading(round, e);
        }
    }
}
