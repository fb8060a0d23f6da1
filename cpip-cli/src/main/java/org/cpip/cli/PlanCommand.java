package org.cpip.cli;

import java.util.concurrent.Callable;
import org.cpip.spi.discovery.Plugins;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the subcommands have in common: findings are logged as they come, counted at the end, and make the exit code. */
abstract class PlanCommand implements Callable<Integer> {

    private final Console console;
    private final String consequenceOfErrors;

    @Mixin
    private PluginPath pluginPath = new PluginPath();

    @Option(
            names = {"-q", "--quiet"},
            description = "Says errors only: no warnings and notes, and not what was done.")
    private boolean quiet;

    /** @param consequenceOfErrors ends the line "2 errors: ..." */
    PlanCommand(Console console, String consequenceOfErrors) {
        this.console = console;
        this.consequenceOfErrors = consequenceOfErrors;
    }

    /** Does the work. What it finds goes to the log; with an error in the log it has written nothing. */
    abstract void run(PlanFiles files, DiagnosticLog log) throws FileAccessException;

    @Override
    public final Integer call() {
        DiagnosticLog log = new DiagnosticLog(console, input().strict(), quiet);
        try {
            run(new PlanFiles(console, log, plugins(pluginPath), pluginsMatter(), input()), log);
        } catch (FileAccessException problem) {
            log.add(problem.diagnostic());
        }
        log.summary(consequenceOfErrors());
        return exitCode(log);
    }

    /** Ends the line "2 errors: ...". */
    String consequenceOfErrors() {
        return consequenceOfErrors;
    }

    /** The exit code: what the findings ask for, unless a command has more to say with it. */
    int exitCode(DiagnosticLog log) {
        return log.exitCode();
    }

    /** How plans are read; unless a command has options for it, as their files tell. */
    PlanInput input() {
        return new PlanInput();
    }

    /** The plugins to work with; none of their classes is loaded here. */
    Plugins plugins(PluginPath path) throws FileAccessException {
        return path.open();
    }

    /** Whether a plugin that cannot be used is an error: not as long as the work can do without it. */
    boolean pluginsMatter() {
        return false;
    }

    /** Prints a line of the result; a value from a file cannot break it. */
    final void print(String line) {
        console.out().println(TerminalText.oneLine(line));
    }

    /** Prints a line about what was done, which who asked for quiet does not want. */
    final void tell(String line) {
        if (!quiet) {
            print(line);
        }
    }

    final Console console() {
        return console;
    }
}
