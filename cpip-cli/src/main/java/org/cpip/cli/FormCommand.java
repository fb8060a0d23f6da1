package org.cpip.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.collect.update.UpdateForm;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.SourceLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip form PLAN -o FILE}. */
@Command(
        name = "form",
        description = "Writes the open actions as a form in Word or CSV, in which leads report their progress.")
final class FormCommand extends ReadingCommand {

    @Parameters(paramLabel = "PLAN", description = "The plan; its content tells the format.")
    private Path plan;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description = "The day that the answers are to hold for, such as 2017-06-30.")
    private LocalDate asAt;

    @Option(
            names = "--lead",
            paramLabel = "NAME",
            description = "The party to ask, by its name, acronym or id; without it every open action is listed.")
    private Optional<String> lead = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, replaced whole or not at all.")
    private Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "docx, xlsx or csv; without it the extension of FILE tells.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--mails",
            description = "Write a mail with a form in Word to each lead, or to that of --lead, into the folder FILE.")
    private boolean mails;

    @Option(
            names = "--due",
            paramLabel = "DATE",
            converter = ReportCommand.Day.class,
            description = "The last day for answers, which the mails name.")
    private Optional<LocalDate> due = Optional.empty();

    private static final List<String> FORMATS = List.of("docx", "xlsx", "csv");

    FormCommand(Console console) {
        super(console, "no form was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        String kind = mails ? "docx" : kind();
        Optional<Programme> read = files.read(plan);
        if (read.isEmpty() || log.hasErrors()) {
            return;
        }
        Optional<Party> asked = lead.map(name -> NamedParty.of(read.get(), name));
        UpdateForm form = asked.map(party -> UpdateForm.ofLead(read.get(), party.id(), asAt))
                .orElseGet(() -> UpdateForm.ofAll(read.get(), asAt));
        if (form.rows().isEmpty()) {
            log.add(CliProblem.NOTHING_TO_ASK.error(
                    SourceLocation.of(plan.toString()),
                    asked.map(party -> party.name() + " leads no open action").orElse("The plan has no open action")
                            + ", so that there is nothing to report on."));
            return;
        }
        if (mails) {
            List<Party> leads = asked.map(List::of).orElse(read.get().parties());
            mails(FormMails.ask(read.get(), leads, asAt, due, out));
            return;
        }
        OwnInput.refuse(out, List.of(plan));
        WholeFile.write(out, stream -> {
            switch (kind) {
                case "docx" -> form.writeDocx(stream);
                case "xlsx" -> form.writeXlsx(stream);
                default -> form.writeCsv(stream);
            }
        });
        tell("Wrote " + out + ": " + TerminalText.count(form.rows().size(), "action") + " to report on");
    }

    private void mails(List<Path> files) {
        if (files.isEmpty()) {
            print("Nobody leads an open action, so that there is nobody to write to");
        }
        files.forEach(file -> tell("Wrote " + file));
    }

    private String kind() {
        String name = out.toString();
        String wanted = format.orElseGet(() -> name.substring(name.lastIndexOf('.') + 1));
        if (!FORMATS.contains(wanted)) {
            throw new UsageException(
                    "A form is docx, xlsx or csv; name a file that ends so after -o, or the format after -f");
        }
        return wanted;
    }
}
