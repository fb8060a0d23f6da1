package org.cpip.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cpip explain CODE}. */
@Command(name = "explain", description = "Explains a diagnostic by its code: what led to it, and what to do.")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "CODE", description = "Such as PLAN-004, as it stands in a diagnostic.")
    private String code;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> section = DiagnosticPages.section(code.strip().toUpperCase(Locale.ROOT));
        if (section.isEmpty()) {
            throw new UsageException("There is no diagnostic '" + TerminalText.oneLine(code)
                    + "'; a code is the second word of a diagnostic, such as PLAN-004");
        }
        section.forEach(line -> console.out().println(TerminalText.oneLine(line)));
        return ExitCode.OK;
    }
}
