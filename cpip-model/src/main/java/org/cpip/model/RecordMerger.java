package org.cpip.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Merges two records of one type component by component, by reflection on public components: one that is added to the
 * model is merged as soon as it exists. Safe for use by many threads.
 */
final class RecordMerger {

    /** What identifies members of lists that have no id; lists of other members are taken whole. */
    private static final Map<Class<?>, Function<Object, Object>> KEYS = Map.of(
            Citation.class, member -> ((Citation) member).reference(),
            IndicatorTarget.class, member -> ((IndicatorTarget) member).period(),
            ReceivedReport.class, member -> ((ReceivedReport) member).period(),
            Area.class, member -> ((Area) member).code(),
            AreaPlace.class, member -> ((AreaPlace) member).area(),
            CodeList.class, member -> ((CodeList) member).name(),
            Category.class, member -> ((Category) member).code(),
            Observation.class,
                    member -> ((Observation) member)
                            .toBuilder().value(new IndicatorValue.Missing("")).build());

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final BinaryOperator<Action> actions;

    /** Merges actions with the function given, which may call {@link #components}. */
    RecordMerger(BinaryOperator<Action> actions) {
        this.actions = actions;
    }

    /** What the second says, and where it says nothing what the first does; the first where that comes to the same. */
    <T extends Record> T components(T base, T edited) {
        Shape shape = SHAPES.get(base.getClass());
        Object[] values = new Object[shape.components().length];
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            Object before = shape.get(base, i);
            values[i] = value(before, shape.get(edited, i));
            same &= values[i] == before;
        }
        @SuppressWarnings("unchecked")
        T merged = same ? base : (T) shape.make(values);
        return merged;
    }

    private Object value(Object base, Object edited) {
        if (base.equals(edited)) {
            return base;
        }
        if (edited instanceof Optional<?> said) {
            return said.isPresent() ? edited : base;
        }
        if (edited instanceof Map<?, ?> said) {
            Map<Object, Object> merged = new LinkedHashMap<>((Map<?, ?>) base);
            merged.putAll(said);
            return merged;
        }
        return edited instanceof List<?> said ? list((List<?>) base, said) : edited;
    }

    private List<?> list(List<?> base, List<?> edited) {
        if (edited.isEmpty() || base.isEmpty()) {
            return edited.isEmpty() ? base : edited;
        }
        if (edited.get(0) instanceof StatusUpdate) {
            return updates(base, edited);
        }
        Optional<Function<Object, Object>> key = key(edited.get(0).getClass());
        return key.isEmpty() ? edited : members(base, edited, key.get());
    }

    private List<StatusUpdate> updates(List<?> base, List<?> edited) {
        List<StatusUpdate> known = base.stream().map(StatusUpdate.class::cast).toList();
        List<StatusUpdate> united = new ArrayList<>(known);
        for (Object each : edited) {
            StatusUpdate update = (StatusUpdate) each;
            if (!united.contains(update) && known.stream().noneMatch(other -> says(other, update))) {
                united.add(History.placeOf(update, united), update);
            }
        }
        return united;
    }

    /** Whether an update of the same day says all that another does: a tracker has no column for the day it was recorded. */
    private boolean says(StatusUpdate known, StatusUpdate update) {
        return update.asAt().isPresent()
                && update.asAt().equals(known.asAt())
                && update.recorded().isEmpty()
                && components(known, update).equals(known);
    }

    /** Of members with the same key the first is merged with the first, the second with the second, and so on. */
    private List<?> members(List<?> base, List<?> edited, Function<Object, Object> key) {
        List<Object> merged = new ArrayList<>(base);
        Map<Object, Integer> counts = new HashMap<>();
        Map<Occurrence, Integer> places = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            places.put(Occurrence.next(key.apply(base.get(i)), counts), i);
        }
        counts.clear();
        for (Object member : edited) {
            Integer place = places.get(Occurrence.next(key.apply(member), counts));
            if (place == null) {
                merged.add(member);
            } else {
                merged.set(place, member(base.get(place), member));
            }
        }
        return merged;
    }

    private Object member(Object base, Object edited) {
        return base instanceof Action action
                ? actions.apply(action, (Action) edited)
                : components((Record) base, (Record) edited);
    }

    private static Optional<Function<Object, Object>> key(Class<?> type) {
        Function<Object, Object> key = KEYS.get(type);
        if (key != null || !type.isRecord()) {
            return Optional.ofNullable(key);
        }
        Shape shape = SHAPES.get(type);
        int id = shape.indexOf("id");
        return id < 0 ? Optional.empty() : Optional.of(member -> shape.get(member, id));
    }

    /** The key of a member, and how many before it have the same. */
    private record Occurrence(Object key, int before) {

        static Occurrence next(Object key, Map<Object, Integer> counts) {
            return new Occurrence(key, counts.merge(key, 1, Integer::sum) - 1);
        }
    }

    /** The components of a record and its canonical constructor. */
    private record Shape(RecordComponent[] components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has a canonical constructor", e);
            }
        }

        int indexOf(String name) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        Object get(Object record, int i) {
            try {
                return components[i].getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The model's accessors are public", e);
            }
        }

        Object make(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Values of two records of a type make a third", e);
            }
        }
    }
}
