package org.cpip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import picocli.CommandLine.Option;

/** What else readers of published tables know: {@code --released} and {@code --groups}. */
final class TableOptions {

    @Option(
            names = "--released",
            paramLabel = "OLD",
            description = "A table of an earlier release, which readers still have; as often as there are.")
    private List<Path> released = new ArrayList<>();

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "Which categories are parts of others: a CSV of part, whole and, if parts overlap, tree.")
    private Optional<Path> groups = Optional.empty();

    /** What a command about tables goes by. */
    record Known(List<PublishedTable> tables, Groups groups, List<PublishedTable> released) {}

    /** Reads the tables and all that is known beside; what cannot be read is missing and told. */
    Known read(List<Path> tables, PlanFiles files, DiagnosticLog log) throws FileAccessException {
        TableFiles reader = new TableFiles(files, log);
        List<PublishedTable> now = reader.tables(tables);
        List<PublishedTable> before = reader.tables(released);
        return new Known(now, reader.groups(groups), before);
    }
}
