package org.cpip.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.spi.exchange.FormatOption;

/**
 * The {@code --option name=value} options of a call, each given to the side that knows it. A name that both sides know goes to
 * both; {@code in.name} and {@code out.name} choose one.
 *
 * @param read for the reader
 * @param write for the writer
 */
record OptionValues(Map<String, String> read, Map<String, String> write) {

    /** Every option at its default. */
    static final OptionValues NONE = new OptionValues(Map.of(), Map.of());

    private static final String IN = "in.";
    private static final String OUT = "out.";

    /**
     * Sorts what was given.
     *
     * @throws UsageException if no side knows a name, or a value is not of its type; its message is for users
     */
    static OptionValues of(Map<String, String> given, List<FormatOption> readers, List<FormatOption> writers) {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, String> write = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            boolean reads = !key.startsWith(OUT) && put(read, readers, withoutPrefix(key, IN), value);
            boolean writes = !key.startsWith(IN) && put(write, writers, withoutPrefix(key, OUT), value);
            if (!reads && !writes) {
                throw new UsageException(
                        "Unknown option '" + key + "' after --option; " + known(readers, writers) + ".");
            }
        });
        return new OptionValues(read, write);
    }

    private static boolean put(Map<String, String> values, List<FormatOption> options, String name, String value) {
        List<FormatOption> named =
                options.stream().filter(option -> option.name().equals(name)).toList();
        Optional<FormatOption> refusing =
                named.stream().filter(option -> !option.accepts(value)).findFirst();
        if (refusing.isPresent() && named.stream().noneMatch(option -> option.accepts(value))) {
            throw new UsageException("'" + value + "' is no value for option " + name + "; it is "
                    + refusing.get().type().allowed() + ".");
        }
        if (!named.isEmpty()) {
            values.put(name, value);
        }
        return !named.isEmpty();
    }

    private static String known(List<FormatOption> readers, List<FormatOption> writers) {
        TreeSet<String> names = Stream.concat(readers.stream(), writers.stream())
                .map(FormatOption::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "these formats have no options" : "known here: " + String.join(", ", names);
    }

    private static String withoutPrefix(String key, String prefix) {
        return key.startsWith(prefix) ? key.substring(prefix.length()) : key;
    }
}
