package org.cpip.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it shows its help. */
@Command(
        name = "cpip",
        description = "Reads, checks, converts and reports on improvement plans.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Cpip.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: all was read and written",
            "1: the input has errors, or a file cannot be read or written",
            "2: wrong usage",
            "70: a bug in cpip or in a plugin"
        })
final class Cpip implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    private boolean version;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? For example: cpip demo");
    }

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in = Cpip.class.getResourceAsStream("version.txt")) {
                return new String[] {"cpip " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
