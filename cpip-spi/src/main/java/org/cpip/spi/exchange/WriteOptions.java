package org.cpip.spi.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How to write: the format's own options as text, who listens, and how much is too much.
 *
 * @param values option names and values; an option that is not named has its default
 * @param progress is told how many actions are written, and may stop it
 * @param limits what goes beyond them is not written: nobody could read it again with the same limits
 */
public record WriteOptions(Map<String, String> values, Progress progress, Limits limits) {

    private static final WriteOptions DEFAULTS = new WriteOptions(Map.of());

    /** Copies the map and refuses null. */
    public WriteOptions {
        values = Map.copyOf(values);
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(limits, "limits");
    }

    /** With nobody listening, and the limits that readers have when nothing is said. */
    public WriteOptions(Map<String, String> values) {
        this(values, Progress.NONE, Limits.defaults());
    }

    /** Every option at its default, nobody listening. */
    public static WriteOptions defaults() {
        return DEFAULTS;
    }

    /** The same with other option values. */
    public WriteOptions withValues(Map<String, String> other) {
        return new WriteOptions(other, progress, limits);
    }

    /** The same with another listener. */
    public WriteOptions withProgress(Progress other) {
        return new WriteOptions(values, other, limits);
    }

    /** The same with other limits, which who reads the file needs as well. */
    public WriteOptions withLimits(Limits other) {
        return new WriteOptions(values, progress, other);
    }

    /**
     * The value of an option, or its default: of a text, the word of a choice, or any other as it was given.
     *
     * @throws InvalidRequestException if it is not of the option's type; callers such as {@code ProgrammeIO} check before
     */
    public String text(FormatOption option) {
        return OptionValue.text(values, option);
    }

    /**
     * The value of a flag, or its default.
     *
     * @throws InvalidRequestException if it is neither true nor false
     */
    public boolean flag(FormatOption option) {
        return OptionValue.flag(values, option);
    }

    /**
     * The value of a number, or its default.
     *
     * @throws InvalidRequestException if it is no whole number within the option's range
     */
    public long number(FormatOption option) {
        return OptionValue.number(values, option);
    }

    /**
     * The day; empty when none was given.
     *
     * @throws InvalidRequestException if it is no day
     */
    public Optional<LocalDate> day(FormatOption option) {
        return OptionValue.day(values, option);
    }

    /**
     * The file, which need not exist; empty when none was given.
     *
     * @throws InvalidRequestException if it is no path
     */
    public Optional<Path> file(FormatOption option) {
        return OptionValue.file(values, option);
    }
}
