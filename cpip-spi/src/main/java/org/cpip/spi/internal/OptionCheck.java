package org.cpip.spi.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.InvalidRequestException;

/** Refuses options that a format does not declare, so that no format has to. */
public final class OptionCheck {

    private OptionCheck() {}

    /**
     * Checks names and values.
     *
     * @throws InvalidRequestException if one is not declared; its message lists those that are
     */
    public static void check(String formatId, List<FormatOption> known, Map<String, String> values) {
        values.forEach((name, value) -> {
            FormatOption option = known.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new InvalidRequestException(
                            "The format " + formatId + " has no option \"" + name + "\" here; " + names(known)));
            if (!option.accepts(value)) {
                throw new InvalidRequestException("The option " + option.name() + " of the format " + formatId
                        + " cannot be \"" + value + "\"; it must be "
                        + option.type().allowed());
            }
        });
    }

    private static String names(List<FormatOption> known) {
        return known.isEmpty()
                ? "it has none"
                : "known are " + known.stream().map(FormatOption::name).collect(Collectors.joining(", "));
    }
}
