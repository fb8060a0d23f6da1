package org.cpip.io.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that head a column, from the table {@code columns.txt} beside this class. {@code docs/reference/columns.md} shows
 * the same table; a test compares the two.
 *
 * <p>When two columns of a table match one field, the word that stands first in the list wins and the other column is
 * one that is not known: what it holds becomes a custom field.
 */
public final class ColumnWords {

    /** Begins the heading of a column that is a custom field whatever it is called: "Custom: Owner". */
    public static final String CUSTOM = "Custom: ";

    private static final Map<PlanColumn, List<String>> WORDS = load();
    private static final Map<String, Match> BY_KEY = new HashMap<>();

    static {
        WORDS.forEach((column, words) -> {
            for (int rank = 0; rank < words.size(); rank++) {
                BY_KEY.put(key(words.get(rank)), new Match(column, rank));
            }
        });
    }

    private ColumnWords() {}

    /** The words of each column, the surest first; none for columns that are told by what their headings are made of. */
    public static Map<PlanColumn, List<String>> all() {
        return Collections.unmodifiableMap(WORDS);
    }

    /**
     * The column that a header cell names. Case, punctuation, white space and what stands in brackets do not matter;
     * of "Owner / Lead" the first part that is known counts, and of "Original deadline" or "action_en" both parts.
     */
    public static Optional<PlanColumn> column(String header) {
        return match(header).map(Match::column);
    }

    /** Whether two headings name one column, and the first is at least as sure a word for it as the second. */
    public static boolean isBefore(String first, String second) {
        Optional<Match> one = match(first);
        Optional<Match> other = match(second);
        return one.isPresent()
                && other.isPresent()
                && one.get().column() == other.get().column()
                && one.get().rank() <= other.get().rank();
    }

    static Optional<Match> match(String header) {
        if (header.startsWith(CUSTOM)) {
            // "Custom: Owner"
            return Optional.empty();
        }
        if (header.startsWith("Custom field (") && header.endsWith(")")) {
            // "Custom field (Start date)", as one tool calls all the fields that its users have made
            return match(header.substring(14, header.length() - 1));
        }
        Optional<Match> qualified = HeadingParts.inBrackets(header);
        if (qualified.isPresent()) {
            // "Due date (revised)"
            return qualified;
        }
        Match whole = BY_KEY.get(key(header));
        if (whole != null) {
            // "Owner"
            return Optional.of(whole);
        }
        for (String part : header.indexOf('/') < 0 ? new String[0] : header.split("/")) {
            Match match = BY_KEY.get(key(part));
            if (match != null) {
                // "Colour / Owner"
                return Optional.of(match);
            }
        }
        return HeadingParts.match(header);
    }

    /** What one word of the table heads. */
    static Optional<Match> known(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Letters and digits in lower case, "#" and "%"; brackets and what they hold dropped. */
    static String key(String header) {
        StringBuilder key = new StringBuilder(header.length());
        int depth = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '(' || c == '[') {
                // "Due (month and year)"
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (Character.isLetterOrDigit(c) || c == '#' || c == '%')) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<PlanColumn, List<String>> load() {
        Map<PlanColumn, List<String>> words = new EnumMap<>(PlanColumn.class);
        for (PlanColumn column : PlanColumn.values()) {
            words.put(column, new ArrayList<>());
        }
        try (InputStream in = ColumnWords.class.getResourceAsStream("columns.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            table.lines()
                    .filter(line -> line.indexOf(':') > 0)
                    .filter(line -> line.charAt(0) != '#')
                    .forEach(line -> add(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.replaceAll((column, list) -> List.copyOf(list));
        return words;
    }

    /** "recommendation-number: Rec no, Rec id". */
    private static void add(String line, Map<PlanColumn, List<String>> words) {
        int colon = line.indexOf(':');
        PlanColumn column =
                PlanColumn.valueOf(line.substring(0, colon).replace('-', '_').toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).split(",")) {
            if (!word.isBlank()) {
                words.computeIfAbsent(column, each -> new ArrayList<>()).add(word.strip());
            }
        }
    }

    /** A column, and how sure the word is: 0 for the surest. */
    record Match(PlanColumn column, int rank) {}
}
