package org.cpip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The plans to check, one after the other; their content tells the format.")
    private List<Path> all = new ArrayList<>();

    ValidateCommand(Console console) {
        super(console, "the plan is not valid");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        ValidatorLog.quiet();
        for (Path file : all) {
            try {
                validate(file, files, log);
            } catch (FileAccessException e) {
                // The others are checked nevertheless.
                log.add(e.diagnostic());
            }
        }
    }

    /** What could not be read was not checked. */
    private static String result(boolean valid, boolean errors) {
        if (!valid) {
            return "rules are broken";
        }
        return errors ? "it was read with errors" : "no rule is broken";
    }

    private void validate(Path file, PlanFiles files, DiagnosticLog log) throws FileAccessException {
        int errorsBefore = log.errors();
        Optional<Programme> plan = files.read(file);
        if (plan.isPresent()) {
            List<Violation> violations = ProgrammeValidator.validate(plan.get());
            violations.forEach(
                    violation -> log.line(Severity.ERROR, "ERROR " + RuleProblem.BROKEN.code() + " " + violation));
            tell(file + ": " + PlanText.size(plan.get()) + "; "
                    + result(violations.isEmpty(), log.errors() > errorsBefore));
        }
    }
}
