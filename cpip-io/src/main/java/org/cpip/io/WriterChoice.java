package org.cpip.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.discovery.Provided;
import org.cpip.spi.discovery.Providers;
import org.cpip.spi.exchange.InvalidRequestException;

/** Whose format a file is to be written in: that which has its extension. */
final class WriterChoice {

    private WriterChoice() {}

    /** The exporters with the file's extension; nothing is chosen when there is none. */
    static Choice<ProgrammeExporter> of(Providers<ProgrammeExporter> exporters, Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        List<Provided<ProgrammeExporter>> fitting = exporters.all().stream()
                .filter(each -> each.format().extensions().contains(extension))
                .toList();
        return Choice.of(fitting, name, "--to");
    }

    /**
     * The same, when there is one.
     *
     * @throws InvalidRequestException if no format has the extension; its message lists those that there are
     */
    static Choice<ProgrammeExporter> require(Providers<ProgrammeExporter> exporters, Path file) {
        Choice<ProgrammeExporter> choice = of(exporters, file);
        if (choice.chosen().isEmpty()) {
            throw new InvalidRequestException("No format writes \"" + file.getFileName()
                    + "\"; the extensions that can be written are "
                    + exporters.all().stream()
                            .flatMap(each -> each.format().extensions().stream())
                            .map(each -> "." + each)
                            .collect(Collectors.joining(", ")));
        }
        return choice;
    }
}
