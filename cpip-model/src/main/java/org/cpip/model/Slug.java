package org.cpip.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An id as {@link Slugs} makes it. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Slugs.PATTERN)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Slug {

    /** What is reported. */
    String message() default "must be lower-case letters and digits, words joined by single hyphens";

    /** As Jakarta Validation has it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation has it. */
    Class<? extends Payload>[] payload() default {};
}
