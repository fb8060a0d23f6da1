package org.cpip.model.shape;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from a record to its values and back, by its accessors and its canonical constructor, which are looked up when
 * they are first needed.
 *
 * <p>Accessors are method handles at first, which share their code: functions for all the components of the model take
 * longer to make than a plan takes to write. Where a record is asked often, functions are made, which are called in a third of the
 * time. The constructor is reflected, since a handle that takes its arguments from an array is slower to make and no
 * faster to call. (Measured with JDK 17.)
 *
 * @param <T> the record
 */
final class Components<T> {

    /** Calls that handles are good enough for: some dozens of records. */
    private static final int MANY = 5_000;

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final Class<T> type;
    private final int count;
    private volatile Function<Object, Object> @Nullable [] getters;
    private volatile @Nullable Constructor<T> constructor;
    // Not exact when threads race, which does no harm.
    private int calls;

    Components(Class<T> type, int count) {
        this.type = type;
        this.count = count;
    }

    Object get(T value, int index) {
        return getters(1)[index].apply(value);
    }

    Object[] all(T value) {
        Function<Object, Object>[] current = getters(count);
        Object[] values = new Object[current.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = current[i].apply(value);
        }
        return values;
    }

    private Function<Object, Object>[] getters(int more) {
        Function<Object, Object>[] current = getters;
        if (current != null && calls >= MANY) {
            return current;
        }
        calls += more;
        return current != null && calls < MANY ? current : make(current == null);
    }

    private Function<Object, Object>[] make(boolean first) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a generic type.
        Function<Object, Object>[] made = new Function[count];
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        RecordComponent[] components = components();
        try {
            for (int i = 0; i < count; i++) {
                MethodHandle accessor = lookup.unreflect(components[i].getAccessor());
                made[i] = first ? new ByHandle(accessor.asType(GETTER)) : function(lookup, accessor);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The model's accessors are public", e);
        }
        getters = made;
        return made;
    }

    @SuppressWarnings("unchecked") // An accessor of T takes what get() passes.
    private static Function<Object, Object> function(MethodHandles.Lookup lookup, MethodHandle accessor) {
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            GETTER,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("An accessor is a function", e);
        }
    }

    /** Calls a handle. */
    private record ByHandle(MethodHandle accessor) implements Function<Object, Object> {
        @Override
        public Object apply(Object value) {
            try {
                return (Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("An accessor of the model throws nothing that is checked", e);
            }
        }
    }

    T create(@Nullable Object[] values) {
        Constructor<T> canonical = constructor;
        if (canonical == null) {
            canonical = findConstructor();
            constructor = canonical;
        }
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("A constructor of the model throws nothing that is checked", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model's records are public", e);
        }
    }

    private Constructor<T> findConstructor() {
        RecordComponent[] components = components();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor", e);
        }
    }

    private RecordComponent[] components() {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != count) {
            throw new IllegalStateException(type + " has " + components.length + " components, its shape " + count);
        }
        return components;
    }
}
