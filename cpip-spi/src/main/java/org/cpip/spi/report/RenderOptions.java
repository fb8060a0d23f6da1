package org.cpip.spi.report;

import java.util.Map;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.Progress;

/**
 * How to render a report: the renderer's own options as text, and who listens. The language is the document's.
 *
 * @param values option names and values; an option that is not named has its default
 * @param progress is told how many rows of tables are laid out, and may stop it
 */
@Experimental
public record RenderOptions(Map<String, String> values, Progress progress) {

    private static final RenderOptions DEFAULTS = new RenderOptions(Map.of(), Progress.NONE);

    /** Copies the map and refuses null. */
    public RenderOptions {
        values = Map.copyOf(values);
        Objects.requireNonNull(progress, "progress");
    }

    /** Every option at its default, nobody listening. */
    public static RenderOptions defaults() {
        return DEFAULTS;
    }

    /** The same with other option values. */
    public RenderOptions withValues(Map<String, String> other) {
        return new RenderOptions(other, progress);
    }

    /** The same with another listener. */
    public RenderOptions withProgress(Progress other) {
        return new RenderOptions(values, other);
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
