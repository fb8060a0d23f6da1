package org.cpip.cli;

import picocli.CommandLine.Mixin;

/** A subcommand that reads plans: {@code --from}, {@code --option}, {@code --limit} and {@code --strict} say how. */
abstract class ReadingCommand extends PlanCommand {

    @Mixin
    private PlanInput input = new PlanInput();

    /** @param consequenceOfErrors ends the line "2 errors: ..." */
    ReadingCommand(Console console, String consequenceOfErrors) {
        super(console, consequenceOfErrors);
    }

    @Override
    final PlanInput input() {
        return input;
    }
}
