package org.cpip.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.update.AppliedUpdate;
import org.cpip.collect.update.Completeness;
import org.cpip.collect.update.RoundReport;
import org.cpip.collect.update.UpdateOptions;
import org.cpip.collect.update.UpdateResult;
import org.cpip.collect.update.Updates;
import org.cpip.model.Programme;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip apply PLAN UPDATES... -o OUT}. */
@Command(
        name = "apply",
        description =
                "Takes filled forms and trackers (Excel, CSV) into a plan: all of them, or with an error nothing. Lists every"
                        + " change, and says who has not answered a form.")
final class ApplyCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan; its content tells the format.")
    private Path plan;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "UPDATES",
            description = "The forms and trackers that came back, or folders of them.")
    private List<Path> returned = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write the plan to, replaced whole or not at all.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "ID",
            description = "Write this format, whatever the extension of OUT; 'cpip formats' lists them.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--each-action",
            description = "Leave out what has an error, each action and each file by itself, and write the rest.")
    private boolean eachAction;

    @Option(names = "--dry-run", description = "Say what would be done, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--due",
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description = "The last day for answers; who has not answered after it is late. Needs --today.")
    private Optional<LocalDate> due = Optional.empty();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description = "The day to count on.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = "--recorded",
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description =
                    "The day the forms came in; reports of earlier days do not know them. Without it, the day that "
                            + "each answer speaks of.")
    private Optional<LocalDate> recorded = Optional.empty();

    @Option(
            names = "--reminders",
            paramLabel = "FOLDER",
            description = "Write a mail to each lead who is late, with the form for what is missing. Needs --due.")
    private Optional<Path> reminders = Optional.empty();

    @Option(
            names = "--round-report",
            paramLabel = "FILE",
            description =
                    "Write who answered, what was refused and why; HTML or Word, or what else reports are written as.")
    private Optional<Path> roundReport = Optional.empty();

    ApplyCommand(Console console) {
        super(console, "nothing was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        if (out.isEmpty() && !dryRun) {
            throw new UsageException("Name the file to write after -o, or try with --dry-run");
        }
        if (due.isPresent() != today.isPresent()) {
            throw new UsageException("--due and --today go together");
        }
        if (reminders.isPresent() && due.isEmpty()) {
            throw new UsageException("--reminders needs --due, the last day for answers, and --today");
        }
        List<Path> forms = ReturnedFiles.of(returned, log);
        if (out.isPresent()) {
            OwnInput.refuse(out.get(), forms);
        }
        Optional<RoundOutput> report = Optional.empty();
        if (!dryRun && roundReport.isPresent()) {
            report = Optional.of(new RoundOutput(files, roundReport.get()));
        }
        Optional<Format> writer = out.map(file -> files.writer(file, to));
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        RoundInput input = new RoundInput(files, log, options());
        List<Path> trackers = input.trackers(forms);
        List<Path> answers = new ArrayList<>(forms);
        answers.removeAll(trackers);
        answers.removeAll(input.refused());
        UpdateResult result = trackers(input, trackers, read.get(), log);
        int updates = result.applied().size();
        if (!answers.isEmpty()) {
            Updates said = input.updates(answers);
            Programme before = result.programme();
            result = Updates.apply(before, said, options());
            updates += result.applied().size();
            log.addAll(result.diagnostics());
            RoundWords.lines(result.applied()).forEach(this::tell);
            Completeness completeness = completeness(before, said);
            RoundWords.lines(completeness).forEach(this::tell);
            if (!dryRun) {
                after(report, before, said, completeness, result);
            }
        }
        if (!dryRun && (eachAction || !log.hasErrors())) {
            ExportResult written = files.write(
                    result.programme(), out.orElseThrow(), writer.orElseThrow().id(), files.writeOptions(Map.of()));
            tell("Wrote " + out.get() + ": " + TerminalText.count(updates, "update"));
            LossSummary.lines(written.losses()).forEach(line -> tell("  " + line));
        }
    }

    /** What is written of the round itself, also where the plan is not: then somebody has to be told. */
    private void after(
            Optional<RoundOutput> report,
            Programme before,
            Updates said,
            Completeness completeness,
            UpdateResult result)
            throws FileAccessException {
        Optional<LocalDate> day = said.rows().stream()
                .flatMap(row -> row.asAt().stream())
                .max(Comparator.naturalOrder())
                .or(() -> recorded)
                .or(() -> today);
        if (day.isEmpty()) {
            return;
        }
        if (report.isPresent()) {
            Path file = report.get()
                    .write(RoundReport.of(before, completeness, result.applied(), result.diagnostics(), day.get()));
            tell("Wrote " + file + ": the report of the round");
        }
        if (reminders.isPresent()) {
            List<Path> mails = FormMails.remind(before, completeness, day.get(), due, reminders.get());
            tell("Wrote " + TerminalText.count(mails.size(), "reminder") + " to " + reminders.get());
        }
    }

    @Override
    String consequenceOfErrors() {
        return eachAction && !dryRun
                ? "what they are about was left out, and all else was written"
                : super.consequenceOfErrors();
    }

    /** Takes in one tracker after the other, and lists what each changed. */
    private UpdateResult trackers(RoundInput input, List<Path> trackers, Programme before, DiagnosticLog log)
            throws FileAccessException {
        UpdateResult all = new UpdateResult(before, List.of(), List.of());
        for (Path tracker : trackers) {
            UpdateResult result = input.apply(tracker, all.programme());
            log.addAll(result.diagnostics());
            ProgrammeDiff changed = ProgrammeDiff.between(all.programme(), result.programme());
            DiffLines.of(changed).forEach(this::tell);
            if (changed.isEmpty() && !log.hasErrors()) {
                tell(tracker + ": nothing differs from the plan");
            }
            List<AppliedUpdate> applied = new ArrayList<>(all.applied());
            applied.addAll(result.applied());
            all = new UpdateResult(result.programme(), applied, List.of());
        }
        return all;
    }

    private UpdateOptions options() {
        UpdateOptions options = eachAction
                ? UpdateOptions.defaults().withScope(UpdateOptions.Scope.EACH_ACTION)
                : UpdateOptions.defaults();
        return recorded.map(options::withRecorded).orElse(options);
    }

    private Completeness completeness(Programme before, Updates updates) {
        return due.isPresent()
                ? Completeness.of(before, updates, due.get(), today.orElseThrow())
                : Completeness.of(before, updates);
    }
}
