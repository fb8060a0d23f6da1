package org.cpip.io;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.cpip.io.json.JsonImporter;
import org.cpip.model.Programme;
import org.cpip.model.Slug;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Programmes made from another one by changing what it holds, whatever records that is kept in. */
final class Rebuilt {

    private final BinaryOperator<Object> edit;

    private Rebuilt(BinaryOperator<Object> edit) {
        this.edit = edit;
    }

    /** A programme in which every component of every record holds something. */
    static Programme full() {
        try (var in = Rebuilt.class.getResourceAsStream("/org/cpip/io/json/full-programme.json")) {
            return new JsonImporter()
                    .read(Source.of("full.json", in.readAllBytes()), ReadOptions.defaults())
                    .orThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** With each text but ids changed. */
    static Programme withTexts(Programme programme, UnaryOperator<String> change) {
        return with(
                programme,
                (value, isId) -> value instanceof String text && isId.equals(false) ? change.apply(text) : value);
    }

    /**
     * With each value changed: texts, optional values, lists and records, from the inside out.
     *
     * @param edit is given the value and whether it is an id or a list or optional value of ids
     */
    static Programme with(Programme programme, BinaryOperator<Object> edit) {
        return (Programme) new Rebuilt(edit).rebuild(programme, false);
    }

    private Object rebuild(Object value, boolean isId) {
        Object rebuilt = value;
        if (value instanceof List<?> list) {
            rebuilt = list.stream().map(item -> rebuild(item, isId)).toList();
        } else if (value instanceof Optional<?> optional) {
            rebuilt = optional.map(item -> rebuild(item, isId));
        } else if (value.getClass().isRecord() && !(value instanceof EdtfPeriod)) {
            rebuilt = record(value);
        }
        return edit.apply(rebuilt, isId);
    }

    private Object record(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> rebuild(get(component, value), isId(component)))
                .toArray();
        try {
            return value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Refused: " + value.getClass() + List.of(values), e);
        }
    }

    private static boolean isId(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Slug.class)
                || component.getAccessor().getAnnotatedReturnType().toString().contains("Slug")
                || component.getName().equals("sha256");
    }

    static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
