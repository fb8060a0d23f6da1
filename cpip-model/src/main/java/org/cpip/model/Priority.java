package org.cpip.model;

import java.util.List;
import java.util.Optional;

/** How much an action matters beside the others of its plan. Each has the English words that trackers use for it. */
public enum Priority {
    /** Before others. */
    HIGH("High", "H", "High priority"),
    /** Neither before nor after. */
    MEDIUM("Medium", "M", "Med", "Medium priority"),
    /** After others. */
    LOW("Low", "L", "Low priority");

    private static final WordIndex<Priority> INDEX = new WordIndex<>(values(), Priority::words);

    private final List<String> words;

    Priority(String... words) {
        this.words = List.of(words);
    }

    /** The word that stands for it in a plan: "High". Programs go by {@link #name()}. */
    public String label() {
        return words.get(0);
    }

    /** All words that {@link #ofWords} understands as this, the label first. */
    public List<String> words() {
        return words;
    }

    /** The priority that a person's words state; case, punctuation and white space do not matter; empty when none. */
    public static Optional<Priority> ofWords(String text) {
        return INDEX.find(text);
    }
}
