package org.cpip.spi.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How to read: limits, the format's own options as text, and who listens.
 *
 * @param limits how much of the source to take
 * @param values option names and values; an option that is not named has its default
 * @param progress is told how many bytes are read, and may stop it
 * @param profile how the plan is laid out, as far as somebody knows
 */
public record ReadOptions(Limits limits, Map<String, String> values, Progress progress, ReadingProfile profile) {

    private static final ReadOptions DEFAULTS =
            new ReadOptions(Limits.defaults(), Map.of(), Progress.NONE, ReadingProfile.NONE);

    /** Copies the map and refuses null. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        values = Map.copyOf(values);
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(profile, "profile");
    }

    /** Without a reading profile. */
    public ReadOptions(Limits limits, Map<String, String> values, Progress progress) {
        this(limits, values, progress, ReadingProfile.NONE);
    }

    /** Default limits, every option at its default, nobody listening. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** The same with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, values, progress, profile);
    }

    /** The same with other option values. */
    public ReadOptions withValues(Map<String, String> other) {
        return new ReadOptions(limits, other, progress, profile);
    }

    /** The same with another listener. */
    public ReadOptions withProgress(Progress other) {
        return new ReadOptions(limits, values, other, profile);
    }

    /** The same with another reading profile. */
    public ReadOptions withProfile(ReadingProfile other) {
        return new ReadOptions(limits, values, progress, other);
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
