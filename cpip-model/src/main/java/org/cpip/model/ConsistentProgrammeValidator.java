package org.cpip.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports what {@link GraphRules} finds, each at its own path. */
public final class ConsistentProgrammeValidator implements ConstraintValidator<ConsistentProgramme, Programme> {

    /** For the validation provider. */
    public ConsistentProgrammeValidator() {}

    /** The same rules without a validation provider: gives the path and the message of each breach. */
    public static void check(Programme programme, BiConsumer<String, String> report) {
        GraphRules.check(programme, report);
    }

    @Override
    public boolean isValid(@Nullable Programme programme, ConstraintValidatorContext context) {
        if (programme == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean[] valid = {true};
        GraphRules.check(programme, (path, message) -> {
            valid[0] = false;
            report(context, path, message);
        });
        return valid[0];
    }

    /** Jakarta Validation hangs a list's index on the step after it, and a bean node closes a path that ends in one. */
    private static void report(ConstraintValidatorContext context, String path, String message) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(literal(message));
        String[] steps = path.split("\\.");
        NodeBuilderCustomizableContext node = violation.addPropertyNode(nameOf(steps[0]));
        for (int i = 1; i < steps.length; i++) {
            Function<String, NodeBuilderCustomizableContext> next = i > 1 && isIndexed(steps[i - 2])
                    ? node.inIterable().atIndex(indexOf(steps[i - 2]))::addPropertyNode
                    : node::addPropertyNode;
            node = next.apply(nameOf(steps[i]));
        }
        String last = steps[steps.length - 1];
        boolean afterIndex = steps.length > 1 && isIndexed(steps[steps.length - 2]);
        if (afterIndex) {
            close(node.inIterable().atIndex(indexOf(steps[steps.length - 2])), last);
        } else if (isIndexed(last)) {
            node.addBeanNode().inIterable().atIndex(indexOf(last)).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    private static void close(NodeBuilderDefinedContext node, String last) {
        if (isIndexed(last)) {
            node.addBeanNode().inIterable().atIndex(indexOf(last)).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    private static boolean isIndexed(String step) {
        return step.endsWith("]");
    }

    private static String nameOf(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    private static int indexOf(String step) {
        return Integer.parseInt(step.substring(step.indexOf('[') + 1, step.length() - 1));
    }

    /** Message templates are interpolated; text that comes from a plan must not be. */
    private static String literal(String message) {
        return message.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
