package org.cpip.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip convert IN OUT}. */
@Command(name = "convert", description = "Reads a plan and writes it in the format that OUT's extension names.")
final class ConvertCommand extends PlanCommand {

    @Parameters(paramLabel = "IN", description = "The plan to read; its content tells the format.")
    private Path in;

    @Parameters(paramLabel = "OUT", description = "The file to write, replaced whole or not at all.")
    private Path out;

    @Option(
            names = {"-o", "--option"},
            paramLabel = "NAME=VALUE",
            description = "An option of the reader or the writer; 'cpip formats ID' lists them. in.NAME and out.NAME"
                    + " choose a side when both know NAME.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--losses",
            description = "List each thing that did not fit, with its place, rather than how many of each kind.")
    private boolean everyLoss;

    ConvertCommand(Console console) {
        super(console, "nothing was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        List<FormatOption> writing = files.optionsToWrite(out);
        OptionValues values =
                options.isEmpty() ? OptionValues.NONE : OptionValues.of(options, files.optionsToRead(in), writing);
        Optional<Programme> plan = files.read(in, ReadOptions.defaults().withValues(values.read()));
        if (plan.isPresent() && !log.hasErrors()) {
            ExportResult written = files.write(plan.get(), out, new WriteOptions(values.write()));
            print("Read " + in + ": " + PlanText.size(plan.get()));
            print("Wrote " + out + ": " + result(written.losses()));
            printLosses(written.losses());
        }
    }

    private static String result(List<Loss> losses) {
        return losses.isEmpty() ? "nothing was lost" : TerminalText.count(losses.size(), "thing") + " did not fit:";
    }

    private void printLosses(List<Loss> losses) {
        if (everyLoss) {
            losses.forEach(loss -> print("  " + loss.path() + ": " + loss.reason()));
        } else {
            LossSummary.lines(losses).forEach(line -> print("  " + line));
        }
    }
}
