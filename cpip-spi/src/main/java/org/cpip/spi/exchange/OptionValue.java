package org.cpip.spi.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Parses what was given for an option; the same for reading and writing. */
final class OptionValue {

    private OptionValue() {}

    /**
     * The value as given, or the default.
     *
     * @throws InvalidRequestException if it is not of the option's type
     */
    static String text(Map<String, String> values, FormatOption option) {
        String value = values.getOrDefault(option.name(), option.defaultValue());
        if (!option.accepts(value)) {
            throw new InvalidRequestException("The option " + option.name() + " cannot be \"" + value
                    + "\"; it must be " + option.type().allowed());
        }
        return value;
    }

    static boolean flag(Map<String, String> values, FormatOption option) {
        return Boolean.parseBoolean(text(values, option));
    }

    static long number(Map<String, String> values, FormatOption option) {
        return Long.parseLong(text(values, option));
    }

    static Optional<LocalDate> day(Map<String, String> values, FormatOption option) {
        return Optional.of(text(values, option))
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse);
    }

    static Optional<Path> file(Map<String, String> values, FormatOption option) {
        return Optional.of(text(values, option))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
