package org.cpip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.model.validation.Violation;
import org.cpip.spi.exchange.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cpip validate FILE}. */
@Command(name = "validate", description = "Reads a plan and checks it against every rule.")
final class ValidateCommand extends ReadingCommand {

    @Parameters(paramLabel = "FILE", description = "The plan to check; its content tells the format.")
    private Path file;

    ValidateCommand(Console console) {
        super(console, "the plan is not valid");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        ValidatorLog.quiet();
        Optional<Programme> plan = files.read(file);
        if (plan.isPresent()) {
            List<Violation> violations = ProgrammeValidator.validate(plan.get());
            violations.forEach(
                    violation -> log.line(Severity.ERROR, "ERROR " + RuleProblem.BROKEN.code() + " " + violation));
            String result = violations.isEmpty() ? "no rule is broken" : "rules are broken";
            print(file + ": " + PlanText.size(plan.get()) + "; " + result);
        }
    }
}
