package org.cpip.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds an enum's constant by any of its words; case, punctuation and white space do not matter. Immutable. */
final class WordIndex<E extends Enum<E>> {

    private final Map<String, E> byWord = new HashMap<>();

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
        E asWritten = byWord.get(text);
        return Optional.ofNullable(asWritten == null ? byWord.get(key(text)) : asWritten);
    }

    private void put(String word, E constant) {
        E before = byWord.put(word, constant);
        if (before != null && before != constant) {
            throw new IllegalStateException("\"" + word + "\" is a word for " + before + " and for " + constant);
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
