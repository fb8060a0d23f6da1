package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.collect.update.AppliedUpdate;
import org.cpip.collect.update.Completeness;
import org.cpip.collect.update.UpdateOptions;
import org.cpip.collect.update.UpdateResult;
import org.cpip.collect.update.Updates;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip apply PLAN UPDATES... -o OUT}. */
@Command(
        name = "apply",
        description = "Adds filled forms to a plan: all of them, or with an error nothing. Says who has not answered.")
final class ApplyCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan; its content tells the format.")
    private Path plan;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "UPDATES", description = "The forms that came back.")
    private List<Path> forms = new ArrayList<>();

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
        Optional<Format> writer = out.map(file -> files.writer(file, to));
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        Updates updates = updates(files);
        UpdateResult result = Updates.apply(read.get(), updates, options());
        log.addAll(result.diagnostics());
        result.applied().forEach(applied -> print(line(applied)));
        print(completeness(read.get(), updates));
        if (!dryRun && !log.hasErrors()) {
            ExportResult written = files.write(
                    result.programme(), out.orElseThrow(), writer.orElseThrow().id(), WriteOptions.defaults());
            print("Wrote " + out.get() + ": "
                    + TerminalText.count(result.applied().size(), "update"));
            LossSummary.lines(written.losses()).forEach(line -> print("  " + line));
        }
    }

    private UpdateOptions options() {
        UpdateOptions options = UpdateOptions.defaults();
        return recorded.map(options::withRecorded).orElse(options);
    }

    private Updates updates(PlanFiles files) throws FileAccessException {
        List<Updates> read = new ArrayList<>();
        for (Path form : forms) {
            FileAccessException.checkReadable(form);
            try {
                read.add(Updates.read(files.io(), Source.of(form), ReadOptions.defaults()));
            } catch (IOException e) {
                throw FileAccessException.reading(form, e);
            }
        }
        return Updates.merge(read);
    }

    private static String line(AppliedUpdate applied) {
        List<String> said = new ArrayList<>();
        applied.update().status().ifPresent(status -> said.add("status " + status));
        applied.update().ownerConfidence().ifPresent(rating -> said.add("confidence " + rating.rating()));
        for (MilestoneUpdate milestone : applied.update().milestones()) {
            milestone.forecast().ifPresent(date -> said.add("forecast " + date + " for " + milestone.milestone()));
            milestone.achieved().ifPresent(day -> said.add("achieved " + day + ", " + milestone.milestone()));
        }
        applied.update()
                .narrative()
                .ifPresent(words -> said.add("\"" + TerminalText.cut(words, TerminalText.WIDTH) + "\""));
        return applied.action() + ", " + applied.update().by().orElse("nobody named") + " as at "
                + applied.update().asAt().map(LocalDate::toString).orElse("no day") + ": " + String.join("; ", said);
    }

    private void print(Completeness completeness) {
        for (Completeness.LeadAnswers lead : completeness.leads()) {
            int asked = lead.answered().size() + lead.missing().size();
            print(lead.lead() + ": " + lead.answered().size() + " of " + TerminalText.count(asked, "action")
                    + " answered"
                    + (lead.late() ? ", late" : "")
                    + (lead.missing().isEmpty() ? "" : "; missing: " + String.join(", ", lead.missing())));
        }
        if (!completeness.withoutLead().isEmpty()) {
            print("nobody leads: " + String.join(", ", completeness.withoutLead()));
        }
    }

    private Completeness completeness(Programme before, Updates updates) {
        return due.isPresent()
                ? Completeness.of(before, updates, due.get(), today.orElseThrow())
                : Completeness.of(before, updates);
    }
}
