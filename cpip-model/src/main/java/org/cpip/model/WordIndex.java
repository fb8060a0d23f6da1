package org.cpip.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds an enum's constant by any of its words; case, punctuation and white space do not matter. Immutable. */
final class WordIndex<E extends Enum<E>> {

    /** What is found, ready to be given back: cells ask for the same again and again. */
    private final Map<String, Optional<E>> byWord = new HashMap<>();

    /**
     * Indexes the constants.
     *
     * @param words the words of a constant; none may be the word of another
     */
    WordIndex(E[] constants, Function<E, List<String>> words) {
        for (E constant : constants) {
            for (String word : words.apply(constant)) {
                put(word, constant);
                put(key(word), constant);
            }
        }
    }

    Optional<E> find(String text) {
        // Most cells are written as we write them, and need no key.
        Optional<E> asWritten = byWord.get(text);
        return asWritten == null ? byWord.getOrDefault(key(text), Optional.empty()) : asWritten;
    }

    private void put(String word, E constant) {
        Optional<E> before = byWord.put(word, Optional.of(constant));
        if (before != null && before.get() != constant) {
            throw new IllegalStateException("\"" + word + "\" is a word for " + before.get() + " and for " + constant);
        }
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                key.append(text.charAt(i));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
