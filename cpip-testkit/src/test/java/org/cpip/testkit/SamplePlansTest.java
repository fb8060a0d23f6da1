package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePlansTest {

    /** Each {@code Record.component} that held something, and each constant that was met. */
    private final Set<String> filled = new HashSet<>();

    private final Set<String> declared = new TreeSet<>();

    static Collection<Map.Entry<String, Programme>> all() {
        return SamplePlans.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySampleKeepsEveryRule(Map.Entry<String, Programme> sample) {
        assertThat(ProgrammeValidator.validate(sample.getValue())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySampleIsTheSameAtEachCall(Map.Entry<String, Programme> sample) {
        assertThat(SamplePlans.all()).containsEntry(sample.getKey(), sample.getValue());
    }

    @Test
    void theFullPlanFillsEveryComponentAndUsesEveryConstant() throws ReflectiveOperationException {
        walk(SamplePlans.full());

        assertThat(declared).hasSizeGreaterThan(120).allSatisfy(name -> assertThat(filled)
                .contains(name));
    }

    @Test
    void theLargePlanHasAsManyActionsAsAskedFor() {
        Programme plan = SamplePlans.large(100);

        assertThat(plan.actions()).hasSize(100);
        assertThat(plan.workstreams()).hasSize(3);
        assertThat(SamplePlans.large(0).workstreams()).isEmpty();
    }

    private void walk(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            walk(optional.get());
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                walk(each);
            }
        } else if (value instanceof Enum<?> constant) {
            filled.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value instanceof Record && value.getClass().getName().startsWith("org.cpip.model.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String name = value.getClass().getSimpleName() + "." + component.getName();
                declared.add(name);
                declare(component);
                Object part = component.getAccessor().invoke(value);
                if (!part.equals(Optional.empty()) && !part.equals(List.of()) && !part.equals(Map.of())) {
                    filled.add(name);
                }
                walk(part);
            }
            if (value instanceof IndicatorValue) {
                filled.add(value.getClass().getName());
            }
        }
    }

    private void declare(RecordComponent component) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                ? argument
                : component.getType();
        if (type.isEnum()) {
            Stream.of(type.getEnumConstants()).forEach(each -> declared.add(type.getSimpleName() + "." + each));
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> declared.add(each.getName()));
        }
    }
}
