package org.cpip.spi.exchange;

import java.util.List;
import java.util.Objects;

/**
 * An option that a format understands, describing itself.
 *
 * @param name in kebab-case
 * @param type what its value must be
 * @param defaultValue the value when it is not given, in the form it would be given in
 * @param choices the allowed values of a {@link Type#CHOICE}, otherwise empty
 * @param help one line
 */
public record FormatOption(String name, Type type, String defaultValue, List<String> choices, String help) {

    /** Copies the list and refuses null. */
    public FormatOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultValue, "defaultValue");
        choices = List.copyOf(choices);
        Objects.requireNonNull(help, "help");
    }

    /** Yes or no. */
    public static FormatOption flag(String name, boolean defaultValue, String help) {
        return new FormatOption(name, Type.FLAG, Boolean.toString(defaultValue), List.of(), help);
    }

    /** Any text. */
    public static FormatOption text(String name, String defaultValue, String help) {
        return new FormatOption(name, Type.TEXT, defaultValue, List.of(), help);
    }

    /** One of a few words. */
    public static FormatOption choice(String name, List<String> choices, String defaultValue, String help) {
        return new FormatOption(name, Type.CHOICE, defaultValue, choices, help);
    }

    /** Whether {@code value} is of the right type. */
    public boolean accepts(String value) {
        return switch (type) {
            case FLAG -> value.equals("true") || value.equals("false");
            case TEXT -> true;
            case CHOICE -> choices.contains(value);
        };
    }

    /** What an option's value must be. */
    public enum Type {
        /** {@code true} or {@code false}. */
        FLAG,
        /** Any text. */
        TEXT,
        /** One of {@link FormatOption#choices()}. */
        CHOICE
    }
}
