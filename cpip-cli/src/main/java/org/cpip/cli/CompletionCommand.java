package org.cpip.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code cpip completion}: for {@code source <(cpip completion)}. */
@Command(name = "completion", description = "Prints a script that completes commands and options in bash and zsh.")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // The whole command: this one was started without the others.
        console.out().print(AutoComplete.bash("cpip", Main.commandLine(console)));
        return ExitCode.OK;
    }
}
