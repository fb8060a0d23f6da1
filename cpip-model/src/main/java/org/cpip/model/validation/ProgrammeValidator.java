package org.cpip.model.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cpip.model.ConsistentProgrammeValidator;
import org.cpip.model.Programme;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks a programme against every rule: the constraints on its parts and the rules between them.
 *
 * <p>Messages are English whatever the default locale, and expressions in them ({@code ${…}}) are not evaluated. Whoever
 * has a Jakarta {@code Validator} of their own gets the same violations from it. Safe for use by many threads.
 */
public final class ProgrammeValidator {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private ProgrammeValidator() {}

    /**
     * Every rule that the programme breaks, in the order of the programme's paths; none when it is valid.
     *
     * @throws NullPointerException if {@code programme} is null
     */
    public static List<Violation> validate(Programme programme) {
        return sorted(OneFactory.VALIDATOR.validate(programme).stream().map(ProgrammeValidator::violation));
    }

    /**
     * The rules between the parts of a programme alone, which are some of those of {@link #validate}: ids are unique, what
     * is referred to is there, no actions wait for each other, dates are in order. Takes a fraction of its time.
     *
     * @throws NullPointerException if {@code programme} is null
     */
    public static List<Violation> validateConsistency(Programme programme) {
        Stream.Builder<Violation> found = Stream.builder();
        ConsistentProgrammeValidator.check(programme, (path, message) -> found.add(new Violation(path, message)));
        return sorted(found.build());
    }

    private static List<Violation> sorted(Stream<Violation> violations) {
        return violations
                .sorted(Comparator.comparing(ProgrammeValidator::sortKey).thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(ConstraintViolation<Programme> violation) {
        return new Violation(violation.getPropertyPath().toString(), violation.getMessage());
    }

    /** Index 2 comes before index 10. */
    private static String sortKey(Violation violation) {
        return INDEX.matcher(violation.path())
                .replaceAll(index -> "[" + "0".repeat(10 - index.group(1).length()) + index.group(1) + "]");
    }

    /** Built at the first call, because it costs more than reading a plan does, and never closed: one for the process. */
    private static final class OneFactory {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
