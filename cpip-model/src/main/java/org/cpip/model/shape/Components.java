package org.cpip.model.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * The way from a record to its values and back, by its accessors and its canonical constructor. Both are looked up when
 * they are first needed: a plan that is read and written uses a few of the records in one direction each.
 *
 * <p>A method handle for each accessor rather than a lambda: all handles of one type share their code, and a hundred
 * lambdas take longer to start than a plan takes to read. The constructor is reflected, because a handle that takes its
 * arguments from an array is slower to make and no faster to call (measured with JDK 17).
 *
 * @param <T> the record
 */
final class Components<T> {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final Class<T> type;
    private final int count;
    private volatile MethodHandle @Nullable [] getters;
    private volatile @Nullable Constructor<T> constructor;

    Components(Class<T> type, int count) {
        this.type = type;
        this.count = count;
    }

    Object get(T value, int index) {
        MethodHandle[] handles = getters;
        if (handles == null) {
            handles = findGetters();
            getters = handles;
        }
        try {
            return (Object) handles[index].invokeExact((Object) value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("An accessor of the model throws nothing that is checked", e);
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

    private MethodHandle[] findGetters() {
        RecordComponent[] components = components();
        MethodHandle[] handles = new MethodHandle[components.length];
        try {
            for (int i = 0; i < handles.length; i++) {
                handles[i] = MethodHandles.lookup()
                        .unreflect(components[i].getAccessor())
                        .asType(GETTER);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The model's accessors are public", e);
        }
        return handles;
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
