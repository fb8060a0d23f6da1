package org.cpip.disclosure.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cpip.disclosure.policy.DisclosurePolicy.Hiding;
import org.cpip.disclosure.policy.DisclosurePolicy.MethodName;
import org.cpip.spi.exchange.InvalidRequestException;

/** From the lines of a {@code .properties} file to a policy. */
final class PolicyFile {

    static final List<String> NAMES = List.of("dfe-cin", "lt5", "opensafely", "none");

    /** Every property there is, and what it is when a file leaves it out. */
    private static final List<String> KNOWN = List.of(
            "name",
            "method",
            "hide.from",
            "hide.to",
            "zeros",
            "totals",
            "cover.from",
            "cover.to",
            "width",
            "insider",
            "coalition",
            "groups",
            "round.base",
            "totals.base",
            "keep");

    private static final long MOST = 1_000_000_000;

    private PolicyFile() {}

    static DisclosurePolicy named(String name) {
        if (!NAMES.contains(name)) {
            throw new InvalidRequestException("There is no policy '" + name + "'; known: " + String.join(", ", NAMES)
                    + ", or a file NAME.properties");
        }
        Properties properties = new Properties();
        try (InputStream in = PolicyFile.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(name, properties);
    }

    static DisclosurePolicy of(String name, Properties given) {
        for (String property : new TreeSet<>(given.stringPropertyNames())) {
            if (!KNOWN.contains(property)) {
                throw new InvalidRequestException("Policy " + name + ": there is no property '" + property
                        + "'; known: " + String.join(", ", KNOWN));
            }
        }
        long from = number(name, given, "hide.from", 1);
        long to = number(name, given, "hide.to", 0);
        if (to >= from && from < 1) {
            throw new InvalidRequestException(
                    "Policy " + name + ": hide.from is 1 or more; a zero is told from a small count");
        }
        return new DisclosurePolicy(
                given.getProperty("name", name).strip(),
                choice(name, given, "method", MethodName.class, MethodName.SUPPRESSION),
                from,
                to,
                choice(name, given, "zeros", Hiding.class, Hiding.SHOWN),
                choice(name, given, "totals", Hiding.class, Hiding.MAY_BE_HIDDEN),
                number(name, given, "cover.from", from),
                number(name, given, "cover.to", Math.max(to, 0)),
                number(name, given, "width", 1),
                (int) number(name, given, "coalition", flag(name, given, "insider") ? 1 : 0),
                flag(name, given, "groups"),
                Math.max(1, number(name, given, "round.base", 1)),
                Math.max(1, number(name, given, "totals.base", 1)),
                labels(given.getProperty("keep", "")));
    }

    /** Labels have commas in them, so that semicolons part them. */
    private static Set<String> labels(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static long number(String name, Properties given, String property, long otherwise) {
        String text = given.getProperty(property);
        if (text == null) {
            return otherwise;
        }
        if (!text.strip().matches("\\d{1,10}") || Long.parseLong(text.strip()) > MOST) {
            throw refused(name, property, text, "a whole number from 0 to " + MOST);
        }
        return Long.parseLong(text.strip());
    }

    private static boolean flag(String name, Properties given, String property) {
        String text = given.getProperty(property, "no").strip();
        if (!text.equals("yes") && !text.equals("no")) {
            throw refused(name, property, text, "yes or no");
        }
        return text.equals("yes");
    }

    private static <E extends Enum<E>> E choice(
            String name, Properties given, String property, Class<E> type, E otherwise) {
        String text = given.getProperty(property);
        if (text == null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> refused(
                        name,
                        property,
                        text,
                        Arrays.stream(type.getEnumConstants())
                                .map(PolicyFile::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static InvalidRequestException refused(String name, String property, String value, String allowed) {
        return new InvalidRequestException(
                "Policy " + name + ": " + property + " cannot be '" + value + "'; it is " + allowed);
    }
}
