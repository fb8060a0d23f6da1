package org.cpip.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.reporting.ExceptionOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** From where on an action is an exception: {@code --days-without-update} and {@code --worst-from}. */
final class ExceptionLimits {

    private static final ExceptionOptions DEFAULTS = ExceptionOptions.defaults();

    @Option(
            names = "--days-without-update",
            paramLabel = "DAYS",
            description =
                    "For exceptions: an open action with no update for more days than this is listed. Default: 90.")
    private int days = DEFAULTS.daysWithoutUpdate();

    @Option(
            names = "--worst-from",
            paramLabel = "RATING",
            converter = Word.class,
            description = "For exceptions: an action rated so, or worse, is listed, such as amber. Default: amber/red.")
    private Rating worst = DEFAULTS.worstFrom();

    /** @throws UsageException if the days are below 0 */
    ExceptionOptions options() {
        if (days < 0) {
            throw new UsageException("--days-without-update is " + days + "; give 0 or more");
        }
        return new ExceptionOptions(days, worst, DEFAULTS.rules());
    }

    /** Reads a rating as reports write it, or as the model names it: Amber/Red, amber-red, AMBER_RED. */
    static final class Word implements ITypeConverter<Rating> {
        @Override
        public Rating convert(String value) {
            String name = value.strip().toUpperCase(Locale.ROOT).replaceAll("[/ -]", "_");
            return Arrays.stream(Rating.values())
                    .filter(rating -> rating.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no rating; known: "
                            + Arrays.stream(Rating.values())
                                    .map(rating -> rating.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '/'))
                                    .collect(Collectors.joining(", "))));
        }
    }
}
