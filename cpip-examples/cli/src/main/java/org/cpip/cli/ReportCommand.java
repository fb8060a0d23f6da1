package org.cpip.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
final class ReportCommand extends PlanCommand {

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
        super(console, "nothing was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws Problem {
        Optional<Programme> plan = files.read(file, ReadOptions.defaults());
        if (plan.isPresent() && !log.hasErrors()) {
            List<Path> written = ReportFiles.write(ProgressReport.of(plan.get(), asAt), files.renderers(), folder);
            print("Read " + file + ": " + PlanText.size(plan.get()));
            written.forEach(path -> print("Wrote " + path));
        }
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
