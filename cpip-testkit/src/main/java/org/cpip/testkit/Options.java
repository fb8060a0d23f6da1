package org.cpip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.OptionType;

/** Values to try for options. */
final class Options {

    private static final String NO_VALUE = "no-value-of-this-kind";

    private Options() {}

    /** Every value that a flag or a choice accepts, both ends of a number, a day; of a text or file its default alone. */
    static List<String> values(FormatOption option) {
        if (option.type() instanceof OptionType.Flag) {
            return List.of("true", "false");
        } else if (option.type() instanceof OptionType.Choice choice) {
            return choice.words();
        } else if (option.type() instanceof OptionType.Number number) {
            return Stream.of(option.defaultValue(), Long.toString(number.least()), Long.toString(number.most()))
                    .distinct()
                    .toList();
        } else if (option.type() instanceof OptionType.Day) {
            return Stream.of(option.defaultValue(), "2017-06-30").distinct().toList();
        }
        return List.of(option.defaultValue());
    }

    /** Options that must be refused: one that nobody declares, and each declared one with a value of another type. */
    static List<Map<String, String>> wrong(List<FormatOption> options) {
        List<Map<String, String>> wrong = new ArrayList<>();
        wrong.add(Map.of("no-option-of-this-name", "x"));
        for (FormatOption option : options) {
            if (!option.accepts(NO_VALUE)) {
                wrong.add(Map.of(option.name(), NO_VALUE));
            }
        }
        return wrong;
    }

    /** Whether a plugin may refuse a value of the option's type: not the default, and no word that help lists. */
    static boolean mayRefuse(FormatOption option, String value) {
        boolean listed = option.type() instanceof OptionType.Flag || option.type() instanceof OptionType.Choice;
        return !listed && !value.equals(option.defaultValue());
    }
}
