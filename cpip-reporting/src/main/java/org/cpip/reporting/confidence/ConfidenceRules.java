package org.cpip.reporting.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Experimental;

/**
 * Rules that rate an action; the first that holds counts. They are data: {@link #defaults()} reads a text file in the
 * jar, {@link #parse} any other.
 *
 * @param rules in the order in which they are tried
 */
@Experimental
public record ConfidenceRules(List<ConfidenceRule> rules) {

    private static final String REMEDY = "; write for example: AMBER_RED overdue-percent>=50 days-overdue>=30";

    /** Copies the list. */
    public ConfidenceRules {
        rules = List.copyOf(rules);
    }

    /** The rules in the jar, {@code confidence-rules.txt}. */
    public static ConfidenceRules defaults() {
        return Defaults.RULES;
    }

    /**
     * Reads rules, one a line: a rating, then what it asks for. Blank lines and lines that begin with {@code #} are
     * skipped.
     *
     * @throws IllegalArgumentException if a line is no rule; the message names the line, counted from 1
     */
    public static ConfidenceRules parse(String text) {
        List<ConfidenceRule> rules = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rules.add(rule(line, i + 1));
            }
        }
        return new ConfidenceRules(rules);
    }

    private static ConfidenceRule rule(String line, int number) {
        String[] words = line.split("\\s+");
        Rating rating = Stream.of(Rating.values())
                .filter(value -> value.name().equals(words[0]))
                .findFirst()
                .orElseThrow(() -> wrong(number, "\"" + words[0] + "\" is no rating"));
        Map<Measure, Long> atLeast = new EnumMap<>(Measure.class);
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            int sign = word.indexOf(">=");
            Measure measure = Measure.of(sign < 0 ? word : word.substring(0, sign))
                    .orElseThrow(() -> wrong(
                            number,
                            "\"" + word + "\" names no measure of "
                                    + Stream.of(Measure.values())
                                            .map(Measure::id)
                                            .collect(Collectors.joining(", "))));
            try {
                atLeast.put(measure, Long.parseLong(word.substring(sign < 0 ? word.length() : sign + 2)));
            } catch (NumberFormatException e) {
                throw wrong(number, "\"" + word + "\" has no whole number after >=");
            }
        }
        return new ConfidenceRule(rating, atLeast);
    }

    private static IllegalArgumentException wrong(int line, String reason) {
        return new IllegalArgumentException("Line " + line + ": " + reason + REMEDY);
    }

    /** Read once. */
    private static final class Defaults {
        static final ConfidenceRules RULES = load();

        private static ConfidenceRules load() {
            try (InputStream in = Objects.requireNonNull(
                    ConfidenceRules.class.getResourceAsStream("confidence-rules.txt"), "confidence-rules.txt")) {
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The rules in the jar cannot be read", e);
            }
        }
    }
}
