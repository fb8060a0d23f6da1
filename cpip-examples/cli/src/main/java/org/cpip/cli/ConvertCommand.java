package org.cpip.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cpip.io.exchange.ExportResult;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.Loss;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.model.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cpip convert IN OUT}. */
@Command(name = "convert", description = "Reads a plan and writes it in the format that OUT's extension names.")
final class ConvertCommand implements Callable<Integer> {

    private static final int LOSSES_SHOWN = 20;

    private final Console console;

    @Spec
    private CommandSpec spec;

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

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Problem {
        DiagnosticLog log = new DiagnosticLog(console);
        PlanFiles files = new PlanFiles(console, log);
        OptionValues values = values(files);
        Optional<Programme> plan =
                files.read(in, ReadOptions.defaults().withValues(values.read()));
        if (plan.isEmpty() || log.hasErrors()) {
            log.summary("nothing was written");
            return ExitCode.DATA;
        }
        ExportResult written = files.write(plan.get(), out, new WriteOptions(values.write()));
        log.summary("");
        print(plan.get(), written.losses());
        return ExitCode.OK;
    }

    private OptionValues values(PlanFiles files) {
        try {
            Format target = files.formatToWrite(out);
            return OptionValues.of(options, files.optionsToRead(in), target.writeOptions());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private void print(Programme plan, List<Loss> losses) {
        console.out().println("Read " + Lines.oneLine(in.toString()) + ": " + PlanText.size(plan));
        String result = losses.isEmpty() ? "nothing was lost" : Lines.count(losses.size(), "thing") + " did not fit:";
        console.out().println("Wrote " + Lines.oneLine(out.toString()) + ": " + result);
        losses.stream()
                .limit(LOSSES_SHOWN)
                .map(loss -> "  " + Lines.oneLine(loss.path() + ": " + loss.reason()))
                .forEach(console.out()::println);
        if (losses.size() > LOSSES_SHOWN) {
            console.out().println("  and " + (losses.size() - LOSSES_SHOWN) + " more");
        }
    }
}
