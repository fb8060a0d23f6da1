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
    private static final List<Phrase> ENDLESS = phrases("endless");
    private static final List<Phrase> PASSIVES = phrases("passives");
    private static final Set<String> PARTICIPLES = words("participles");
    private static final List<Phrase> DATES = phrases("dates");

    /** What ends a clause. */
    private static final String SIGNS = ".;:,";

    /** Lower-case words, each sign that ends a clause as a word of its own. */
    private final List<String> tokens;

    private QualityWords(List<String> tokens) {
        this.tokens = tokens;
    }

    static QualityWords of(String wording) {
        String text = wording.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>(text.length() / 4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019') {
                continue;
            }
            if (i > start) {
                tokens.add(text.substring(start, i));
            }
            start = i + 1;
            int sign = SIGNS.indexOf(c);
            if (sign >= 0) {
                tokens.add(SIGNS.substring(sign, sign + 1));
            }
        }
        return new QualityWords(tokens);
    }

    /** The verbs that promise a thing to deliver. */
    List<String> deliverables() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i);
            if (DELIVERABLES.contains(word) && isPromised(i) && !found.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }

    private boolean isPromised(int verb) {
        String before = verb == 0 ? "." : tokens.get(verb - 1);
        return before.equals(".") || before.equals(";") || before.equals(",") || PROMISES.contains(before);
    }

    /** The first words that promise no measurable end. */
    Optional<String> endless() {
        return ENDLESS.stream()
                .filter(phrase -> phrase.indexIn(tokens, 0) >= 0)
                .map(Phrase::text)
                .findFirst();
    }

    /** The first passive whose sentence does not say who acts. */
    Optional<String> passiveWithoutActor() {
        for (Phrase passive : PASSIVES) {
            for (int at = passive.indexIn(tokens, 0); at >= 0; at = passive.indexIn(tokens, at + 1)) {
                int verb = at + passive.words().size();
                if (verb < tokens.size() && isParticiple(tokens.get(verb)) && !hasActor(verb)) {
                    return Optional.of(passive.text() + " " + tokens.get(verb));
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
                || DATES.stream().anyMatch(phrase -> phrase.isAt(tokens, at));
    }

    private static boolean isParticiple(String word) {
        return word.length() > 3 && word.endsWith("ed") || PARTICIPLES.contains(word);
    }

    private static Set<String> words(String key) {
        return Stream.of(WORDS.getProperty(key).split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** In alphabetical order, so that the first one found does not depend on the file's. */
    private static List<Phrase> phrases(String key) {
        return words(key).stream().sorted().map(Phrase::of).toList();
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

    /** Words that stand together. */
    private record Phrase(String text, List<String> words) {

        static Phrase of(String text) {
            return new Phrase(text, List.of(text.split(" ")));
        }

        /** Where they first stand from a place on; -1 where they do not. */
        int indexIn(List<String> tokens, int from) {
            for (int i = from; i < tokens.size(); i++) {
                if (isAt(tokens, i)) {
                    return i;
                }
            }
            return -1;
        }

        boolean isAt(List<String> tokens, int place) {
            if (place + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(tokens.get(place + i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
