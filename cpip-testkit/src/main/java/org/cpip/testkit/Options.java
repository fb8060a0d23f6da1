package org.cpip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.FormatOption;

/** Values to try for options. */
final class Options {

    private static final String NO_VALUE = "no-value-of-this-kind";

    private Options() {}

    /** Every value that an option accepts; of a text its default alone. */
    static List<String> values(FormatOption option) {
        return switch (option.type()) {
            case FLAG -> List.of("true", "false");
            case CHOICE -> option.choices();
            default -> List.of(option.defaultValue());
        };
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
}
