package org.cpip.spi.exchange;

import java.util.Map;
import java.util.Objects;

/**
 * How to read: limits, the format's own options as text, and who listens.
 *
 * @param limits how much of the source to take
 * @param values option names and values; an option that is not named has its default
 * @param progress is told how many bytes are read, and may stop it
 */
public record ReadOptions(Limits limits, Map<String, String> values, Progress progress) {

    private static final ReadOptions DEFAULTS = new ReadOptions(Limits.defaults(), Map.of(), Progress.NONE);

    /** Copies the map and refuses null. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        values = Map.copyOf(values);
        Objects.requireNonNull(progress, "progress");
    }

    /** Default limits, every option at its default, nobody listening. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** The same with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, values, progress);
    }

    /** The same with other option values. */
    public ReadOptions withValues(Map<String, String> other) {
        return new ReadOptions(limits, other, progress);
    }

    /** The same with another listener. */
    public ReadOptions withProgress(Progress other) {
        return new ReadOptions(limits, values, other);
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
