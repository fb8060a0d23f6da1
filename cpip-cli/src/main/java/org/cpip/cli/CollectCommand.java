package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.ledger.IntakeOptions;
import org.cpip.collect.ledger.IntakeResult;
import org.cpip.collect.ledger.Ledger;
import org.cpip.collect.ledger.ReturnIntake;
import org.cpip.collect.ledger.RoundStanding;
import org.cpip.collect.returns.ReturnReader;
import org.cpip.collect.returns.ReturnResult;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip collect PLAN ROUND RETURNS... --ledger FILE}. */
@Command(
        name = "collect",
        description =
                "Takes the returns of a data round in: reads, checks and lists them, and writes what happened to the ledger."
                        + " What cannot be right goes back to its area, and does not keep the others waiting.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: all returns were read and hold, or wait for reasons",
            "1: a return goes back or was not taken; what happened to all others is in the ledger",
            "2: wrong usage"
        })
final class CollectCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan with the indicators, areas and code lists.")
    private Path plan;

    @Parameters(index = "1", paramLabel = "ROUND", description = "What is asked and when: a JSON file.")
    private Path round;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "RETURNS",
            description = "What came back, or folders of it.")
    private List<Path> returned = new ArrayList<>();

    @Option(
            names = "--ledger",
            required = true,
            paramLabel = "FILE",
            description = "What happened in this round so far, as JSON lines; it is added to.")
    private Path ledgerFile;

    @Option(
            names = "--today",
            required = true,
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description = "The day on which the returns came in.")
    private LocalDate today;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who takes them in.")
    private String by;

    @Option(names = "--dry-run", description = "Say what would change, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--close",
            paramLabel = "AREA/RULE/CELL=REASON",
            description = "Close a query by a reason; as often as there are.")
    private Map<String, String> close = new LinkedHashMap<>();

    @Option(
            names = "--reopen",
            paramLabel = "AREA=REASON",
            description = "Let an accepted or published return change; as often as there are.")
    private Map<String, String> reopen = new LinkedHashMap<>();

    @Option(
            names = "--marked",
            paramLabel = "FOLDER",
            description = "Write each return in which something was found, with what it was, to be sent back.")
    private Optional<Path> marked = Optional.empty();

    CollectCommand(Console console) {
        super(console, "what they are about was not taken or goes back; all else is in the ledger");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        if (by.isBlank()) {
            throw new UsageException("--by needs a name");
        }
        Map<String, String> reasons = Reasons.of("--close", close, true);
        Map<String, String> openings = Reasons.of("--reopen", reopen, false);
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        Optional<CollectionTemplate> template = TemplateFile.read(read.get(), round, log);
        Optional<Ledger> before = LedgerFile.read(ledgerFile, log);
        if (template.isEmpty() || before.isEmpty() || log.hasErrors()) {
            return;
        }
        List<Path> forms = ReturnedFiles.of(returned, log);
        OwnInput.refuse(ledgerFile, forms);
        List<ReturnResult> returns = new ArrayList<>();
        for (Path form : forms) {
            read(form, template.get(), files, log).ifPresent(returns::add);
        }
        IntakeResult result = ReturnIntake.take(
                template.get(), before.get(), returns, new IntakeOptions(today, by, reasons, openings));
        log.addAll(result.diagnostics());
        result.changes().forEach(change -> tell((dryRun ? "  would change " : "  ") + change.inWords()));
        CollectWords.lines(template.get(), RoundStanding.of(template.get(), result.ledger()), today)
                .forEach(this::print);
        if (dryRun) {
            tell("Wrote nothing: a dry run of "
                    + TerminalText.count(result.added().size(), "new line"));
            return;
        }
        if (!result.added().isEmpty()) {
            LedgerFile.write(ledgerFile, result.ledger());
            tell("Wrote " + ledgerFile + ": "
                    + TerminalText.count(result.added().size(), "new line"));
        }
        if (marked.isPresent()) {
            List<Path> copies = MarkedReturns.write(template.get(), result.checked(), marked.get());
            tell("Wrote " + TerminalText.count(copies.size(), "marked return") + " to " + marked.get());
        }
    }

    /** A file that cannot be read does not keep the others waiting. */
    private static Optional<ReturnResult> read(
            Path form, CollectionTemplate template, PlanFiles files, DiagnosticLog log) {
        try {
            FileAccessException.checkReadable(form);
            return Optional.of(ReturnReader.read(template, files.io(), Source.of(form), ReadOptions.defaults()));
        } catch (FileAccessException problem) {
            log.add(problem.diagnostic());
        } catch (IOException e) {
            log.add(FileAccessException.reading(form, e).diagnostic());
        }
        return Optional.empty();
    }
}
