package org.cpip.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules that hold between the parts of a programme: ids are unique, references resolve, dependencies and
 * parents run in no circle, history is in order, quotes fit their spans. Each breach is reported with its own path and message.
 */
@Documented
@Constraint(validatedBy = ConsistentProgrammeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConsistentProgramme {

    /** Never reported itself: every breach has a message of its own. */
    String message() default "must be consistent";

    /** As Jakarta Validation has it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation has it. */
    Class<? extends Payload>[] payload() default {};
}
