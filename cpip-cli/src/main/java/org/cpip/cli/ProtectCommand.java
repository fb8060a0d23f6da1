package org.cpip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.HiddenCell;
import org.cpip.disclosure.protect.Protection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip protect TABLE... --policy NAME -o DIR}: tables that may be published, and why each cell is hidden. */
@Command(
        name = "protect",
        description =
                "Hides or rounds cells of tables until the audit of what is to be published finds nothing; writes the"
                        + " tables and why.csv, which says why each cell is hidden.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: the tables are written, and the audit finds nothing in them",
            "1: they cannot be read, do not add up or cannot be protected; nothing was written",
            "2: wrong usage"
        })
final class ProtectCommand extends ReadingCommand {

    private static final String WHY = "why.csv";

    @Parameters(
            arity = "1..*",
            paramLabel = "TABLE",
            description = "Tables that are published together, with every figure, such as CSV.")
    private List<Path> tables = new ArrayList<>();

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "NAME",
            description = "What has to be protected: dfe-cin, lt5, opensafely, none, or a file NAME.properties.")
    private String policy = "";

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Mixin
    private TableOptions known = new TableOptions();

    ProtectCommand(Console console) {
        super(console, "nothing was written");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        DisclosurePolicy wanted = PolicyChoice.of(policy);
        List<String> names = names();
        TableOptions.Known read = known.read(tables, files, log);
        if (log.hasErrors()) {
            return;
        }
        Protection protection = DisclosureMethod.of(wanted).protect(read.tables(), read.groups(), read.released());
        log.addAll(protection.diagnostics());
        if (!log.hasErrors()) {
            write(protection, names);
        }
    }

    /** The names of the files to write; two tables of one name would be one file. */
    private List<String> names() {
        Set<String> seen = new HashSet<>(Set.of(WHY));
        List<String> names = new ArrayList<>();
        for (Path table : tables) {
            String name = String.valueOf(table.getFileName());
            int dot = name.lastIndexOf('.');
            String csv = (dot > 0 ? name.substring(0, dot) : name) + ".csv";
            if (!seen.add(csv.toLowerCase(Locale.ROOT))) {
                throw new UsageException("Two files would be named " + csv + "; rename one of the tables");
            }
            names.add(csv);
        }
        return names;
    }

    private void write(Protection protection, List<String> names) throws FileAccessException {
        WholeFile.folder(out);
        for (int i = 0; i < names.size(); i++) {
            WholeFile.rows(out.resolve(names.get(i)), protection.tables().get(i).grid());
        }
        WholeFile.rows(out.resolve(WHY), why(protection));
        protection.hidden().forEach(cell -> print(cell.sentence()));
        print(TerminalText.count(protection.hidden().size(), "hidden cell") + " under "
                + protection.policy().name() + "; wrote "
                + String.join(", ", names) + " and " + WHY + " in " + out + ".");
    }

    private static List<List<String>> why(Protection protection) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Cell", "Rule", "Why"));
        for (HiddenCell cell : protection.hidden()) {
            rows.add(List.of(cell.label(), cell.rule().name().toLowerCase(Locale.ROOT), cell.because()));
        }
        return rows;
    }
}
