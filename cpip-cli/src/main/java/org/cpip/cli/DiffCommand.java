package org.cpip.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.diff.ProgrammeDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cpip diff A B}: what differs, in words. */
@Command(
        name = "diff",
        description = "Prints what differs between two plans, a line each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0: the plans are equal", "1: they differ, or one cannot be read", "2: wrong usage"})
final class DiffCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "A", description = "The earlier plan.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The later plan.")
    private Path after;

    private boolean differ;

    DiffCommand(Console console) {
        super(console, "the plans were not compared");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        Optional<Programme> earlier = files.read(before);
        Optional<Programme> later = files.read(after);
        if (earlier.isPresent() && later.isPresent() && !log.hasErrors()) {
            ProgrammeDiff diff = ProgrammeDiff.between(earlier.get(), later.get());
            DiffLines.of(diff).forEach(this::print);
            differ = !diff.isEmpty();
        }
    }

    @Override
    int exitCode(DiagnosticLog log) {
        return differ ? ExitCode.DATA : log.exitCode();
    }
}
