package org.cpip.spi.exchange;

import java.util.Map;
import java.util.Objects;

/**
 * How to write: the format's own options as text, and who listens.
 *
 * @param values option names and values; an option that is not named has its default
 * @param progress is told how many actions are written, and may stop it
 */
public record WriteOptions(Map<String, String> values, Progress progress) {

    private static final WriteOptions DEFAULTS = new WriteOptions(Map.of());

    /** Copies the map and refuses null. */
    public WriteOptions {
        values = Map.copyOf(values);
        Objects.requireNonNull(progress, "progress");
    }

    /** With nobody listening. */
    public WriteOptions(Map<String, String> values) {
        this(values, Progress.NONE);
    }

    /** Every option at its default, nobody listening. */
    public static WriteOptions defaults() {
        return DEFAULTS;
    }

    /** The same with other option values. */
    public WriteOptions withValues(Map<String, String> other) {
        return new WriteOptions(other, progress);
    }

    /** The same with another listener. */
    public WriteOptions withProgress(Progress other) {
        return new WriteOptions(values, other);
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
