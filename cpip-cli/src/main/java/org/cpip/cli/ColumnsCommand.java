package org.cpip.cli;

import java.util.concurrent.Callable;
import org.cpip.io.internal.ColumnVocabulary;
import picocli.CommandLine.Command;

/** {@code cpip columns}. */
@Command(
        name = "columns",
        description = "Lists the headings that are known for each column of a tracker or table, the surest first.")
final class ColumnsCommand implements Callable<Integer> {

    private final Console console;

    ColumnsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ColumnVocabulary.words().forEach((column, headings) -> {
            console.out().println(column);
            TerminalText.wrap(String.join(", ", headings), TerminalText.WIDTH - 4)
                    .forEach(line -> console.out().println("    " + line));
        });
        return ExitCode.OK;
    }
}
