package org.cpip.reporting.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a wording for the words that tell a weak action. */
final class QualityWords {

    private static final Properties WORDS = load();
    private static final Set<String> DELIVERABLES = words("deliverables");
    private static final Set<String> PROMISES = words("promises");
    private static final Set<String> ENDLESS = words("endless");
    private static final Set<String> PASSIVES = words("passives");
    private static final Set<String> PARTICIPLES = words("participles");
    private static final Set<String> DATES = words("dates");

    /** Lower-case words, each sign that ends a clause as a word of its own. */
    private final List<String> tokens;

    private QualityWords(List<String> tokens) {
        this.tokens = tokens;
    }

    static QualityWords of(String wording) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : wording.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019') {
                word.append(c);
                continue;
            }
            if (word.length() > 0) {
                tokens.add(word.toString());
                word.setLength(0);
            }
            if (".;:,".indexOf(c) >= 0) {
                tokens.add(String.valueOf(c));
            }
        }
        if (word.length() > 0) {
            tokens.add(word.toString());
        }
        return new QualityWords(tokens);
    }

    /** The verbs that promise a thing to deliver. */
    List<String> deliverables() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String before = i == 0 ? "." : tokens.get(i - 1);
            boolean promised =
                    before.equals(".") || before.equals(";") || before.equals(",") || PROMISES.contains(before);
            if (promised && DELIVERABLES.contains(tokens.get(i)) && !found.contains(tokens.get(i))) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    /** The first words that promise no measurable end. */
    Optional<String> endless() {
        return ENDLESS.stream()
                .sorted()
                .filter(phrase -> indexOf(phrase, 0) >= 0)
                .findFirst();
    }

    /** The first passive whose sentence does not say who acts. */
    Optional<String> passiveWithoutActor() {
        for (String passive : PASSIVES.stream().sorted().toList()) {
            for (int at = indexOf(passive, 0); at >= 0; at = indexOf(passive, at + 1)) {
                int verb = at + passive.split(" ").length;
                if (verb < tokens.size() && isParticiple(tokens.get(verb)) && !hasActor(verb)) {
                    return Optional.of(passive + " " + tokens.get(verb));
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasActor(int from) {
        for (int i = from; i < tokens.size() && !tokens.get(i).equals("."); i++) {
            if (tokens.get(i).equals("by") && i + 1 < tokens.size() && !isDate(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDate(int at) {
        return Character.isDigit(tokens.get(at).charAt(0))
                || DATES.stream().anyMatch(phrase -> indexOf(phrase, at) == at);
    }

    private static boolean isParticiple(String word) {
        return word.length() > 3 && word.endsWith("ed") || PARTICIPLES.contains(word);
    }

    private int indexOf(String phrase, int from) {
        List<String> words = List.of(phrase.split(" "));
        for (int i = from; i + words.size() <= tokens.size(); i++) {
            if (tokens.subList(i, i + words.size()).equals(words)) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> words(String key) {
        return Stream.of(WORDS.getProperty(key).split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static Properties load() {
        try (InputStream in = Objects.requireNonNull(
                QualityWords.class.getResourceAsStream("quality-words.properties"), "quality-words.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The words in the jar cannot be read", e);
        }
    }
}
