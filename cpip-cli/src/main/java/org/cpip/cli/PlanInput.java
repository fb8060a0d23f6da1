package org.cpip.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
import picocli.CommandLine.Option;

/** How plans are to be read: what every command that reads one takes. */
final class PlanInput {

    /** Names of a profile that may come more than once. */
    private static final Set<String> ADDS_UP = Set.of("", "actions", "ignore");

    @Option(
            names = "--from",
            paramLabel = "ID",
            description =
                    "Read the plan as this format, whatever its content and name tell; 'cpip formats' lists them.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "An option of a format, which 'cpip formats ID' lists; as often as there are options to give."
                    + " in.NAME is for the reader alone, out.NAME for the writer.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description =
                    "Raise or lower a limit on what is read, for a file that you trust: bytes, inflatedBytes, ratio,"
                            + " entries, depth, rows, cells, textLength.")
    private Map<String, Long> limits = new LinkedHashMap<>();

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "A reading profile: how the plan is laid out, one NAME=VALUE a line; 'cpip inspect --suggest' prints one."
                            + " jira and trello are there by name, for the CSV exports of these tools.")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--profile-line",
            paramLabel = "NAME=VALUE",
            description =
                    "A line of a reading profile, such as \"column.due=Finish date\"; as often as there are lines.")
    private List<String> profileLines = new ArrayList<>();

    @Option(
            names = "--accept-partial",
            description = "Take a document of which less than half of what looks like an action was read.")
    private boolean acceptPartial;

    @Option(
            names = "--strict",
            description = "Take warnings for errors: then nothing is written, and the exit code is 1.")
    private boolean strict;

    /** The id of the format to read; empty when the file tells. */
    Optional<String> from() {
        return from.filter(named -> day(named).isEmpty());
    }

    /** The day that {@code --from} names, as in {@code report --from 2018-04-01 --to 2018-06-30}; no format is called so. */
    Optional<LocalDate> fromDay() {
        return from.flatMap(PlanInput::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Options of formats as they were given, with their prefixes. */
    Map<String, String> options() {
        return options;
    }

    boolean strict() {
        return strict;
    }

    /**
     * The reading profile that the options give: the lines of the file, but for those that lines of the command say otherwise,
     * then these.
     *
     * @throws UsageException if a line is none of a profile
     * @throws FileAccessException if the file cannot be read
     */
    ReadingProfile profile() throws FileAccessException {
        List<String> lines = new ArrayList<>();
        if (profile.isPresent()) {
            lines.addAll(checked(profile.get() + ": ", ProfileFile.lines(profile.get())));
        }
        for (String line : profileLines) {
            checked("After --profile-line: ", List.of(line));
            lines.removeIf(
                    other -> !ADDS_UP.contains(nameOf(line)) && nameOf(other).equals(nameOf(line)));
        }
        lines.addAll(profileLines);
        ReadingProfile all = ReadingProfile.parse(checked("", lines));
        return acceptPartial ? all.withAcceptPartial() : all;
    }

    private static String nameOf(String line) {
        int equals = line.indexOf('=');
        return equals < 0 ? "" : line.substring(0, equals).strip();
    }

    private static List<String> checked(String where, List<String> lines) {
        try {
            ReadingProfile.parse(lines);
            return lines;
        } catch (InvalidRequestException e) {
            throw new UsageException(where + e.getMessage());
        }
    }

    /**
     * Limits and the values of options.
     *
     * @throws UsageException if there is no limit of a name, or not of that size
     */
    ReadOptions readOptions(Map<String, String> values) {
        Limits all = Limits.defaults();
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            try {
                all = all.with(limit.getKey(), limit.getValue());
            } catch (InvalidRequestException e) {
                throw new UsageException(e.getMessage());
            }
        }
        return ReadOptions.defaults().withLimits(all).withValues(values);
    }
}
