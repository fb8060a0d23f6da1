package org.cpip.io.exchange;

import java.util.Map;
import java.util.Objects;

/**
 * How to read: limits, and the format's own options as text.
 *
 * @param limits how much of the source to take
 * @param values option names and values; an option that is not named has its default
 */
public record ReadOptions(Limits limits, Map<String, String> values) {

    private static final ReadOptions DEFAULTS = new ReadOptions(Limits.defaults(), Map.of());

    /** Copies the map and refuses null. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        values = Map.copyOf(values);
    }

    /** Default limits, every option at its default. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** The same with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, values);
    }

    /** The same with other option values. */
    public ReadOptions withValues(Map<String, String> other) {
        return new ReadOptions(limits, other);
    }

    /** The value of an option, or its default. */
    public String text(FormatOption option) {
        return values.getOrDefault(option.name(), option.defaultValue());
    }

    /** The value of a flag, or its default. */
    public boolean flag(FormatOption option) {
        return Boolean.parseBoolean(text(option));
    }
}
