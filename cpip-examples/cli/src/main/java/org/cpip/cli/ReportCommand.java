package org.cpip.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code cpip report FILE --as-at DATE -o DIR}. */
@Command(name = "report", description = "Writes a progress report on a plan: progress.md and progress.html.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan to report on; its content tells the format.")
    private Path file;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day whose end the report describes, such as 2017-06-30.")
    private LocalDate asAt;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write to, made if need be. Default: this folder.")
    private Path folder;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem {
        DiagnosticLog log = new DiagnosticLog(console);
        Optional<Programme> plan = new PlanFiles(console, log).read(file, ReadOptions.defaults());
        if (plan.isEmpty() || log.hasErrors()) {
            log.summary("nothing was written");
            return ExitCode.DATA;
        }
        List<Path> written = ReportFiles.write(ProgressReport.of(plan.get(), asAt), folder);
        log.summary("");
        console.out().println("Read " + Lines.oneLine(file.toString()) + ": " + PlanText.size(plan.get()));
        written.forEach(path -> console.out().println("Wrote " + Lines.oneLine(path.toString())));
        return ExitCode.OK;
    }

    /** Reads a day, with a message that shows how to write one. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2017-06-30");
            }
        }
    }
}
