package org.cpip.spi.exchange;

import java.util.List;
import java.util.Objects;

/**
 * An option that a format understands, describing itself.
 *
 * @param name in kebab-case
 * @param type what its value must be
 * @param defaultValue the value when it is not given, in the form it would be given in
 * @param help one line
 */
public record FormatOption(String name, OptionType type, String defaultValue, String help) {

    /** Refuses null. */
    public FormatOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(help, "help");
    }

    /** Yes or no. */
    public static FormatOption flag(String name, boolean defaultValue, String help) {
        return new FormatOption(name, new OptionType.Flag(), Boolean.toString(defaultValue), help);
    }

    /** Any text. */
    public static FormatOption text(String name, String defaultValue, String help) {
        return new FormatOption(name, new OptionType.Text(), defaultValue, help);
    }

    /** One of a few words. */
    public static FormatOption choice(String name, List<String> choices, String defaultValue, String help) {
        return new FormatOption(name, new OptionType.Choice(choices), defaultValue, help);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public static FormatOption number(String name, long least, long most, long defaultValue, String help) {
        return new FormatOption(name, new OptionType.Number(least, most), Long.toString(defaultValue), help);
    }

    /** A day; none when it is not given. */
    public static FormatOption day(String name, String help) {
        return new FormatOption(name, new OptionType.Day(), "", help);
    }

    /** A file; none when it is not given. */
    public static FormatOption file(String name, String help) {
        return new FormatOption(name, new OptionType.File(), "", help);
    }

    /** Whether {@code value} is of the right type. */
    public boolean accepts(String value) {
        return type.accepts(value);
    }

    /** The words of a choice; empty for other types. */
    public List<String> choices() {
        return type instanceof OptionType.Choice choice ? choice.words() : List.of();
    }
}
