package org.cpip.io.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

class JsonShapesTest {

    @ParameterizedTest
    @MethodSource("shapes")
    void hasThePropertiesThatTheRecordHasComponents(Class<?> type, Shape<?> shape) {
        assertThat(names(shape)).isEqualTo(expectedNames(type));
    }

    @Test
    void everyRecordOfTheModelHasAShape() throws ReflectiveOperationException {
        Set<String> records = new TreeSet<>();
        collect(SamplePlans.full(), (record, type) -> records.add(type.getSimpleName()));
        Set<String> shapes = new TreeSet<>();
        byType().keySet().forEach(type -> shapes.add(type.getSimpleName()));

        assertThat(shapes).isEqualTo(records).hasSize(22);
    }

    @Test
    void writesThePropertiesInTheOrderInWhichTheyAreDeclared() throws ReflectiveOperationException {
        Map<Class<?>, Shape<?>> shapes = byType();
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        collect(SamplePlans.full(), (record, type) -> {
            Shape<?> shape = shapes.get(type);
            List<String> written = writtenNames(shape, record);
            assertThat(names(shape)).as(shape.noun()).containsSubsequence(written);
            if (shape.exactlyOne()) {
                assertThat(written).hasSize(1);
            }
            seen.computeIfAbsent(shape.noun(), noun -> new TreeSet<>()).addAll(written);
        });

        shapes.values().forEach(shape -> assertThat(seen.getOrDefault(shape.noun(), Set.of()))
                .as(shape.noun())
                .containsAll(names(shape).stream()
                        .filter(name -> !name.equals("$schema"))
                        .toList()));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> shapes() {
        return byType().entrySet().stream()
                .map(entry -> org.junit.jupiter.params.provider.Arguments.of(entry.getKey(), entry.getValue()));
    }

    /** Every shape that a programme is made of, by its record. */
    static Map<Class<?>, Shape<?>> byType() {
        Map<Class<?>, Shape<?>> found = new LinkedHashMap<>();
        add(ProgrammeShapes.PROGRAMME, found);
        return found;
    }

    private static void add(Shape<?> shape, Map<Class<?>, Shape<?>> found) {
        ParameterizedType parent = (ParameterizedType) shape.getClass().getGenericSuperclass();
        if (found.putIfAbsent((Class<?>) parent.getActualTypeArguments()[0], shape) == null) {
            shape.properties().forEach(property -> property.kind().shapes().forEach(inner -> add(inner, found)));
        }
    }

    private static List<String> names(Shape<?> shape) {
        return shape.properties().stream().map(Property::name).toList();
    }

    private static List<String> expectedNames(Class<?> type) {
        List<String> names = new ArrayList<>();
        if (type == Programme.class) {
            names.addAll(List.of("$schema", "schemaVersion"));
        }
        if (type == IndicatorValue.class) {
            for (Class<?> value : type.getPermittedSubclasses()) {
                String name = value.getSimpleName();
                names.add(name.equals("Measured") ? "number" : lowerFirst(name));
            }
            return names;
        }
        Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType() == EdtfPeriod.class && type == TargetDate.class
                        ? "edtf"
                        : component.getName())
                .forEach(names::add);
        return names;
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private interface RecordSink {
        void accept(Object value, Class<?> type);
    }

    /** Every record inside a value that stands in JSON as an object. */
    private static void collect(Object value, RecordSink sink) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), sink);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                collect(item, sink);
            }
        } else if (value instanceof Record && !(value instanceof EdtfPeriod)) {
            sink.accept(value, value instanceof IndicatorValue ? IndicatorValue.class : value.getClass());
            for (var component : value.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(value), sink);
            }
        }
    }

    private static <T> List<String> writtenNames(Shape<T> shape, Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator =
                JsonStreams.FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            @SuppressWarnings("unchecked")
            T record = (T) value;
            shape.write(generator, record);
        }
        List<String> names = new ArrayList<>();
        try (JsonParser parser = JsonStreams.FACTORY.createParser(ObjectReadContext.empty(), out.toByteArray())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return names;
    }
}
