package org.cpip.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.collect.ledger.Ledger;
import org.cpip.collect.ledger.LedgerEntry;
import org.cpip.collect.ledger.LedgerEvent;
import org.cpip.collect.ledger.RoundStanding;
import org.cpip.collect.release.DataRelease;
import org.cpip.collect.release.ReleaseMaker;
import org.cpip.collect.release.ReleaseOptions;
import org.cpip.collect.release.ReleaseOptions.Kinds;
import org.cpip.collect.release.ReleaseProblem;
import org.cpip.collect.release.ReleaseResult;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.SourceLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip release PLAN ROUND --ledger FILE --policy NAME -o FOLDER}. */
@Command(
        name = "release",
        description =
                "Makes a release of what is accepted: added up, protected, audited against earlier releases, and frozen. Published"
                        + " returns are locked in the ledger.")
final class ReleaseCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan with the indicators, areas and code lists.")
    private Path plan;

    @Parameters(index = "1", paramLabel = "ROUND", description = "What was asked: a JSON file.")
    private Path round;

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "What happened in the round.")
    private Path ledgerFile;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "NAME",
            description = "What has to be protected: dfe-cin, lt5, opensafely, none, or a file NAME.properties.")
    private String policy = "";

    @Option(names = "--id", required = true, paramLabel = "ID", description = "Of the release, such as cse-2031-first.")
    private String id = "";

    @Option(
            names = "--published",
            required = true,
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description = "The day of the release.")
    private LocalDate published;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who releases it.")
    private String by = "";

    @Option(
            names = "--released",
            paramLabel = "FOLDER",
            description = "An earlier release, which readers still have, oldest first; as often as there are.")
    private List<Path> released = new ArrayList<>();

    @Option(
            names = "--kinds",
            description = "Tell which figures are hidden for their own sake; not for what everybody may read.")
    private boolean kinds;

    @Option(
            names = "--why",
            paramLabel = "FILE",
            description = "Write why each figure is hidden, as CSV; not to be published.")
    private Optional<Path> why = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write the release to; a new one.")
    private Path out;

    ReleaseCommand(Console console) {
        super(console, "nothing was released");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        DisclosurePolicy wanted = PolicyChoice.of(policy);
        if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+){0,20}")) {
            throw new UsageException("--id is of small letters, digits and hyphens");
        }
        if (ReleaseFolder.isTaken(out)) {
            throw new UsageException(
                    "There is something in " + out + "; a release is never written over, give it another folder");
        }
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        Optional<CollectionTemplate> template = TemplateFile.read(read.get(), round, log);
        FileAccessException.checkReadable(ledgerFile);
        Optional<Ledger> ledger = LedgerFile.read(ledgerFile, log);
        List<DataRelease> earlier = new ArrayList<>();
        for (Path folder : released) {
            ReleaseFolder.read(folder, files, log).ifPresent(earlier::add);
        }
        ledger.ifPresent(known -> lookForForgotten(known, earlier, log));
        if (template.isEmpty() || ledger.isEmpty() || log.hasErrors()) {
            return;
        }
        ReleaseResult result = ReleaseMaker.make(
                read.get(),
                template.get(),
                RoundStanding.of(template.get(), ledger.get()),
                new ReleaseOptions(id, published, wanted, earlier, kinds ? Kinds.TOLD : Kinds.KEPT));
        log.addAll(result.diagnostics());
        if (result.release().isPresent() && !log.hasErrors()) {
            write(result, ledger.get());
        }
    }

    /** Two releases that were not protected together can be subtracted from each other. */
    private void lookForForgotten(Ledger ledger, List<DataRelease> earlier, DiagnosticLog log) {
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.event() == LedgerEvent.RELEASED
                    && earlier.stream().noneMatch(each -> entry.detail().equals(detail(each)))) {
                log.add(ReleaseProblem.FORGOTTEN.error(
                        SourceLocation.of(ledgerFile.toString()),
                        "The release \"" + entry.detail().split(" ")[0] + "\" of " + entry.day()
                                + " is not among those that this one is protected against."));
            }
        }
    }

    private static String detail(DataRelease release) {
        return release.release().id() + " " + release.release().hash();
    }

    private void write(ReleaseResult result, Ledger ledger) throws FileAccessException {
        DataRelease release = result.release().orElseThrow();
        List<Path> written = ReleaseFolder.write(release, out);
        LedgerFile.write(
                ledgerFile,
                ledger.with(List.of(new LedgerEntry(published, by, LedgerEvent.RELEASED, "", detail(release)))));
        if (why.isPresent()) {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("Figure and why it is hidden")));
            result.why().forEach(line -> rows.add(List.of(line)));
            WholeFile.rows(why.get(), rows);
        }
        tell("Wrote " + TerminalText.count(written.size(), "file") + " to " + out + ": release " + id + ", "
                + TerminalText.count(result.why().size(), "hidden figure") + " under "
                + release.release().policy());
        tell("  hash " + release.release().hash());
    }
}
