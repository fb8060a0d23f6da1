package org.cpip.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cpip.model.Condition;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Milestone;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    /** Values of their own, which every format writes as one text. */
    private static final Set<Class<?>> SINGLE_VALUES = Set.of(EdtfPeriod.class, EdtfDate.class);

    @Test
    void everyRecordThatAProgrammeIsMadeOfHasAShape() {
        Set<Class<?>> records = new HashSet<>();
        collect(Programme.class, records);

        assertThat(Shapes.all()).extracting(Shape::type).doesNotHaveDuplicates();
        assertThat(Set.copyOf(Shapes.all().stream().map(Shape::type).toList())).isEqualTo(records);
    }

    @Test
    void noTwoShapesHaveTheSameNoun() {
        assertThat(Shapes.all()).extracting(Shape::noun).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasAPropertyForEachComponentInItsPlace(Shape<?> shape) {
        RecordComponent[] components = shape.type().getRecordComponents();

        assertThat(shape.properties())
                .extracting(Property::name)
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        for (Property property : shape.properties()) {
            assertThat(property.index())
                    .isEqualTo(shape.properties().indexOf(property))
                    .isNotNegative();
            assertThat(property.description()).endsWith(".");
            assertThat(componentType(property))
                    .as(shape.noun() + "." + property.name())
                    .isEqualTo(
                            boxed(components[property.index()].getGenericType()).getTypeName());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anIdIsTheFirstProperty(Shape<?> shape) {
        assertThat(shape.hasId()).isEqualTo(shape.property("id").isPresent());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatAnIdIsOfHasAnId(Shape<?> shape) {
        for (Property property : shape.properties()) {
            Kind kind = property.kind() instanceof Kind.Many many ? many.item() : property.kind();
            if (kind instanceof Kind.IdOf id) {
                assertThat(Shapes.all())
                        .anyMatch(each -> each.noun().equals(id.noun()) && each.hasId(), "a shape of " + id.noun());
            }
        }
    }

    @Test
    void takesARecordApartAndMakesItAgain() {
        Milestone milestone = Milestone.builder()
                .id("m")
                .title("M")
                .due(TargetDate.parse("2017-05"))
                .recurrence(Recurrence.of(2, Recurrence.Unit.YEAR, "every other year"))
                .condition(Condition.of("if it rains"))
                .build();

        assertThat(again(milestone)).isEqualTo(milestone).isNotSameAs(milestone);
        assertThat(again(milestone.recurrence().orElseThrow()))
                .isEqualTo(Recurrence.of(2, Recurrence.Unit.YEAR, "every other year"));
    }

    @Test
    void refusesWhatTheRecordRefuses() {
        Shape<Recurrence> shape =
                Shapes.of(Recurrence.of(1, Recurrence.Unit.DAY)).orElseThrow();

        assertThatThrownBy(() -> shape.create(new Object[] {0, Recurrence.Unit.DAY, Optional.empty()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
    }

    @Test
    void tellsMembersOfAListApartByTheirIdOrWhatStandsForIt() {
        Observation observation = Observation.builder()
                .period(EdtfPeriod.parse("2017"))
                .area("Fife")
                .breakdown(List.of(new org.cpip.model.Breakdown("age", "under 1")))
                .value(new IndicatorValue.Missing("late"))
                .build();

        assertThat(key(Milestone.builder().id("m").title("M").build())).contains("m");
        assertThat(key(observation)).contains("2017 Fife age=under 1");
        assertThat(key(Condition.of("if it rains"))).isEmpty();
    }

    static Stream<Shape<?>> shapes() {
        return Shapes.all().stream();
    }

    private static <T> Optional<String> key(T value) {
        return Shapes.of(value).orElseThrow().key(value);
    }

    private static <T> T again(T value) {
        Shape<T> shape = Shapes.of(value).orElseThrow();
        return shape.create(shape.properties().stream()
                .map(property -> shape.get(value, property))
                .toArray());
    }

    private static String componentType(Property property) {
        if (property.kind() instanceof Kind.Many many) {
            return List.class.getName() + "<" + many.item().type().getTypeName() + ">";
        }
        if (property.kind() instanceof Kind.Fields) {
            return Map.class.getName() + "<java.lang.String, java.lang.String>";
        }
        String type = property.kind().type().getTypeName();
        return property.isOptionalValue() ? Optional.class.getName() + "<" + type + ">" : type;
    }

    private static Type boxed(Type type) {
        return type == int.class ? Integer.class : type == double.class ? Double.class : type;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> collect(each, records));
        } else if (type instanceof Class<?> single && single.isSealed()) {
            Arrays.stream(single.getPermittedSubclasses()).forEach(each -> collect(each, records));
        } else if (type instanceof Class<?> single
                && single.isRecord()
                && !SINGLE_VALUES.contains(single)
                && records.add(single)) {
            Arrays.stream(single.getRecordComponents()).forEach(each -> collect(each.getGenericType(), records));
        }
    }
}
