package org.cpip.model.diff;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cpip.model.Citation;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.ReceivedReport;

/**
 * The model as a tree of records, by reflection on its public components: a component added to the model is compared as
 * soon as it exists. Which records are values as a whole, and what identifies members of lists, is data here.
 */
final class ModelTree {

    /** Compared as a whole: what is inside means nothing by itself to a reader of changes. */
    private static final Set<Class<?>> WHOLE = Set.of(
            DeliveryConfidence.class,
            Provenance.class,
            IndicatorValue.Measured.class,
            IndicatorValue.Withheld.class,
            IndicatorValue.Missing.class,
            IndicatorValue.NotApplicable.class);

    /** What identifies members that have no id. */
    private static final Map<Class<?>, Function<Object, String>> KEYS = Map.of(
            String.class, text -> (String) text,
            Citation.class, citation -> ((Citation) citation).reference(),
            IndicatorTarget.class, target -> ((IndicatorTarget) target).period().toString(),
            ReceivedReport.class, report -> ((ReceivedReport) report).period().toString(),
            Observation.class, observation -> key((Observation) observation));

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    /** What identifies a member of this type; empty where its place does. */
    private static final ClassValue<Optional<Function<Object, String>>> KEY = new ClassValue<>() {
        @Override
        protected Optional<Function<Object, String>> computeValue(Class<?> type) {
            Function<Object, String> key = KEYS.get(type);
            if (key != null || !type.isRecord()) {
                return Optional.ofNullable(key);
            }
            Shape shape = SHAPES.get(type);
            int id = shape.indexOf("id");
            return id < 0 ? Optional.empty() : Optional.of(member -> (String) shape.get(member, id));
        }
    };

    private ModelTree() {}

    /** Whether the two are records whose components are to be compared one by one. */
    static boolean isBranch(Object before, Object after) {
        Class<?> type = before.getClass();
        return type == after.getClass()
                && type.isRecord()
                && type.getPackage() == Programme.class.getPackage()
                && !WHOLE.contains(type);
    }

    static Shape shape(Object record) {
        return SHAPES.get(record.getClass());
    }

    /** What identifies each member of a list: its key, and how many members before it have the same one. */
    static List<ModelPath.Step> steps(List<?> members) {
        List<ModelPath.Step> steps = new ArrayList<>(members.size());
        if (members.isEmpty()) {
            return steps;
        }
        if (!isKeyed(members.get(0))) {
            for (int i = 0; i < members.size(); i++) {
                steps.add(new ModelPath.Index(i));
            }
            return steps;
        }
        Map<String, Integer> seen = new HashMap<>(2 * members.size());
        for (Object member : members) {
            String key = KEY.get(member.getClass()).orElseThrow().apply(member);
            steps.add(new ModelPath.Key(key, seen.merge(key, 1, Integer::sum)));
        }
        return steps;
    }

    static boolean isKeyed(Object member) {
        return KEY.get(member.getClass()).isPresent();
    }

    private static String key(Observation observation) {
        StringBuilder key = new StringBuilder(observation.period().toString());
        observation.area().ifPresent(area -> key.append(' ').append(area));
        observation
                .breakdown()
                .forEach(each -> key.append(' ').append(each.name()).append('=').append(each.value()));
        return key.toString();
    }

    /**
     * The components of a record.
     *
     * @param components in order
     * @param constructor the canonical one
     */
    record Shape(List<RecordComponent> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Shape(
                        List.of(components),
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has a canonical constructor", e);
            }
        }

        int indexOf(String component) {
            for (int i = 0; i < components.size(); i++) {
                if (components.get(i).getName().equals(component)) {
                    return i;
                }
            }
            return -1;
        }

        Object get(Object record, int component) {
            try {
                return components.get(component).getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The model's accessors are public", e);
            }
        }

        Object create(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException("The changes do not fit the programme", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The model's constructors are public", e);
            }
        }
    }
}
