package org.cpip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.update.AppliedUpdate;
import org.cpip.collect.update.Completeness;
import org.cpip.collect.update.Trackers;
import org.cpip.collect.update.UpdateOptions;
import org.cpip.collect.update.UpdateResult;
import org.cpip.collect.update.Updates;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
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
            description = "The forms and trackers that came back.")
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
        if (out.isPresent()) {
            OwnInput.refuse(out.get(), forms);
        }
        Optional<Format> writer = out.map(file -> files.writer(file, to));
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        List<Path> trackers = trackers(files);
        Updated updated = trackers(files, log, trackers, read.get());
        List<Path> answers = new ArrayList<>(forms);
        answers.removeAll(trackers);
        if (!answers.isEmpty()) {
            Updates updates = updates(files, answers);
            UpdateResult result = Updates.apply(updated.programme(), updates, options());
            log.addAll(result.diagnostics());
            result.applied().forEach(applied -> tell(line(applied)));
            tell(completeness(updated.programme(), updates));
            updated = updated.and(result);
        }
        if (!dryRun && !log.hasErrors()) {
            ExportResult written = files.write(
                    updated.programme(), out.orElseThrow(), writer.orElseThrow().id(), files.writeOptions(Map.of()));
            tell("Wrote " + out.get() + ": " + TerminalText.count(updated.updates(), "update"));
            LossSummary.lines(written.losses()).forEach(line -> tell("  " + line));
        }
    }

    /** The plan so far, and how many updates it got. */
    private record Updated(Programme programme, int updates) {

        Updated and(UpdateResult result) {
            return new Updated(result.programme(), updates + result.applied().size());
        }
    }

    private List<Path> trackers(PlanFiles files) throws FileAccessException {
        List<Path> trackers = new ArrayList<>();
        for (Path form : forms) {
            FileAccessException.checkReadable(form);
            try {
                if (Trackers.isTracker(files.io(), Source.of(form), ReadOptions.defaults())) {
                    trackers.add(form);
                }
            } catch (IOException e) {
                throw FileAccessException.reading(form, e);
            }
        }
        return trackers;
    }

    /** Takes in one tracker after the other, and lists what each changed. */
    private Updated trackers(PlanFiles files, DiagnosticLog log, List<Path> trackers, Programme before)
            throws FileAccessException {
        Updated updated = new Updated(before, 0);
        for (Path tracker : trackers) {
            try {
                UpdateResult result = Trackers.apply(
                        files.io(), updated.programme(), Source.of(tracker), ReadOptions.defaults(), options());
                log.addAll(result.diagnostics());
                ProgrammeDiff changed = ProgrammeDiff.between(updated.programme(), result.programme());
                changed.changes().forEach(change -> tell(DiffLines.line(change)));
                if (changed.isEmpty() && !log.hasErrors()) {
                    tell(tracker + ": nothing differs from the plan");
                }
                updated = updated.and(result);
            } catch (IOException e) {
                throw FileAccessException.reading(tracker, e);
            }
        }
        return updated;
    }

    private UpdateOptions options() {
        UpdateOptions options = UpdateOptions.defaults();
        return recorded.map(options::withRecorded).orElse(options);
    }

    private Updates updates(PlanFiles files, List<Path> answers) throws FileAccessException {
        List<Updates> read = new ArrayList<>();
        for (Path form : answers) {
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

    private void tell(Completeness completeness) {
        for (Completeness.LeadAnswers lead : completeness.leads()) {
            int asked = lead.answered().size() + lead.missing().size();
            tell(lead.lead() + ": " + lead.answered().size() + " of " + TerminalText.count(asked, "action")
                    + " answered"
                    + (lead.late() ? ", late" : "")
                    + (lead.missing().isEmpty() ? "" : "; missing: " + String.join(", ", lead.missing())));
        }
        if (!completeness.withoutLead().isEmpty()) {
            tell("nobody leads: " + String.join(", ", completeness.withoutLead()));
        }
    }

    private Completeness completeness(Programme before, Updates updates) {
        return due.isPresent()
                ? Completeness.of(before, updates, due.get(), today.orElseThrow())
                : Completeness.of(before, updates);
    }
}
