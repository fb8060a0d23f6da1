package org.cpip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip convert IN OUT}. */
@Command(name = "convert", description = "Reads a plan and writes it in the format that OUT's extension names.")
final class ConvertCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "IN", description = "The plan to read; its content tells the format.")
    private Path in;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "The file to write, replaced whole or not at all.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The same, as an option.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "ID",
            description = "Write this format, whatever the extension of OUT; 'cpip formats' lists them.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--in-place", description = "Write the plan over IN, and keep what it was as IN.bak.")
    private boolean inPlace;

    @Option(
            names = "--losses",
            description = "List each thing that did not fit, with its place, rather than how many of each kind.")
    private boolean everyLoss;

    ConvertCommand(Console console) {
        super(console, "nothing was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        Path target = inPlace ? inPlace() : target();
        if (!inPlace) {
            OwnInput.refuse(target, List.of(in));
        }
        Format writer = files.writer(target, to);
        OptionValues values = files.optionValues(in, writer.writeOptions());
        ImportResult read = files.importResult(in, values.read());
        log.addAll(read.diagnostics());
        if (read.programme().isPresent() && !log.hasErrors()) {
            Programme plan = read.programme().get();
            if (inPlace) {
                tell("Kept the old file as " + OwnInput.backup(in));
            }
            ExportResult written = files.write(plan, target, writer.id(), files.writeOptions(values.write()));
            log.addAll(written.diagnostics());
            tell("Read " + in + ": " + PlanText.size(plan));
            printLosses(written.losses());
            tell(PlanText.read(plan) + CoverageText.unread(read.coverage()) + ". Wrote " + target + ": "
                    + result(written.losses(), read.diagnostics()));
        }
    }

    private Path inPlace() {
        if (out.isPresent() || output.isPresent()) {
            throw new UsageException("--in-place writes over IN; leave OUT away");
        }
        return in;
    }

    private Path target() {
        if (out.isPresent() && output.isPresent()) {
            throw new UsageException("Two files to write: '" + out.get() + "', and '" + output.get()
                    + "' after -o. An option of a format goes after --option");
        }
        return out.or(() -> output)
                .orElseThrow(() -> new UsageException("Missing required parameter: 'OUT'. Name the file to write"));
    }

    private static String result(List<Loss> losses, List<Diagnostic> diagnostics) {
        long warnings = diagnostics.stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .count();
        return losses.isEmpty()
                ? "it carries everything that was read"
                        + (warnings == 0
                                ? "."
                                : "; " + TerminalText.count(warnings, "warning") + (warnings == 1 ? " says" : " say")
                                        + " what to look at.")
                : TerminalText.count(losses.size(), "thing") + " that " + (losses.size() == 1 ? "was" : "were")
                        + " read did not fit.";
    }

    private void printLosses(List<Loss> losses) {
        if (everyLoss) {
            losses.forEach(loss -> tell("  " + loss.path() + ": " + loss.reason()));
        } else {
            LossSummary.lines(losses).forEach(line -> tell("  " + line));
        }
    }
}
