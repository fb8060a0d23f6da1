package org.cpip.io.exchange;

import java.util.Map;

/**
 * How to write: the format's own options as text.
 *
 * @param values option names and values; an option that is not named has its default
 */
public record WriteOptions(Map<String, String> values) {

    private static final WriteOptions DEFAULTS = new WriteOptions(Map.of());

    /** Copies the map and refuses null. */
    public WriteOptions {
        values = Map.copyOf(values);
    }

    /** Every option at its default. */
    public static WriteOptions defaults() {
        return DEFAULTS;
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
