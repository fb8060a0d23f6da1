package org.cpip.example;

// tag::java[]
import java.nio.file.Path;
import java.time.LocalDate;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.ImportResult;
// end::java[]

/** The README's example. */
public final class ReadValidateWrite {

    private ReadValidateWrite() {}

    /**
     * Reads a plan, says what is doubtful about it, and writes it as data.
     *
     * @param report a published report: text, Word, CSV or JSON
     * @param data the file to write; its extension names the format
     * @return the plan
     * @throws java.io.IOException if a file cannot be read or written
     */
    public static Programme run(Path report, Path data) throws java.io.IOException {
        // tag::java[]
        ProgrammeIO io = ProgrammeIO.load();
        ImportResult result = io.read(report);
        result.diagnostics().forEach(System.err::println); // doubts, each with its place and a remedy
        Programme plan = result.orThrow();
        ProgrammeValidator.validate(plan).forEach(System.err::println);
        plan.overdueMilestones(LocalDate.of(2017, 6, 30))
                .forEach(late -> System.out.println(late.id() + ": " + late.title()));
        io.write(plan, data);
        // end::java[]
        return plan;
    }
}
