package org.cpip.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.PluginFaultException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the {@code cpip} command. */
public final class Main {

    private static final List<Sub> SUBCOMMANDS = List.of(
            new Sub("convert", ConvertCommand::new),
            new Sub("inspect", InspectCommand::new),
            new Sub("validate", ValidateCommand::new),
            new Sub("report", ReportCommand::new),
            new Sub("diff", DiffCommand::new),
            new Sub("form", FormCommand::new),
            new Sub("apply", ApplyCommand::new),
            new Sub("template", TemplateCommand::new),
            new Sub("collect", CollectCommand::new),
            new Sub("release", ReleaseCommand::new),
            new Sub("hub", HubCommand::new),
            new Sub("audit", AuditCommand::new),
            new Sub("protect", ProtectCommand::new),
            new Sub("explain", ExplainCommand::new),
            new Sub("columns", ColumnsCommand::new),
            new Sub("formats", FormatsCommand::new),
            new Sub("plugins", PluginsCommand::new),
            new Sub("completion", CompletionCommand::new),
            new Sub("demo", DemoCommand::new));

    private Main() {}

    /** Runs the command with these arguments and ends the process with its exit code. */
    public static void main(String[] args) {
        StandardOutput out = new StandardOutput();
        Console console = Console.ofProcess(out);
        // What a plugin prints is no result of the command.
        System.setOut(System.err);
        UnfinishedWork work = UnfinishedWork.begin();
        int exit = run(console, args);
        if (exit == ExitCode.OK && out.failure().isPresent()) {
            exit = report(console, FileAccessException.printing(out.failure().get()));
        }
        work.done();
        System.exit(exit);
    }

    /** Runs the command and returns its exit code; whatever happens, no exception leaves. */
    static int run(Console console, String... args) {
        try {
            String[] asked = helpInFront(args);
            return commandLine(console, asked).execute(asked);
        } catch (OutOfMemoryError e) {
            return report(console, FileAccessException.outOfMemory(plugin(e)));
        } catch (Exception | StackOverflowError | LinkageError e) {
            return bug(console, e);
        } finally {
            console.flush();
        }
    }

    /** {@code help diff} asks what {@code diff --help} asks. */
    private static String[] helpInFront(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        if (args.length == 1) {
            return new String[] {"--help"};
        }
        // a command that there is not is told as such
        boolean known = SUBCOMMANDS.stream().anyMatch(sub -> sub.name.equals(args[1]));
        return known ? new String[] {args[1], "--help"} : new String[] {args[1]};
    }

    /** The command with its subcommands; with one alone when the first argument names it, because each costs time. */
    static CommandLine commandLine(Console console, String... args) {
        CommandLine root = new CommandLine(new Cpip());
        boolean named = args.length > 0 && SUBCOMMANDS.stream().anyMatch(sub -> sub.name.equals(args[0]));
        for (Sub sub : SUBCOMMANDS) {
            if (!named || sub.name.equals(args[0])) {
                root.addSubcommand(sub.name, sub.create.apply(console));
            }
        }
        return root.registerConverter(Path.class, Main::path)
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(TerminalText.WIDTH)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> wrongUsage(console, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, command.getCommandSpec(), e));
    }

    /** A name that the system cannot hold comes from a locale without its letters. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("the name '" + name
                    + "' has a character that the encoding of this locale, " + System.getProperty("sun.jnu.encoding")
                    + ", does not have; set another, such as LC_ALL=C.UTF-8");
        }
    }

    private static int wrongUsage(Console console, ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String first = e instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().get(0)
                : "";
        boolean unknownCommand = command.parent() == null && !first.isEmpty() && !first.startsWith("-");
        String known = SUBCOMMANDS.stream().map(Sub::name).collect(Collectors.joining(", "));
        return wrongUsage(
                console, command, unknownCommand ? "Unknown command '" + first + "'; known: " + known : e.getMessage());
    }

    private static int wrongUsage(Console console, CommandSpec command, String message) {
        console.error(command.qualifiedName() + ": " + message);
        console.error("Try '" + command.qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int failed(Console console, CommandSpec command, Exception e) {
        return e instanceof UsageException || e instanceof InvalidRequestException
                ? wrongUsage(console, command, e.getMessage())
                : bug(console, e);
    }

    private static int report(Console console, FileAccessException problem) {
        console.error(problem.diagnostic().toString());
        return ExitCode.DATA;
    }

    /** One line, and where it happened: enough to report, not a wall of text. */
    private static int bug(Console console, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
        String what = e instanceof PluginFaultException ? e.getMessage() : e + where + ".";
        console.error(
                "cpip: this is a bug in " + plugin(e).map(name -> "the " + name).orElse("cpip") + ": " + what
                        + " Please report it with the command and, if you may share it, the file.");
        return ExitCode.BUG;
    }

    /** The plugin that failed: it says so, or stands in the stack trace by the name of its class loader. */
    private static Optional<String> plugin(Throwable e) {
        return Stream.concat(
                        Stream.of(e instanceof PluginFaultException fault ? fault.plugin() : ""),
                        Arrays.stream(e.getStackTrace()).map(StackTraceElement::getClassLoaderName))
                .filter(name -> name != null && name.startsWith("plugin "))
                .findFirst();
    }

    private record Sub(String name, Function<Console, Callable<Integer>> create) {}
}
