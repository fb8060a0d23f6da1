package org.cpip.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.audit.GroupDisclosure;
import org.cpip.disclosure.policy.DisclosurePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip audit TABLE...}: what a reader can work out of published tables. */
@Command(
        name = "audit",
        description = "Tells what a reader can work out of the hidden cells of published tables, a line each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: every hidden cell is as the policy asks",
            "1: one is not, or a table cannot be read or does not add up",
            "2: wrong usage"
        })
final class AuditCommand extends ReadingCommand {

    @Parameters(arity = "1..*", paramLabel = "TABLE", description = "Tables that are published together, such as CSV.")
    private List<Path> tables = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description =
                    "What has to be protected: dfe-cin, lt5, opensafely, none, or a file NAME.properties; none when"
                            + " left away, which tells what is known exactly.")
    private String policy = "none";

    @Mixin
    private TableOptions known = new TableOptions();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page with the intervals as well; needs --as-at.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--as-at", paramLabel = "DATE", description = "The day that the page bears, such as 2026-11-28.")
    private Optional<LocalDate> asAt = Optional.empty();

    private boolean unsafe;

    AuditCommand(Console console) {
        super(console, "the tables were not audited");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        DisclosurePolicy judged = PolicyChoice.of(policy);
        if (html.isPresent() && asAt.isEmpty()) {
            throw new UsageException("--html needs --as-at, the day that the page bears");
        }
        TableOptions.Known read = known.read(tables, files, log);
        if (log.hasErrors()) {
            return;
        }
        DisclosureAudit audit = DisclosureAudit.of(read.tables(), judged, read.groups(), read.released());
        log.addAll(audit.diagnostics());
        if (!audit.hasErrors()) {
            print(audit);
            if (html.isPresent()) {
                AuditReport.write(audit, tables, asAt.orElseThrow(), html.get());
            }
        }
        unsafe = !audit.isSafe();
    }

    private void print(DisclosureAudit audit) {
        for (AuditedCell cell : audit.cells()) {
            print((cell.isProtected() ? "  " : "! ") + cell.sentence());
        }
        for (GroupDisclosure group : audit.groups()) {
            print((group.forbidden() ? "! " : "  ") + group.sentence());
        }
        print(TerminalText.count(audit.cells().size(), "hidden cell") + ", "
                + audit.recoverable().size() + " of them recoverable under "
                + audit.policy().name() + ".");
    }

    @Override
    int exitCode(DiagnosticLog log) {
        return unsafe ? ExitCode.DATA : log.exitCode();
    }
}
